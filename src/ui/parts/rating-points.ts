// How a rating of one skill went over time, from the steps of the profile's history.
import type { ConceptId } from '../../core/concept.ts';
import type { ProfileStep } from '../../core/profile-change.ts';
import type { RatedLevel } from '../../core/rating.ts';

/** One moment at which the rating changed; `level` null where it was taken back. */
export type RatingPoint = { readonly at: string; readonly level: RatedLevel | null };

/** The moments at which the level changed, oldest first; changes of evidence alone are left out. */
export function pointsOf(history: readonly ProfileStep[], concept: ConceptId): readonly RatingPoint[] {
	const said = history
		.toSorted((a, b) => a.id - b.id)
		.flatMap(({ at, changes }) =>
			changes.flatMap((change) =>
				change.what === 'rating' && change.concept === concept ? [{ at, level: change.after?.level ?? null }] : [],
			),
		);
	return said.filter(({ level }, place) => place === 0 || said[place - 1]?.level !== level);
}
