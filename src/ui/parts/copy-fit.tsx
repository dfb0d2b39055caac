// Putting the fit of an ad into the clipboard, and saying what became of it.
import type { Gap } from '../../core/gap.ts';
import type { AdView } from '../../messages/views.ts';
import { words } from '../words/words.ts';
import { fitAsText } from './fit-as-text.ts';

type Props = { readonly ad: AdView; readonly gap: Gap; readonly onSaid: (said: string) => void };

/** One button. */
export function CopyFit({ ad, gap, onSaid }: Props) {
	const text = words().popup;
	const copy = async (): Promise<void> => {
		try {
			await navigator.clipboard.writeText(fitAsText(ad, gap, words()));
			onSaid(text.fitCopied);
		} catch {
			onSaid(text.fitNotCopied);
		}
	};
	return (
		<p class="copy-fit">
			<button type="button" onClick={() => void copy()}>
				{text.copyFit}
			</button>
		</p>
	);
}
