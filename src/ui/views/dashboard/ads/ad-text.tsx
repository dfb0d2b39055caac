// The text of a saved ad as it was read, block by block.
import type { Posting } from '../../../../core/posting.ts';
import { words } from '../../../words/words.ts';

/** Closed until it is asked for: it is long, and known to the user. */
export function AdText({ posting }: { readonly posting: Posting }) {
	const text = words().ads;
	const { text: all, blocks, truncated } = posting;
	return (
		<details class="ad-text">
			<summary>{text.fullText}</summary>
			<div>
				{blocks.map(({ kind, span: { start, end } }) => (
					<p key={start} class={`is-${kind}`}>
						{all.slice(start, end)}
					</p>
				))}
			</div>
			{truncated ? <p class="hint">{text.cut}</p> : null}
		</details>
	);
}
