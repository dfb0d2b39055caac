// Changes of a profile: what is done can be undone, and what differs is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import {
	applyChanges,
	changesBetween,
	invert,
	isStillTrue,
	type ProfileChange,
} from '../../src/core/profile-change.ts';
import { anyProfile } from './profiles.ts';

const go = { concept: 'technology/go', scale: 'technology', level: 3, ratedAt: '2026-03-02T09:00:00.000Z' } as const;
const rated: ProfileChange = { what: 'rating', concept: go.concept, before: null, after: go };

describe('changes between two profiles', () => {
	it('lead from the one to the other, and turned round from the other to the one', () => {
		fc.assert(
			fc.property(anyProfile, anyProfile, (one, other) => {
				const changes = changesBetween(one, other);
				expect(applyChanges(one, changes)).toEqual(other);
				expect(applyChanges(other, changes.toReversed().map(invert))).toEqual(one);
				expect(isStillTrue(one, changes)).toBe(true);
			}),
		);
	});

	it('are none exactly where both say the same', () => {
		fc.assert(
			fc.property(anyProfile, (profile) => {
				expect(changesBetween(profile, structuredClone(profile))).toEqual([]);
			}),
		);
		expect(changesBetween(emptyProfile, { ...emptyProfile, degrees: [] })).toEqual([
			{ what: 'degrees', before: null, after: [] },
		]);
	});

	it('turned round twice are what they were', () => {
		expect(invert(invert(rated))).toEqual(rated);
		expect(invert(rated)).toEqual({ ...rated, before: go, after: null });
	});

	it('come with the statements first, then the ratings in the order of their concepts', () => {
		const after = { ...emptyProfile, grade: 'grade/un-p-3', ratings: [{ ...go, concept: 'a' }, go], years: 2 };
		const what = changesBetween(emptyProfile, after).map((change) =>
			change.what === 'rating' ? change.concept : change.what,
		);
		expect(what).toEqual(['years', 'grade', 'a', 'technology/go']);
	});
});

describe('changes are still true', () => {
	it('where every before is what stands there, whatever the order of its fields', () => {
		const { ratedAt, ...rest } = go;
		const profile = { ...emptyProfile, ratings: [{ ratedAt, ...rest }] };
		expect(isStillTrue(profile, [{ ...rated, before: go, after: null }])).toBe(true);
	});

	it('where a later one builds on an earlier one', () => {
		const again: ProfileChange = { ...rated, before: go, after: { ...go, level: 5 } };
		expect(isStillTrue(emptyProfile, [rated, again])).toBe(true);
		expect(isStillTrue(emptyProfile, [again, rated])).toBe(false);
	});

	it('no more where one before is another now', () => {
		const profile = { ...emptyProfile, years: 3 };
		expect(isStillTrue(profile, [rated])).toBe(true);
		expect(isStillTrue(profile, [rated, { what: 'years', before: null, after: 4 }])).toBe(false);
		expect(isStillTrue({ ...profile, ratings: [{ ...go, evidence: 'a service' }] }, [rated])).toBe(false);
	});
});
