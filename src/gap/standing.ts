// What a user's ratings say of one concept: its own rating, else that of a competence or skill that hangs together with it.
import type { ConceptId } from '../core/concept.ts';
import type { RatedLevel, Rating } from '../core/rating.ts';
import { findScale, rankOfLevel, translateLevel, type ScaleId, type Scales } from '../taxonomy/scales.ts';
import { scaleOfConcept, type LibraryIndex, type Neighbour } from './library-index.ts';

/** Ratings by their concepts. */
export type Ratings = ReadonlyMap<ConceptId, Rating>;

/**
 * Where a level comes from.
 * - `itself`: the user rated this very concept.
 * - `competence`: a competence of the hub that points at it.
 * - `skill`: another framework's skill that hangs on the same competence.
 * - `kind`: a kind of it: PostgreSQL where relational databases are meant.
 */
export type Relation = 'itself' | 'competence' | 'skill' | 'kind';

/** How a user stands in a concept. */
export type Standing = {
	/** What was rated. */
	readonly concept: ConceptId;
	readonly relation: Relation;
	/** As it was rated, and on which scale. */
	readonly rated: RatedLevel;
	readonly ratedOn: ScaleId;
	/** The key of the level that it comes to on the concept's own scale; null for "none" and "not sure". */
	readonly level: string | null;
	/** What the change of scale loses or adds, in a sentence; null where it loses nothing. */
	readonly lost: string | null;
};

/** The key of a rating's level on a scale. A scale of four levels gives its highest for a fifth. */
function keyOfRating(scales: Scales, scale: ScaleId, rated: RatedLevel): string | null {
	if (typeof rated !== 'number') return null;
	const levels = findScale(scales, scale)?.levels ?? [];
	return (levels[rated - 1] ?? levels.at(-1))?.key ?? null;
}

function standingBy(rating: Rating, relation: Relation, wanted: ScaleId, scales: Scales): Standing {
	const ratedOn = rating.scale === 'technology' ? 'technology' : scaleOfConcept(rating.concept);
	const key = keyOfRating(scales, ratedOn, rating.level);
	const translated = key === null ? null : translateLevel(scales, ratedOn, key, wanted);
	return {
		concept: rating.concept,
		relation,
		rated: rating.level,
		ratedOn,
		level: translated?.level ?? null,
		lost: translated?.lost ?? null,
	};
}

const rankOf = ({ level }: Standing, wanted: ScaleId, scales: Scales): number =>
	level === null ? 0 : (rankOfLevel(scales, wanted, level) ?? 0);

/**
 * The closest of the neighbours that the user rated, of equally close ones the highest. "Not sure" says nothing.
 * Which one it is hangs on what is rated and not on how high, so that rating higher never makes it worse.
 */
function closestOf(
	neighbours: readonly Neighbour[],
	relation: Relation,
	wanted: ScaleId,
	ratings: Ratings,
	{ scales }: LibraryIndex,
): Standing | null {
	let best: { readonly standing: Standing; readonly distance: number } | null = null;
	for (const { concept, distance } of neighbours) {
		if (best !== null && distance > best.distance) break;
		const rating = ratings.get(concept);
		if (rating === undefined || rating.level === 'unsure') continue;
		const standing = standingBy(rating, relation, wanted, scales);
		if (best === null || rankOf(standing, wanted, scales) > rankOf(best.standing, wanted, scales)) {
			best = { standing, distance };
		}
	}
	return best?.standing ?? null;
}

/**
 * The kind of a concept that the user rated highest. Not having one kind says nothing of the others, and of equally high ones
 * the nearest counts.
 */
function highestKind(concept: ConceptId, wanted: ScaleId, ratings: Ratings, index: LibraryIndex): Standing | null {
	let best: Standing | null = null;
	for (const { concept: kind } of index.kindsOf(concept)) {
		const rating = ratings.get(kind);
		if (rating === undefined || typeof rating.level !== 'number') continue;
		const standing = standingBy(rating, 'kind', wanted, index.scales);
		if (best === null || rankOf(standing, wanted, index.scales) > rankOf(best, wanted, index.scales)) best = standing;
	}
	return best;
}

/**
 * How a user stands in a concept; null where no rating says anything. The own rating counts before all others, even
 * where it is "not sure"; then competences of the hub; then skills of other frameworks; then kinds of it.
 */
export function findStanding(concept: ConceptId, ratings: Ratings, index: LibraryIndex): Standing | null {
	const wanted = scaleOfConcept(concept);
	const own = ratings.get(concept);
	if (own !== undefined) return standingBy(own, 'itself', wanted, index.scales);
	return (
		closestOf(index.competencesFor(concept), 'competence', wanted, ratings, index) ??
		closestOf(index.skillsBeside(concept), 'skill', wanted, ratings, index) ??
		highestKind(concept, wanted, ratings, index)
	);
}
