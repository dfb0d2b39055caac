// The knowledge as the engine loads it: compiled from `assets/`, plain data, in files of which each reader takes what it needs.
import type { PhraseKey } from '../text/phrases.ts';
import type { ConceptId, ConceptKind, RoleFramework } from '../core/concept.ts';
import type { CefrLevel, DegreeClass } from '../core/analysis.ts';
import type { Level } from '../core/level.ts';
import type { ConceptList } from './concept-list.ts';
import type { GradeMeanings } from './grade-meaning.ts';
import type { Equivalency } from './shapes.ts';

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

/** What the matcher knows of a role; its texts are elsewhere. */
export type KnownRole = {
	readonly id: string;
	readonly framework: RoleFramework;
	readonly title: string;
	/** Concepts that its framework expects, each 0 to 1 by how much it says. */
	readonly concepts: readonly (readonly [concept: ConceptId, weight: number])[];
	readonly grades: readonly string[];
	/** Levels of framework skills that its framework expects, on the scale of competences: lowest and highest over its grades. */
	readonly levels?: readonly (readonly [skill: string, lowest: Level, highest: Level])[];
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

/**
 * The roles: `knowledge/roles.json`. `version` names engine and data; analyses of another version are made anew.
 * `everyday`: technologies that show computer literacy and no more. `fields`, `grades`: the ids of all fields of study and
 * grades, for what a user says of themselves.
 */
export type RoleKnowledge = {
	readonly version: string;
	readonly roles: readonly KnownRole[];
	readonly everyday: readonly ConceptId[];
	readonly fields: readonly string[];
	readonly grades: readonly string[];
};

/**
 * How concepts hang together, and what stands in for what: `knowledge/relations.json`. `broader`: which concepts name others
 * less exactly, see `readBroader`. `equivalencies`: the ILO's rules on what stands in for a degree. `gradeMeanings`: what grades
 * of the United Nations ask, see `meaningOfGrade`.
 */
export type Relations = {
	readonly broader: string;
	readonly equivalencies: readonly Equivalency[];
	readonly gradeMeanings: GradeMeanings;
};

/** Everything, as compiled in one go. The concepts are shipped as `knowledge/concepts.jsonl`. */
export type Knowledge = {
	readonly concepts: ConceptList;
	readonly roles: RoleKnowledge;
	readonly relations: Relations;
	/** Employers' names for each role, its title included, in the order of the roles; only their words are shipped. */
	readonly roleNames: readonly (readonly string[])[];
	/** Names of degrees, of which only the keys are shipped; `openingDegrees` count where a line begins with them. */
	readonly degrees: readonly (readonly [phrase: string, degree: DegreeClass])[];
	readonly openingDegrees: readonly (readonly [phrase: string, degree: DegreeClass])[];
	/** Names of fields of study with their ids, and names of degrees that say their field themselves, of which only the keys are shipped. */
	readonly fields: readonly (readonly [phrase: string, field: ConceptId])[];
	readonly degreeFields: readonly (readonly [phrase: string, field: ConceptId])[];
	/** Names of grades with their ids, of which only the keys are shipped; `labelledGrades` count behind a label only. */
	readonly grades: readonly (readonly [phrase: string, grade: string])[];
	readonly labelledGrades: readonly (readonly [phrase: string, grade: string])[];
	/** English words for levels of human languages, of which only the keys are shipped. */
	readonly languageLevels: readonly (readonly [phrase: string, level: CefrLevel])[];
};

/**
 * The words of all names as they are looked up, stemmed: `knowledge/names.json`. `heads`: sorted lines, each the first word
 * of a concept's name, a tab, and the places of the concepts that have such a name, with blanks between.
 * `titles`: the words of the names of roles, see `TitleIndex`. `degrees`, `openingDegrees`: the keys of the names of degrees.
 * `fields`: those of fields of study, as JSON in a text, parsed when an ad first names a degree. `degreeFields`: of degrees that
 * say their field.
 * `grades`, `labelledGrades`, `languageLevels`: those of grades, and of the words for levels of human languages.
 */
export type NameIndex = {
	readonly heads: string;
	readonly titles: {
		readonly words: string;
		readonly names: string;
		readonly roles: readonly number[];
		readonly weights: readonly number[];
	};
	readonly degrees: readonly PhraseKey<DegreeClass>[];
	readonly openingDegrees: readonly PhraseKey<DegreeClass>[];
	readonly fields: string;
	readonly degreeFields: readonly PhraseKey<ConceptId>[];
	readonly grades: readonly PhraseKey<string>[];
	readonly labelledGrades: readonly PhraseKey<string>[];
	readonly languageLevels: readonly PhraseKey<CefrLevel>[];
};
