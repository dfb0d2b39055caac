// What a role of a framework expects, and what that is called.
import type { ConceptId } from '../core/concept.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
import type { CheckedAd } from './checked-ad.ts';

/** The concepts that a role expects. */
export const expectedBy = ({ concepts }: KnownRole): Set<ConceptId> => new Set(concepts.map(([concept]) => concept));

/** The labels of concepts, without those that the vocabulary does not know. */
export const labelsOf = (ad: CheckedAd, concepts: readonly ConceptId[]): string[] =>
	concepts.flatMap((concept) => ad.knowledge.concepts.find(concept)?.label ?? []);
