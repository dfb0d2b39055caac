// The geometry of levels over time: inside the drawing, time from left to right, higher counts higher up, numbers with room.
import { describe, expect, it } from 'vitest';
import type { RatedLevel } from '../../../src/core/rating.ts';
import type { CountedMoment } from '../../../src/ui/charts/level-counts.ts';
import { acrossOf, layLevelSteps, type StepRow } from '../../../src/ui/charts/level-steps-layout.ts';
import { widthOf } from '../../../src/ui/charts/wrap-label.ts';
import { fc, rooms, test } from './arbitrary.ts';

const rows: readonly StepRow[] = [5, 4, 3, 2, 1].map((level) => ({
	level: level as RatedLevel,
	label: `Level ${level}`,
	drawn: `Level ${level}`,
}));
const day = 86_400_000;
const moments = fc
	.array(
		fc.record({
			at: fc.integer({ min: 0, max: 400 }),
			counts: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 }),
		}),
		{ minLength: 1, maxLength: 20 },
	)
	.map((all) =>
		all
			.toSorted((a, b) => a.at - b.at)
			.map(({ at, counts }): CountedMoment => ({
				at: at * day,
				counts: new Map(counts.map((count, place) => [(place + 1) as RatedLevel, count])),
			})),
	);

describe('levels over time', () => {
	test(
		'stay inside, run from left to right, and rise with the count',
		[moments, rooms, fc.integer({ min: 400, max: 500 })],
		(given, room, until) => {
			const { width, height, left, right, rows: placed, ticks } = layLevelSteps(rows, given, until * day, room);
			expect(placed.map(({ now }) => now)).toEqual(rows.map(({ level }) => given.at(-1)?.counts.get(level)));
			for (const { corners, numbers, base } of placed) {
				expect(corners.map(({ x }) => x)).toEqual(corners.map(({ x }) => x).toSorted((a, b) => a - b));
				expect([corners[0]?.x, corners.at(-1)?.x]).toEqual([left, right]);
				for (const { x, y } of corners) {
					expect(x <= width && y >= 0 && y <= base && base <= height).toBe(true);
				}
				let free = left;
				for (const { x, y, count } of numbers) {
					expect(x).toBeGreaterThanOrEqual(free);
					free = x + widthOf(String(count), 12);
					expect(free).toBeLessThanOrEqual(right);
					expect(y).toBeGreaterThan(0);
				}
				const heights = numbers.map(({ count, y }) => ({ count, y })).toSorted((a, b) => a.count - b.count);
				expect(heights.map(({ y }) => y)).toEqual(heights.map(({ y }) => y).toSorted((a, b) => b - a));
			}
			expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
		},
	);

	test(
		'never put a later moment left of an earlier one',
		[fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })],
		(one, other) => {
			const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
			expect(acrossOf(earlier, 100, 900, 0, 50)).toBeLessThanOrEqual(acrossOf(later, 100, 900, 0, 50));
		},
	);

	it('put a single moment at the left, to be said in words', () => {
		expect(acrossOf(5, 5, 5, 10, 90)).toBe(10);
	});
});
