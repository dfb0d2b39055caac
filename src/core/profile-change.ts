// A profile changes in steps that can be taken back: each says what stood there before and what stands there now.
import type { ConceptId } from './concept.ts';
import { statementNames, type Profile, type StatementName, type Statements } from './profile.ts';
import type { Rating } from './rating.ts';
import { isSameValue } from './same-value.ts';

/** A rating given (`before` null), changed, or taken back (`after` null). */
export type RatingChange = {
	readonly what: 'rating';
	readonly concept: ConceptId;
	readonly before: Rating | null;
	readonly after: Rating | null;
};

/** A statement said anew. */
export type StatementChange = {
	[Name in StatementName]: {
		readonly what: Name;
		readonly before: Statements[Name];
		readonly after: Statements[Name];
	};
}[StatementName];

/** One difference between two profiles. */
export type ProfileChange = RatingChange | StatementChange;

/** One step of a profile's history: all that was changed at once. */
export type ProfileStep = {
	/** Ascending in time. */
	readonly id: number;
	/** ISO 8601 instant. */
	readonly at: string;
	readonly why: 'said' | 'imported';
	readonly changes: readonly ProfileChange[];
};

/** The other way round: what undoes it. */
export const invert = (change: ProfileChange): ProfileChange =>
	({ ...change, before: change.after, after: change.before }) as ProfileChange;

/** A profile after some changes, in their order. `before` is not looked at; ratings stay in the order of their concepts' ids. */
export function applyChanges(profile: Profile, changes: readonly ProfileChange[]): Profile {
	const ratings = new Map(profile.ratings.map((rating) => [rating.concept, rating]));
	const statements: Record<string, unknown> = {};
	for (const change of changes) {
		if (change.what !== 'rating') statements[change.what] = change.after;
		else if (change.after === null) ratings.delete(change.concept);
		else ratings.set(change.concept, change.after);
	}
	return {
		...profile,
		...statements,
		ratings: [...ratings.values()].toSorted((a, b) => (a.concept < b.concept ? -1 : 1)),
	};
}

/** What leads from one profile to another: nothing where they say the same. Statements first, then ratings in the order of their concepts. */
export function changesBetween(before: Profile, after: Profile): ProfileChange[] {
	const statements = statementNames
		.filter((name) => !isSameValue(before[name], after[name]))
		.map((name) => ({ what: name, before: before[name], after: after[name] }) as StatementChange);
	const had = new Map(before.ratings.map((rating) => [rating.concept, rating]));
	const has = new Map(after.ratings.map((rating) => [rating.concept, rating]));
	const concepts = [...new Set([...had.keys(), ...has.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
	const ratings = concepts
		.map((concept): RatingChange => ({
			what: 'rating',
			concept,
			before: had.get(concept) ?? null,
			after: has.get(concept) ?? null,
		}))
		.filter((change) => !isSameValue(change.before, change.after));
	return [...statements, ...ratings];
}

/** True when every `before` is what stands in the profile, each change seen after those that come before it. */
export function isStillTrue(profile: Profile, changes: readonly ProfileChange[]): boolean {
	const statements: Record<string, unknown> = { ...profile };
	const ratings = new Map<ConceptId, Rating | null>(profile.ratings.map((rating) => [rating.concept, rating]));
	return changes.every((change) => {
		const stands = change.what === 'rating' ? (ratings.get(change.concept) ?? null) : statements[change.what];
		if (change.what === 'rating') ratings.set(change.concept, change.after);
		else statements[change.what] = change.after;
		return isSameValue(stands, change.before);
	});
}
