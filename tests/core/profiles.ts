// Profiles and changes of them, as many as a property wants to see.
import fc from 'fast-check';
import { cefrLevels, degreeClasses } from '../../src/core/analysis.ts';
import { levels } from '../../src/core/level.ts';
import type { Profile, Statements } from '../../src/core/profile.ts';
import type { RatedLevel, Rating } from '../../src/core/rating.ts';

/** An edit: the profile after it. */
export type Edit = (profile: Profile) => Profile;

const concepts = ['competence/writing', 'own/zorble', 'technology/go', 'technology/rust'] as const;

const anyRating = (concept: string): fc.Arbitrary<Rating> =>
	fc.record(
		{
			concept: fc.constant(concept),
			scale: fc.constant(concept.startsWith('competence') ? 'competence' : 'technology'),
			level: fc.constantFrom<RatedLevel>(...levels, 'none', 'unsure'),
			ratedAt: fc.constantFrom('2026-03-02T09:00:00.000Z', '2026-04-02T09:00:00.000Z'),
			evidence: fc.string({ minLength: 1, maxLength: 8 }),
			lastUsed: fc.integer({ min: 1950, max: 2026 }),
		},
		{ requiredKeys: ['concept', 'scale', 'level', 'ratedAt'] },
	);

const statements: { readonly [Name in keyof Statements]: fc.Arbitrary<Statements[Name]> } = {
	years: fc.option(fc.integer({ min: 0, max: 70 })),
	yearsIn: fc.array(fc.record({ concept: fc.constantFrom(...concepts, 'field/law'), years: fc.nat({ max: 9 }) }), {
		maxLength: 2,
	}),
	degrees: fc.option(
		fc.array(fc.record({ degree: fc.constantFrom(...degreeClasses), field: fc.option(fc.constant('field/law')) }), {
			maxLength: 2,
		}),
	),
	languages: fc.option(
		fc.array(fc.record({ code: fc.constantFrom('fr', 'es'), level: fc.constantFrom(...cefrLevels) }), { maxLength: 2 }),
	),
	certificates: fc.option(
		fc.array(fc.record({ concept: fc.constant('certificate/pmp'), expiresOn: fc.option(fc.constant('2027-01-31')) }), {
			maxLength: 1,
		}),
	),
	targets: fc.subarray(['ict/account-manager', 'odp/team-leader']),
	grade: fc.option(fc.constantFrom('grade/un-p-3', 'grade/uk-heo')),
};

/** A profile; ratings in the order of their concepts. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
	...statements,
	ratings: fc
		.subarray([...concepts])
		.chain((some) => fc.tuple(...some.map(anyRating)))
		.map((ratings) => ratings as readonly Rating[]),
}) as fc.Arbitrary<Profile>;

const withRating = (profile: Profile, concept: string, rating: Rating | null): Profile => ({
	...profile,
	ratings: [
		...profile.ratings.filter((each) => each.concept !== concept),
		...(rating === null ? [] : [rating]),
	].toSorted((a, b) => (a.concept < b.concept ? -1 : 1)),
});

/** One thing that a user does to a profile: rates, takes a rating back, or says something. */
export const anyProfileChange: fc.Arbitrary<Edit> = fc.oneof(
	fc
		.constantFrom(...concepts)
		.chain((concept) => fc.tuple(fc.constant(concept), fc.option(anyRating(concept))))
		.map(
			([concept, rating]): Edit =>
				(profile) =>
					withRating(profile, concept, rating),
		),
	...Object.entries(statements).map(([name, values]) =>
		(values as fc.Arbitrary<unknown>).map((value): Edit => (profile) => ({ ...profile, [name]: value })),
	),
);
