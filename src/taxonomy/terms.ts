// The names of all concepts as terms to look for, each with what its spelling has to be.
import type { ConceptKind } from '../core/concept.ts';
import type { KnownConcept } from './knowledge.ts';

/**
 * A name by which ads call a concept. `exact`: only in this very spelling. `near`: ambiguous, counts only
 * beside another technology or with one of these folded words in the same block.
 */
export type Term = {
	readonly phrase: string;
	/** Place of the concept in the list. */
	readonly concept: number;
	readonly exact?: true;
	readonly near?: readonly string[];
};

/** Letters in capitals, up to this many, are matched in capitals only: "IT" is not "it", "ML" is not "ml" (millilitre). */
const shortAbbreviation = /^[A-Z][A-Z0-9]{0,2}$/;

/** Names of certificates in capitals stay abbreviations at any length: "ACLS" is not "ACLs". */
const abbreviation = /^[A-Z][A-Z0-9]+$/;

/** True when a name counts in its own spelling only. Languages are proper names: "Polish" is one, "polish" is not. */
export const isExact = (phrase: string, kind: ConceptKind): boolean =>
	kind === 'language' || (kind === 'certificate' ? abbreviation : shortAbbreviation).test(phrase);

/** The terms of the concept at a place of a list. */
export function termsOfConcept(known: KnownConcept, concept: number): Term[] {
	const { label, kind, names = [], unsettled = [], near = [], isLabelTaken } = known;
	const plain = isLabelTaken === true ? names : [label, ...names];
	return [
		...plain.map((phrase): Term => (isExact(phrase, kind) ? { phrase, concept, exact: true } : { phrase, concept })),
		...unsettled.map((phrase): Term => ({ phrase, concept, exact: true, near })),
	];
}

/** The terms of a list of concepts, in its order. */
export const termsOf = (concepts: readonly KnownConcept[]): Term[] =>
	concepts.flatMap((known, place) => termsOfConcept(known, place));
