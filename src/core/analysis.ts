// What a posting asks for, as the matcher reads it. Every part points at words of the posting's text.
import type { AdFacts } from './ad-facts.ts';
import type { ConceptId, ConceptKind, RoleFramework } from './concept.ts';
import type { Level } from './level.ts';
import type { Span } from './span.ts';

/** How strongly a line asks: without it no chance, or better with it. */
export type Strength = 'must' | 'preferred';

/** The words that decided a reading; null span: decided by the absence of words (the default). */
export type Cue = { readonly span: Span | null; readonly says: string };

/** One line by which the employer says what the candidate must or should have. */
export type Requirement = {
	/** "r1", "r2", … in reading order; stable for the same text. */
	readonly id: string;
	readonly span: Span;
	readonly strength: Strength;
	readonly strengthCue: Cue;
	/** True when the line says that something is not needed, in the words of `strengthCue`; shown, never compared. */
	readonly excluded: boolean;
};

/** A concept that a requirement or a duty names; each occurrence is its own mention. */
export type Mention = {
	readonly concept: ConceptId;
	readonly kind: ConceptKind;
	readonly span: Span;
	/** The name that the words are close to, where other words stand between those of the name; absent where they are a name. */
	readonly closeTo?: string;
	/** The requirement that it stands in, or null when a duty or the description names it. */
	readonly requirement: string | null;
	/** Of the line that it stands in, or of the aside in it ("ideally in software"); null where the ad's language has no rules. */
	readonly strength: Strength | null;
	/** Mentions of one requirement with the same value are alternatives: any of them is enough. Null: asked on its own. */
	readonly anyOf: string | null;
	/** The level asked, null when the ad does not say. */
	readonly level: Level | null;
	readonly levelCue: Cue | null;
	/** A certificate or clearance that one may still get: "able to obtain". Absent where it has to be there. */
	readonly isToObtain?: true;
};

/**
 * Years of experience that a line asks for. `concept`: with what; `of`: the words that say in what, where they name no concept
 * ("in grant making"). Both null: work as such ("professional experience", "relevant experience").
 */
export type YearsAsked = {
	readonly minimum: number;
	readonly maximum: number | null;
	readonly span: Span;
	readonly requirement: string;
	readonly concept: ConceptId | null;
	readonly of: Span | null;
	readonly strength: Strength;
};

/** All classes, ascending. */
export const degreeClasses = ['none', 'secondary', 'diploma', 'bachelor', 'master', 'doctorate'] as const;

/** From no formal education to a doctorate, in ascending order. */
export type DegreeClass = (typeof degreeClasses)[number];

/** The place of a class among all, 0 for none. */
export const degreeRank = (degree: DegreeClass): number => degreeClasses.indexOf(degree);

/** A degree that a line asks for. */
export type DegreeAsked = {
	readonly minimum: DegreeClass;
	readonly equivalentAccepted: boolean;
	/** Fields of study that are named beside it, any of them enough; empty where none is. */
	readonly fields: readonly ConceptId[];
	/** True for "or a related field". */
	readonly isRelatedAccepted: boolean;
	readonly span: Span;
	readonly requirement: string;
	readonly strength: Strength;
};

/** One way to qualify, by a degree, by years of experience, or by both; null: it asks none. `spans`: the words that say so. */
export type Way = {
	readonly degree: DegreeClass | null;
	readonly years: number | null;
	readonly spans: readonly Span[];
};

/** The levels of the Common European Framework of Reference for languages, ascending. */
export const cefrLevels = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;

/** One of these levels. */
export type CefrLevel = (typeof cefrLevels)[number];

/** A human language that a line asks for; ISO 639-1. */
export type LanguageAsked = {
	readonly code: string;
	readonly span: Span;
	/** Languages of one requirement with the same value are alternatives; null: asked on its own. */
	readonly anyOf: string | null;
	/** How well, with the words that say so; null where the ad does not say. */
	readonly level: { readonly cefr: CefrLevel; readonly cue: Cue } | null;
	readonly requirement: string;
	readonly strength: Strength;
};

