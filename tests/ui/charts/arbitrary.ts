// Properties of drawings in one line each: what they are drawn from, and what holds of every one.
import fc from 'fast-check';
import { it } from 'vitest';

export { fc };

/** A sentence that is true of all values of these kinds. */
export function test<Values extends [unknown, ...unknown[]]>(
	sentence: string,
	kinds: { [At in keyof Values]: fc.Arbitrary<Values[At]> },
	holds: (...values: Values) => void,
): void {
	it(sentence, () => {
		fc.assert(fc.property(...kinds, holds));
	});
}

/** The widths of pages, in CSS pixels. */
export const rooms = fc.integer({ min: 240, max: 1600 });
