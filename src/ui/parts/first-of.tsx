// The first of a long list, and a button for more: thousands of rows that are drawn at once keep keys waiting.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../words/words.ts';

/** So many rows are drawn at first, and so many more at each click. Raised, drawing them is felt. */
const step = 100;

type Props<Each> = {
	readonly all: readonly Each[];
	readonly draw: (shown: readonly Each[]) => ComponentChildren;
};

/** What `draw` makes of the first, and the button behind it. */
export function FirstOf<Each>({ all, draw }: Props<Each>) {
	const [most, setMost] = useState(step);
	const rest = all.length - most;
	return (
		<>
			{draw(all.slice(0, most))}
			{rest <= 0 ? null : (
				<button type="button" class="quiet" onClick={() => setMost(most + step)}>
					{words().check.showMore(Math.min(step, rest), rest)}
				</button>
			)}
		</>
	);
}