/** A requirement of which the vocabulary does not know everything. */
export type Unmapped = {
	readonly requirement: string;
	/** True when nothing was found in it: no concept, years, degree or language. False when only names in it are unknown. */
	readonly isWhole: boolean;
	/** Words that are likely the name of a skill, three at the most, in order; none where nothing looks like one. */
	readonly likelyNames: readonly Span[];
};

/**
 * Why a role was matched. `title`: the ad's title is close to a name of the role. `family-title`: to a name of another role of
 * its family, which differs by grade only. `spelled-out`: where the ad says what an abbreviation of its title stands for, if that
 * brought the title closer. `concept`: the ad names what the role expects. The others only where without them
 * another role of the framework would have come before it: `grade`, the grade that the ad states; `track`, a word of the title
 * for work in support of others or for a profession; `years` and `degree`, the least that the ad asks. `said`: the user said so,
 * whatever was read.
 */
export type RoleReason =
	| { readonly kind: 'title'; readonly words: string }
	| { readonly kind: 'family-title'; readonly words: string; readonly role: string }
	| { readonly kind: 'spelled-out'; readonly span: Span }
	| { readonly kind: 'grade'; readonly words: string }
	| { readonly kind: 'track'; readonly isSupport: boolean; readonly words: string }
	| { readonly kind: 'years'; readonly years: number; readonly span: Span }
	| { readonly kind: 'degree'; readonly degree: DegreeClass; readonly span: Span }
	| { readonly kind: 'concept'; readonly concept: ConceptId; readonly span: Span }
	| { readonly kind: 'said' };

/** One role of a framework, as close as `score` (0 to 1) says, 1 where the user said so; only roles above the framework's threshold are kept. */
export type RoleMatch = {
	readonly id: string;
	readonly score: number;
	readonly reasons: readonly RoleReason[];
};

/** What the framework of a role expects of a competence, on the scale of competences; over several grades from lowest to highest. */
export type ExpectedLevel = {
	readonly concept: ConceptId;
	readonly role: string;
	/** The skill of the framework for which it expects that level. */
	readonly skill: string;
	readonly lowest: Level;
	readonly highest: Level;
};

/** Where title and content of an ad tell different work. */
export type RoleDisagreement = {
	readonly framework: RoleFramework;
	readonly byTitle: string;
	readonly byContent: string;
};

/** Everything that is said of one posting. Plain data. */
export type Analysis = {
	/** Version of the engine and its data; an analysis of another version is made anew. */
	readonly engine: string;
	/** BCP 47; "und" when the text is too short to tell: it is then read as English. */
	readonly language: string;
	/** False when Plumbline has no rules for the language: then no levels, roles or comparison are given. */
	readonly languageKnown: boolean;
	readonly requirements: readonly Requirement[];
	/** The ad's list lines as they are, or its paragraphs where it has no lists; given only where its language has no rules. */
	readonly plainLines: readonly Span[];
	readonly mentions: readonly Mention[];
	readonly years: readonly YearsAsked[];
	readonly degrees: readonly DegreeAsked[];
	readonly languages: readonly LanguageAsked[];
	/** Requirements in which nothing was found, and those with unknown names beside known ones; none that are excluded. */
	readonly unmapped: readonly Unmapped[];
	/** The ways to qualify that the musts leave, any of them enough; those that ask more than another are left out. */
	readonly ways: readonly Way[];
	readonly roles: Readonly<Record<RoleFramework, readonly RoleMatch[]>>;
	/** For competences of which the ad states no level; never the ad's word. */
	readonly expected: readonly ExpectedLevel[];
	/** At most one a framework, only of frameworks that have roles here; empty for most ads. */
	readonly disagreements: readonly RoleDisagreement[];
	/** The least years and degree that the ad accepts overall; null where it names none. */
	readonly minimumYears: number | null;
	readonly minimumDegree: DegreeClass | null;
	readonly equivalentAccepted: boolean;
	/** What its words state beside what they ask. */
	readonly facts: AdFacts;
};
