// The knowledge as the engine loads it: compiled from `assets/`, plain data, in files of which each reader takes what it needs.
import type { PhraseKey } from '../text/phrases.ts';
import type { ConceptId, ConceptKind, RoleFramework } from '../core/concept.ts';
import type { DegreeClass } from '../core/analysis.ts';

/** A concept of the hub without its texts. Absent lists are empty. */
export type KnownConcept = {
	readonly id: ConceptId;
	readonly label: string;
	readonly kind: ConceptKind;
	/** Other names; the label is one as well. */
	readonly names?: readonly string[];
	/** Names that are also something else: they count in this spelling, and with one of the folded words `near` close by. */
	readonly unsettled?: readonly string[];
	readonly near?: readonly string[];
	/** True when the label is another concept's name, or unsettled, and so is no name without context. */
	readonly isLabelTaken?: true;
	/** Framework skills that a mention of it is evidence of. */
	readonly refs?: readonly string[];
	/** Issuer's years for certificates. */
	readonly prerequisiteYears?: number;
};

/** The vocabulary: `knowledge/concepts.json`. */
export type ConceptKnowledge = {
	readonly version: string;
	readonly concepts: readonly KnownConcept[];
	/** Degree names: phrase and class. */
	readonly degrees: readonly (readonly [phrase: string, degree: DegreeClass])[];
};

/** What the matcher knows of a role; its texts are elsewhere. */
export type KnownRole = {
	readonly id: string;
	readonly framework: RoleFramework;
	readonly title: string;
	/** Employers' names for it, the title included. */
	readonly titles: readonly string[];
	/** Concepts that its framework expects, each 0 to 1 by how much it says. */
	readonly concepts: readonly (readonly [concept: ConceptId, weight: number])[];
	readonly grades: readonly string[];
	/** Least years and degree that the framework states; absent where it states none. */
	readonly years?: number;
	readonly degree?: DegreeClass;
	/** Roles of one family in one framework differ by grade only. */
	readonly family: string;
	/** What the source should say and does not, as sentences for users. */
	readonly faults?: readonly string[];
	/** The public page that the framework cites, if any. */
	readonly link?: string;
};

/** The roles: `knowledge/roles.json`. */
export type RoleKnowledge = { readonly version: string; readonly roles: readonly KnownRole[] };

/** Everything, as compiled in one go. */
export type Knowledge = {
	readonly concepts: ConceptKnowledge;
	readonly roles: RoleKnowledge;
};

/**
 * The words of all names as they are looked up, stemmed. `heads`: the first word of a concept's name → the place of the
 * concept that has such a name, or the places where several do. `titleWords`: in the order of the roles, for each of a role's titles, its words.
 * `degrees`: the keys of the names of degrees.
 */
export type NameIndex = {
	readonly heads: Readonly<Record<string, number | readonly number[]>>;
	readonly titleWords: readonly (readonly (readonly string[])[])[];
	readonly degrees: readonly PhraseKey<DegreeClass>[];
};
