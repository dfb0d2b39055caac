// What a user says of one skill.
import { isTechnical, type ConceptId, type ConceptKind } from './concept.ts';
import type { Level, Scale } from './level.ts';
import { isSameValue } from './same-value.ts';

/** A level, "I don't have this", or "not sure". Not rated is the absence of a rating. */
export type RatedLevel = Level | 'none' | 'unsure';

/** One self-rating. `ratedAt` is an ISO 8601 instant. */
export type Rating = {
	readonly concept: ConceptId;
	readonly scale: Scale;
	readonly level: RatedLevel;
	readonly ratedAt: string;
	/** What shows it, in the user's words; absent where nothing was said. */
	readonly evidence?: string;
	/** The year in which it was used last. */
	readonly lastUsed?: number;
};

/** True when two ratings say the same; when they were given does not matter, nor does the order of their fields. */
export const saysTheSame = (one: Rating, other: Rating): boolean =>
	isSameValue({ ...one, ratedAt: other.ratedAt }, other);

/** What may stand beside a rating; what is left out stays as it is, null takes it away. */
export type RatingDetails = { readonly evidence?: string | null; readonly lastUsed?: number | null };

/** The longest evidence, in UTF-16 code units. */
export const longestEvidence = 500;

/** The earliest year that can be said to be the last in which a skill was used. */
export const earliestYear = 1950;

/** True for what a person rates on a scale; certificates and languages are had or not. */
export const isRatable = ({ kind }: { readonly kind: ConceptKind }): boolean =>
	isTechnical(kind) || kind === 'competence' || kind === 'framework-skill';

/** The scale on which a concept is rated: technologies and areas of knowledge on the technology scale, all else on the competences'. */
export const scaleOf = (kind: ConceptKind): Scale => (isTechnical(kind) ? 'technology' : 'competence');
