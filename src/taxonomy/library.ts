// The texts of the frameworks for the full page: definitions, anchors of levels, what roles expect. Shipped apart from what
// reading an ad needs: loaded by that page, and by the background once it has a level to describe.
import type { ConceptId, RoleFramework } from '../core/concept.ts';
import type { Level } from '../core/level.ts';
import type { Equivalency, ExpectationStrength, GovstackRole, SkillRecord, SourceNote, Wording } from './shapes.ts';
import type { Scales } from './scales.ts';

/** A skill of AXELOS, e-CF or ODP: all but the phrases by which ads name it. */
export type LibrarySkill = Omit<SkillRecord, 'aliases'>;

/** A competence of the hub, which frameworks and ads both point at. */
export type LibraryCompetence = {
	readonly id: ConceptId;
	readonly label: string;
	readonly definition: string;
	/** The framework skills that it stands for, the closest first. */
	readonly refs: readonly string[];
	readonly broader: readonly ConceptId[];
	readonly related: readonly ConceptId[];
};

/**
 * A skill or concept that a role expects. `level`: by the key of its framework's scale, null where the framework states none.
 * `grade`: the grade for which it holds, null for all.
 */
export type Expectation = {
	readonly concept: ConceptId;
	readonly strength: ExpectationStrength;
	readonly level: string | null;
	readonly grade: string | null;
};

/** A role with all that its framework says of it, in our words. Absent lists are empty. */
export type LibraryRole = {
	readonly id: string;
	readonly framework: RoleFramework;
	readonly title: string;
	readonly family: string;
	/** Lowest first; empty where the framework has none. */
	readonly grades: readonly string[];
	readonly summary: string;
	readonly wording: Wording;
	readonly link?: string;
	readonly faults: readonly string[];
	readonly expects: readonly Expectation[];
	readonly duties: readonly ConceptId[];
	/** `of`: of what the source counts them, in words; absent where it does not say. */
	readonly years?: NonNullable<GovstackRole['years']>;
	readonly degree?: NonNullable<GovstackRole['degree']>;
	readonly certificates: GovstackRole['certificates'];
	/** ISO 639-1, or the ILO's "working-language", "second-working-language" and "duty-station-language". */
	readonly languages: GovstackRole['languages'];
	readonly routesIn: readonly string[];
	readonly transferable: readonly ConceptId[];
	/** Roles beside or above on the ladder. */
	readonly neighbours: readonly string[];
	readonly deliverables: readonly string[];
	readonly tasks: readonly string[];
	/** What it is measured by, where the source says so. */
	readonly kpi?: string;
};

/** What a certificate is evidence of, and the certificates that name it less exactly. */
export type CertificateEvidence = {
	readonly certificate: ConceptId;
	readonly broader: readonly ConceptId[];
	readonly evidences: readonly { readonly concept: ConceptId; readonly level: Level }[];
};

/** Everything: `knowledge/library.json`. */
export type Library = {
	readonly skills: readonly LibrarySkill[];
	readonly competences: readonly LibraryCompetence[];
	readonly roles: readonly LibraryRole[];
	readonly certificates: readonly CertificateEvidence[];
	/**
	 * The kinds of a concept, one step down ("technology/relational-databases" → PostgreSQL and others), as far as they lie at
	 * most two steps below something that a role expects. Nothing else is shipped here.
	 */
	readonly kinds: Readonly<Record<ConceptId, readonly ConceptId[]>>;
	readonly scales: Scales;
	/** With their other names, by which files say them. */
	readonly fields: readonly { readonly id: string; readonly label: string; readonly aliases: readonly string[] }[];
	/** Of one system from the lowest to the highest. */
	readonly grades: readonly { readonly id: string; readonly label: string; readonly system: string }[];
	readonly equivalencies: readonly Equivalency[];
	readonly sources: readonly SourceNote[];
};
