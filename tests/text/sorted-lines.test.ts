// Lines found in a sorted text, as a search from the top would find them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodeUnits, placeOfLine } from '../../src/text/sorted-lines.ts';

it('finds the first line that begins so, as reading from the top does', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 4 })), fc.string({ maxLength: 3 }), (some, start) => {
			const lines = some.toSorted(byCodeUnits);
			expect(placeOfLine(lines, start)).toBe(lines.findIndex((line) => line.startsWith(start)));
		}),
	);
});

it('sorts by code units, whatever the language of the machine', () => {
	expect(['é', 'z', 'Z', 'a-', 'a"'].toSorted(byCodeUnits)).toEqual(['Z', 'a"', 'a-', 'z', 'é']);
});
