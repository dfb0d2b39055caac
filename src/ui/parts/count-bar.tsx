// How many of what is asked have each status, as a bar. The counts beside it say the same in words.
import type { ItemStatus } from '../../core/gap.ts';

const drawn: readonly ItemStatus[] = ['met', 'not-stated', 'short', 'unrated'];

type Props = { readonly counts: Readonly<Record<ItemStatus, number>>; readonly total: number };

/** A part for each status that there is, as long as its share of `total`. */
export const CountBar = ({ counts, total }: Props) => (
	<div class="bar" aria-hidden="true">
		{drawn.map((status) =>
			counts[status] > 0 ? (
				<i key={status} class={`is-${status}`} style={{ flexGrow: counts[status] / total }} />
			) : null,
		)}
	</div>
);
