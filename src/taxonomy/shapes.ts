// The shape of every file under `assets/`: what an author writes, before it is compiled for look-ups.
import type { CefrLevel, DegreeClass } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { Level } from '../core/level.ts';

/**
 * Terms that are also something else ("Go" the verb, "R" the initial, "Access" the noun).
 * Such a term counts only in exactly this spelling and when its context speaks for it: another technology
 * stands beside it in the same list or sentence, or one of the `near` words stands in the same block.
 */
export type Ambiguity = {
	readonly terms: readonly string[];
	/** What else the term could mean, for the reader of the data. */
	readonly couldBe: string;
	/** Words, in lower case, of which one in the same block settles that the concept is meant. */
	readonly near: readonly string[];
};

/** `assets/concepts/competences.json` */
export type CompetenceRecord = {
	readonly id: ConceptId;
	readonly label: string;
	/** One sentence in our words. */
	readonly definition: string;
	/** How ads say it, in lower case unless the term is a proper name: nouns and verbs, British and American. */
	readonly aliases: readonly string[];
	/** Ids of AXELOS, e-CF and ODP skills that a mention of this is evidence of. */
	readonly refs: readonly string[];
	readonly broader?: readonly ConceptId[];
	readonly related?: readonly ConceptId[];
	readonly ambiguous?: Ambiguity;
};

/** `assets/concepts/technologies/<category>.json` */
export type TechnologyRecord = {
	readonly id: ConceptId;
	readonly label: string;
	/**
	 * A field, an activity or a kind of thing rather than something with a name of its own: it is matched and rated,
	 * and shown as an area of knowledge.
	 */
	readonly area?: true;
	/** Other names; case is kept where it matters. The label itself is not repeated. */
	readonly aliases?: readonly string[];
	readonly broader?: readonly ConceptId[];
	/** Year of the first public release, where known. */
	readonly since?: number;
	/** Competences of the hub that using this is evidence of (few, and only where it is plain). */
	readonly evidences?: readonly ConceptId[];
	readonly ambiguous?: Ambiguity;
};

/** `assets/concepts/certificates.json` */
export type CertificateRecord = {
	readonly id: ConceptId;
	readonly label: string;
	readonly kind: 'certificate' | 'licence' | 'registration' | 'clearance';
	/** Who awards it; absent where several bodies do. */
	readonly issuer?: string;
	readonly aliases?: readonly string[];
	/** Certificates that whoever has this one has as well, or that name it less exactly. */
	readonly broader?: readonly ConceptId[];
	readonly evidences?: readonly { readonly concept: ConceptId; readonly level: Level }[];
	/** Years of experience that the issuer itself asks for. */
	readonly prerequisiteYears?: number;
	readonly ambiguous?: Ambiguity;
};

/** `assets/concepts/languages.json` */
export type LanguageRecord = {
	/** "language/fr" */
	readonly id: ConceptId;
	/** ISO 639-1, or 639-3 where there is no two-letter code. */
	readonly code: string;
	readonly label: string;
	/** Other names in English, and its names in French and Spanish. */
	readonly aliases: readonly string[];
};

/** `assets/concepts/language-levels.json`: the six levels of the CEFR and the words by which ads ask for them. */
export type LanguageLevelRecord = {
	/** "cefr/b2" */
	readonly id: `cefr/${CefrLevel}`;
	readonly label: string;
	/** What a person can do with a language at this level, in our words. */
	readonly definition: string;
	/** By the language of the ad; a word belongs to the level that most employers mean by it, since none says which. */
	readonly words: Readonly<Record<'en' | 'fr' | 'es', readonly string[]>>;
};

/** `assets/concepts/degrees.json`: names by which ads call a class of degree. */
export type DegreeRecord = {
	readonly id: string;
	readonly class: DegreeClass;
	readonly label: string;
	readonly aliases: readonly string[];
	/** Names that are also a field of work: they count where a line begins with them ("Higher education in law"). */
	readonly opening?: readonly string[];
	/** The field of study that some of its names say themselves, where it does not stand in them: "LLB". */
	readonly fields?: Readonly<Record<string, ConceptId>>;
};

/** `assets/concepts/fields.json`: fields of study. */
export type FieldRecord = {
	readonly id: string;
	readonly label: string;
	readonly aliases: readonly string[];
};

/** `assets/concepts/grades.json`: grades of the UN common system, the UK civil service, and their equivalents. */
export type GradeRecord = {
	readonly id: string;
	readonly label: string;
	readonly system: string;
	/** Spellings in ads: "P-3", "P3". */
	readonly aliases: readonly string[];
	/** Spellings that are also something else: they count behind a label only ("Grade: SEO"). */
	readonly labelled?: readonly string[];
	/** Least years after the degree that the system itself states; null where it states none. */
	readonly minimumYears: number | null;
	readonly minimumDegree: DegreeClass | null;
	readonly note?: string;
};

/** `assets/frameworks/<id>/source.json` */
export type SourceNote = {
	readonly framework: string;
	readonly title: string;
	readonly publisher: string;
	readonly version: string;
	readonly date: string;
	/** As far as the document states it; "not stated" otherwise. */
	readonly licence: string;
	/** The attribution that the publisher asks for, or our own line of credit. */
	readonly attribution: string;
	/** What we changed: "summaries and level descriptions in our own words", … */
	readonly changes: readonly string[];
	/** Faults of the source that are kept visible. */
	readonly faults: readonly string[];
};

