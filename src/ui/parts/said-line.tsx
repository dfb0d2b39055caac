// What became of what was just done in a view, said where the user is and closed by them.
import { words } from '../words/words.ts';

type Props = { readonly said: string; readonly onClose: () => void };

/** Empty until something is said. */
export function SaidLine({ said, onClose }: Props) {
	const text = words().data;
	return (
		<div class={said === '' ? 'data-said is-empty' : 'data-said'}>
			<p role="status">{said}</p>
			{said === '' ? null : (
				<button type="button" class="quiet" aria-label={text.closeWhat} onClick={onClose}>
					{text.close}
				</button>
			)}
		</div>
	);
}
