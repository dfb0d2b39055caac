// Pieces of changes: taken one by one they add up to the whole, and what is not taken stays as it was.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyProfile, type Profile } from '../../../../src/core/profile.ts';
import { saysTheSame } from '../../../../src/core/rating.ts';
import { applyChanges, type ProfileChange } from '../../../../src/core/profile-change.ts';
import { findChanges } from '../../../../src/exchange/differences.ts';
import { composeChanges, cutChanges } from '../../../../src/ui/views/dashboard/data/import-choices.ts';
import { profiles } from '../../../exchange/profile-arbitrary.ts';

const languages: ProfileChange = {
	what: 'languages',
	before: [
		{ code: 'en', level: 'c1' },
		{ code: 'fr', level: 'a2' },
		{ code: 'sw', level: 'b1' },
	],
	after: [
		{ code: 'en', level: 'c1' },
		{ code: 'fr', level: 'b2' },
		{ code: 'de', level: 'a1' },
	],
};

const composed = (...ids: readonly string[]) => composeChanges([languages], ({ id }) => ids.includes(id));

describe('a change of a list', () => {
	test('is cut into the entries that differ', () => {
		expect(cutChanges([languages]).map(({ id }) => id)).toEqual(['languages fr', 'languages sw', 'languages de']);
	});

	test('of which one entry is taken leaves the others as they were', () => {
		expect(composed('languages fr')).toMatchObject([
			{
				after: [
					{ code: 'en', level: 'c1' },
					{ code: 'fr', level: 'b2' },
					{ code: 'sw', level: 'b1' },
				],
			},
		]);
		expect(composed('languages sw', 'languages de')).toMatchObject([
			{ after: [{ code: 'en' }, { code: 'fr', level: 'a2' }, { code: 'de' }] },
		]);
	});

	test('of which nothing is taken is none', () => {
		expect(composed()).toEqual([]);
	});

	test('that is only another order, or only says that there is none, is one piece', () => {
		const order: ProfileChange = { what: 'targets', before: ['a', 'b'], after: ['b', 'a'] };
		const none: ProfileChange = { what: 'degrees', before: null, after: [] };
		expect(cutChanges([order, none]).map(({ kind, id }) => [kind, id])).toEqual([
			['statement', 'targets'],
			['statement', 'degrees'],
		]);
	});
});

/** A rating that says the same at another time is no change, and keeps its time. */
const withTimesOf = (before: Profile, after: Profile): Profile => ({
	...after,
	ratings: after.ratings.map((now) => before.ratings.find((then) => saysTheSame(then, now)) ?? now),
});

test('all pieces of all changes between two profiles make one into the other', () => {
	const property = fc.property(profiles, profiles, (before, after) => {
		const changes = findChanges(before, after);
		expect(composeChanges(changes, () => true)).toEqual(changes);
		expect(applyChanges(before, changes)).toEqual(withTimesOf(before, after));
	});
	fc.assert(property, { numRuns: 100 });
});

test('pieces that are taken one after another change what all of them change together', () => {
	const property = fc.property(profiles, profiles, (before, after) => {
		let profile = before;
		for (let left = findChanges(profile, after); left.length > 0; left = findChanges(profile, after)) {
			const [first] = cutChanges(left);
			profile = applyChanges(
				profile,
				composeChanges(left, ({ id }) => id === first?.id),
			);
		}
		expect(findChanges(profile, after)).toEqual([]);
	});
	fc.assert(property, { numRuns: 60 });
});

test('pieces have ids of their own', () => {
	const property = fc.property(profiles, (after) => {
		const ids = cutChanges(findChanges(emptyProfile, after)).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
	fc.assert(property, { numRuns: 60 });
});