/** `ours`: the document gives no descriptor, so this wording is made from its title, competences and levels. */
export type Wording = 'paraphrase' | 'ours';

/** `assets/frameworks/{axelos,ecf,odp}/skills.json` */
export type SkillRecord = {
	readonly id: string;
	readonly title: string;
	readonly group: string;
	/** One or two sentences in our words: what the skill is. */
	readonly definition: string;
	readonly wording: Wording;
	/** For each level at which the framework defines the skill, an anchor: "You can …". Keys are 1 to 5, or A W P E for ODP. */
	readonly levels: Readonly<Record<string, string>>;
	/** Phrases (lower case) by which ads name this very skill; competences of the hub point here as well. */
	readonly aliases?: readonly string[];
};

export type ExpectationStrength = 'must' | 'plus';

/** `assets/frameworks/govstack/roles.json` */
export type GovstackRole = {
	readonly id: string;
	readonly title: string;
	readonly group: string;
	readonly link: string;
	readonly summary: string;
	/** Job titles by which employers call it, without seniority words, in title case. */
	readonly titles: readonly string[];
	readonly concepts: readonly { readonly concept: ConceptId; readonly strength: ExpectationStrength }[];
	/** What its description says that it does, as concepts; absent where that is politics. */
	readonly duties?: readonly ConceptId[];
	readonly years?: { readonly minimum: number; readonly strength: ExpectationStrength; readonly of?: string };
	readonly degree?: {
		readonly minimum: DegreeClass;
		readonly fields: readonly string[];
		readonly equivalentAccepted: boolean;
		readonly strength: ExpectationStrength;
	};
	readonly certificates: readonly { readonly certificate: ConceptId; readonly strength: ExpectationStrength }[];
	readonly languages: readonly { readonly code: string; readonly strength: ExpectationStrength }[];
	/** What the source should say and does not, as shown to users: "The source gives no …". */
	readonly faults?: readonly string[];
};

/** `assets/frameworks/ict/roles.json` */
export type IctProfile = {
	readonly id: string;
	readonly title: string;
	readonly mission: string;
	readonly wording: Wording;
	readonly titles: readonly string[];
	/** `level` null: the source gives no trustworthy level. */
	readonly competences: readonly { readonly skill: string; readonly level: Level | null }[];
	/** Hub concepts that ads for this profile typically name; evidence for matching, ours. */
	readonly concepts: readonly ConceptId[];
	/** What the profile is to bring forth; the source does not show who answers for which. */
	readonly deliverables?: readonly string[];
	readonly tasks?: readonly string[];
	readonly kpi?: string;
};

/** `assets/frameworks/ilo/roles.json` */
export type IloDescription = {
	readonly id: string;
	readonly title: string;
	readonly family: string;
	readonly grade: string;
	readonly summary: string;
	readonly titles: readonly string[];
	readonly degree: { readonly minimum: DegreeClass; readonly fields: readonly string[] };
	readonly years: number;
	readonly languages: readonly string[];
	/** Competences and technical knowledge asked for. */
	readonly concepts: readonly ConceptId[];
	/** Duties as concepts. */
	readonly duties: readonly ConceptId[];
};

/**
 * `assets/frameworks/ilo/equivalencies.json`: what each grade of the ILO asks for, and what it accepts instead.
 * From Appendix 1 of the collective agreement; one entry a grade, G5 to G7 then NOA to NOC. The years of G2 to G4
 * stand in `IloDescription.years`; nothing may stand in for them.
 */
export type Equivalency = {
	/** As in `IloDescription.grade`: "G5", "NOB". */
	readonly grade: string;
	/** What the grade asks for before any substitution. */
	readonly required: {
		readonly degree: DegreeClass;
		/** True when the degree must be in a field relevant to the job. */
		readonly relevantField: boolean;
		/** True when training in the area of the work is asked for beside the degree class. */
		readonly training: boolean;
		readonly years: number;
		/** `professional`: at the level of a professional post; `related`: any work related to the job. */
		readonly experience: 'professional' | 'related';
	};
	/** Ways in for people below `required.degree`, highest degree first; empty when the source accepts none. */
	readonly accepted: readonly {
		/** The least degree class that must be held: "diploma" includes secondary school. */
		readonly degree: DegreeClass;
		/** Years of relevant work that stand in for the missing degree. */
		readonly inPlaceOfDegree: number;
		/** All years needed: `inPlaceOfDegree` + `required.years`. */
		readonly years: number;
		/** One case worked through, in the second person. */
		readonly example: string;
	}[];
	/** How `inPlaceOfDegree` comes about: a degree counts as so many years, each made up by so many of experience. */
	readonly reckoning?: { readonly degreeInYears: number; readonly experiencePerYear: number };
	/** Conditions that the numbers do not show, one sentence each. */
	readonly notes: readonly string[];
};

/** `assets/frameworks/odp/roles.json` */
export type OdpProfile = {
	readonly id: string;
	readonly title: string;
	readonly family: string;
	readonly grades: readonly string[];
	readonly summary: string;
	readonly titles: readonly string[];
	/** Grade → skill → level (A, W, P, E), null where the source leaves it out. */
	readonly levels: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
	readonly concepts: readonly ConceptId[];
	readonly routesIn: readonly string[];
	readonly transferable: readonly ConceptId[];
	/** Ids of roles of this framework that stand beside or above on the ladder. */
	readonly neighbours: readonly string[];
	readonly faults?: readonly string[];
};
