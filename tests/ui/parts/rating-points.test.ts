// How a rating went over time.
import { describe, expect, it } from 'vitest';
import type { ProfileStep } from '../../../src/core/profile-change.ts';
import type { RatedLevel } from '../../../src/core/rating.ts';
import { pointsOf } from '../../../src/ui/parts/rating-points.ts';

const step = (id: number, level: RatedLevel | null, concept = 'technology/python'): ProfileStep => ({
	id,
	at: `2026-01-0${id}T00:00:00Z`,
	why: 'said',
	changes: [
		{
			what: 'rating',
			concept,
			before: null,
			after: level === null ? null : { concept, scale: 'technology', level, ratedAt: `2026-01-0${id}T00:00:00Z` },
		},
	],
});
const levels = (history: readonly ProfileStep[]) => pointsOf(history, 'technology/python').map(({ level }) => level);

describe('the points of a rating', () => {
	it('stand from the oldest to the newest, those of other skills left out', () => {
		expect(levels([step(3, 4), step(2, 1, 'technology/java'), step(1, 2)])).toEqual([2, 4]);
	});

	it('tell a rating that was taken back, none and not sure from levels', () => {
		expect(levels([step(4, 'unsure'), step(3, null), step(2, 'none'), step(1, 2)])).toEqual([
			2,
			'none',
			null,
			'unsure',
		]);
	});

	it('leave out steps that changed evidence alone', () => {
		expect(levels([step(2, 2), step(1, 2)])).toEqual([2]);
	});
});
