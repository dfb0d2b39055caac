// What makes one profile into another, as changes that a user can look at one by one.
import { statementNames, type Profile, type StatementName } from '../core/profile.ts';
import type { ProfileChange, RatingChange, StatementChange } from '../core/profile-change.ts';
import type { Rating } from '../core/rating.ts';
import { byCodeUnits } from '../text/sorted-lines.ts';

/** True when two ratings say the same of a skill; when they were given does not matter. */
const saysTheSame = (a: Rating | null, b: Rating | null): boolean =>
	a?.level === b?.level && a?.evidence === b?.evidence && a?.lastUsed === b?.lastUsed && a?.scale === b?.scale;

/** The changes that give a profile these ratings; ratings of other skills stay. In the order of the concepts. */
export function findRatingChanges(profile: Profile, ratings: readonly Rating[]): RatingChange[] {
	const held = new Map(profile.ratings.map((rating) => [rating.concept, rating]));
	return ratings
		.toSorted((a, b) => byCodeUnits(a.concept, b.concept))
		.flatMap((after): RatingChange[] => {
			const before = held.get(after.concept) ?? null;
			return saysTheSame(before, after) ? [] : [{ what: 'rating', concept: after.concept, before, after }];
		});
}

/** The change of one statement, none where it says the same already. */
export function findStatementChange<Name extends StatementName>(
	profile: Profile,
	name: Name,
	after: Profile[Name],
): StatementChange[] {
	const before = profile[name];
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	return [{ what: name, before, after } as StatementChange];
}

/** Everything that differs, what is taken away included. */
export function findChanges(before: Profile, after: Profile): ProfileChange[] {
	const kept = new Set(after.ratings.map(({ concept }) => concept));
	const gone = before.ratings.flatMap((rating): RatingChange[] =>
		kept.has(rating.concept) ? [] : [{ what: 'rating', concept: rating.concept, before: rating, after: null }],
	);
	return [
		...statementNames.flatMap((name) => findStatementChange(before, name, after[name])),
		...findRatingChanges(before, after.ratings),
		...gone,
	];
}
