// Sorting in slices gives what sorting at once gives, and ends when it is stopped.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortInSlices } from '../../../src/ui/parts/sort-in-slices.ts';

const going = new AbortController().signal;

it('is the stable order, however many there are', async () => {
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 50 }), async (count, kinds) => {
			const keys = Array.from({ length: count }, (_, at) => (at * 7_919) % kinds);
			const sorted = await sortInSlices(count, (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0), going);
			const expected = keys.map((_, at) => at).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
			expect([...sorted]).toEqual(expected);
		}),
		{ numRuns: 60 },
	);
});

it('lets others run while it sorts very many, and ends with the reason of the signal', async () => {
	const control = new AbortController();
	const sorting = sortInSlices(300_000, (a, b) => ((a * 31) % 1_009) - ((b * 31) % 1_009), control.signal);
	setTimeout(() => control.abort(new Error('enough')));
	await expect(sorting).rejects.toThrow('enough');
});
