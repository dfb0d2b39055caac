// Whether a rating, or what stands beside one, can be.
import { earliestYear, isRatable, longestEvidence, scaleOf, type Rating } from '../core/rating.ts';
import type { Engine } from '../matcher/engine.ts';

/** True for evidence and a year that can stand beside a rating; `now` in milliseconds since 1970. */
export const areDetailsPossible = (
	{ evidence, lastUsed }: { readonly evidence?: string | null; readonly lastUsed?: number | null },
	now: number,
): boolean =>
	(evidence ?? '').length <= longestEvidence &&
	(lastUsed === undefined ||
		lastUsed === null ||
		(Number.isInteger(lastUsed) && lastUsed >= earliestYear && lastUsed <= new Date(now).getFullYear()));

const isInstant = (text: string): boolean => {
	const moment = Date.parse(text);
	return !Number.isNaN(moment) && new Date(moment).toISOString() === text;
};

/** What is wrong with a whole rating from elsewhere, null where nothing is. */
export function faultOfRating(rating: Rating, engine: Engine, now: number): 'unknown-concept' | 'bad-value' | null {
	const known = engine.concepts.find(rating.concept);
	if (known === undefined || !isRatable(known)) return 'unknown-concept';
	const isPossible =
		rating.scale === scaleOf(known.kind) && isInstant(rating.ratedAt) && areDetailsPossible(rating, now);
	return isPossible && rating.evidence !== '' ? null : 'bad-value';
}
