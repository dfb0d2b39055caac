// Profiles and comparisons for tests of the gap: ratings in a word, a context without a framework's rules, the small vocabulary.
import { kinshipOf } from '../../src/app/compare-ad.ts';
import fc from 'fast-check';
import { cefrLevels, degreeClasses } from '../../src/core/analysis.ts';
import type { Gap } from '../../src/core/gap.ts';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import { isRatable, type RatedLevel, type Rating } from '../../src/core/rating.ts';
import { compareWithProfile, type GapContext } from '../../src/gap/compare.ts';
import { opening, writeAd } from '../matcher/ads.ts';
import { analyseSmall, smallEngine, smallKnowledge } from '../matcher/small-knowledge.ts';

/** A rating as it is kept. */
export const rate = (concept: string, level: RatedLevel): Rating => ({
	concept,
	scale: concept.startsWith('technology/') ? 'technology' : 'competence',
	level,
	ratedAt: '2026-03-04T05:06:07Z',
});

/** What the small vocabulary knows of kin, on the second of March 2026, at an employer without rules of its own. */
export const smallContext: GapContext = {
	kinship: kinshipOf(smallEngine),
	equivalencies: smallEngine.equivalencies,
	employer: { company: null, text: '' },
	today: '2026-03-02',
};

/** A profile that says only this. */
export const profileOf = (said: Partial<Profile>): Profile => ({ ...emptyProfile, ...said });

/** An ad of these lines beside a profile. */
export const compareLines = (lines: readonly string[], said: Partial<Profile>, context = smallContext): Gap =>
	compareWithProfile(analyseSmall(writeAd([opening, ...lines])), profileOf(said), context);

/** Every concept of the small vocabulary that can be rated. */
export const ratable: readonly string[] = smallKnowledge.concepts
	.all()
	.filter(isRatable)
	.map(({ id }) => id);

/** From least to most; "not sure" is none of them. */
export const ladder: readonly RatedLevel[] = ['none', 1, 2, 3, 4, 5];

/** Ratings of some concepts. */
export const anyRatings: fc.Arbitrary<Rating[]> = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...ratable), fc.constantFrom<RatedLevel>(...ladder, 'unsure')), {
		selector: ([concept]) => concept,
		maxLength: ratable.length,
	})
	.map((pairs) => pairs.map(([concept, level]) => rate(concept, level)));

/** Profiles that say some things and leave out others. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
	ratings: anyRatings,
	years: fc.option(fc.integer({ min: 0, max: 20 })),
	yearsIn: fc.uniqueArray(fc.record({ concept: fc.constantFrom(...ratable), years: fc.integer({ min: 0, max: 20 }) }), {
		selector: ({ concept }) => concept,
		maxLength: 4,
	}),
	degrees: fc.option(
		fc.array(fc.record({ degree: fc.constantFrom(...degreeClasses), field: fc.constant(null) }), { maxLength: 2 }),
	),
	languages: fc.option(
		fc.uniqueArray(fc.record({ code: fc.constantFrom('fr', 'sw', 'en'), level: fc.constantFrom(...cefrLevels) }), {
			selector: ({ code }) => code,
		}),
	),
	certificates: fc.option(fc.constant([])),
	targets: fc.constant([]),
	grade: fc.constant(null),
});
