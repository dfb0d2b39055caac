// What the background tells its own pages about a tab. Plain data: it crosses a process border.
import type { Analysis } from '../core/analysis.ts';
import type { ConceptId, ConceptKind, RoleFramework } from '../core/concept.ts';
import type { Level, Scale } from '../core/level.ts';
import type { Posting } from '../core/posting.ts';
import type { RatedLevel, Rating } from '../core/rating.ts';
import type { Dock, Side } from './calls.ts';
import type { AppliedCorrection } from '../core/correction.ts';
import type { Finding, Mute } from '../core/finding.ts';
import type { Gap, SkillFit } from '../core/gap.ts';
import type { GradeMeaning, ListedJob } from '../core/listed-job.ts';
import type { AdStatus, SavedMark } from '../core/saved-ad.ts';
import type { Settings } from '../core/settings.ts';

/** Parts of views that use cases and rules make; they stand in the vocabulary. */
export type { AppliedCorrection, GradeMeaning, SkillFit };

/** How a concept is called and on which scale it is rated. */
export type ConceptName = { readonly label: string; readonly kind: ConceptKind };

/** How a role is called. */
export type RoleName = {
	readonly title: string;
	readonly framework: RoleFramework;
	readonly grades: readonly string[];
	readonly link: string | null;
	/** What the framework's own document leaves out, as sentences. */
	readonly faults: readonly string[];
};

/**
 * Why a page that should hold an ad shows none. `reading`: it may show one within a second; `not-read`: its script has said
 * nothing yet, or all that it said was forgotten.
 */
export type ReadingProblem = 'reading' | 'not-read' | 'not-ready' | 'unreadable' | 'engine-failed';

/** The sentences of the two levels of a skill that is short: what is asked, and what the user has (null: nothing). */
export type LevelTexts = {
	/** Whose sentences they are; null where they are those of the scale. */
	readonly source: { readonly skill: string; readonly isOurWording: boolean } | null;
	readonly wanted: string;
	readonly have: string | null;
};

/** A level of competences by another framework's name; `lost`: what the translation loses, null where it is exact. */
export type LevelName = { readonly level: Level; readonly name: string; readonly lost: string | null };

/** One skill that a role expects, beside what the ad says of it and what the user said. */
export type RoleExpectation = {
	/** A concept of the vocabulary, or a skill of the framework. */
	readonly concept: ConceptId;
	/** As the framework or the vocabulary calls it. */
	readonly label: string;
	readonly scale: Scale;
	readonly isMust: boolean;
	/** The level that the framework expects, over its grades; both null where it states none. */
	readonly lowest: Level | null;
	readonly highest: Level | null;
	/** The concepts by which the ad names it: itself, a competence that stands for it, a kind of it. Empty: the ad leaves it out. */
	readonly namedBy: readonly ConceptId[];
	/** The highest level that the ad asks of these; null: none. */
	readonly asked: Level | null;
	/** What the user said of it; null: nothing. */
	readonly rated: RatedLevel | null;
	/** The label of the skill whose rating that is, where it is another's. */
	readonly ratedBy: string | null;
};

/** What the closest role of the chosen framework expects, musts first, in the order of the framework. */
export type RoleExpectations = { readonly role: string; readonly expects: readonly RoleExpectation[] };

/** A role that the user may say an ad is. */
export type RoleChoice = Pick<RoleName, 'title' | 'framework' | 'grades'> & { readonly id: string };

/** What is said of roles beside how close they are: asked for where it is wanted, since much has to be loaded for it. */
export type RolesOfAd = {
	/** Null where no role is close, or the texts of the frameworks cannot be loaded. */
	readonly expectations: RoleExpectations | null;
	/** All roles of all frameworks, in their order. */
	readonly choices: readonly RoleChoice[];
};

/** An ad beside the profile. */
export type AdView = {
	readonly kind: 'ad';
	readonly posting: Posting;
	readonly analysis: Analysis;
	/** Null where the ad's language has no rules, so that nothing can be compared. */
	readonly gap: Gap | null;
	/** Ratings of the concepts that the ad names. */
	readonly ratings: readonly Rating[];
	/** Names of every concept and role that the analysis and its corrections hold. */
	readonly concepts: Readonly<Record<ConceptId, ConceptName>>;
	readonly roles: Readonly<Record<string, RoleName>>;
	/** Of the skills that are short by a level. */
	readonly levelTexts: Readonly<Record<ConceptId, LevelTexts>>;
	/** In the words of the framework that the user chose; null: in those of AXELOS. */
	readonly levelNames: readonly LevelName[] | null;
	/** Null where it is not saved. */
	readonly saved: SavedMark | null;
	/** What the user corrected in this ad, in order; the analysis above has them in it. */
	readonly corrections: readonly AppliedCorrection[];
	/** What the checks say of the posting, the gravest first, without what is muted; null where they do not know its language. */
	readonly findings: readonly Finding[] | null;
	/** The mutes that kept a finding of this ad silent. */
	readonly muted: readonly Mute[];
};

/** A job of a list page, with what Plumbline makes of its title and knows of its ad. */
export type ListedJobView = ListedJob & {
	/** The closest role by title alone, by the user's framework if there is one; null: none is close. */
	readonly role: RoleName | null;
	readonly gradeMeaning: GradeMeaning | null;
	/** ISO 8601 instant; null: its ad was not read before. */
	readonly seenAt: string | null;
	readonly status: AdStatus | null;
	/** Of an ad that was read before. */
	readonly fit: SkillFit | null;
};

/** A list of jobs. */
export type ListView = {
	readonly kind: 'list';
	readonly jobs: readonly ListedJobView[];
	/** True when the page holds more than are read. */
	readonly truncated: boolean;
};

/** What a tab holds, as far as Plumbline knows. */
export type TabContent =
	| AdView
	| ListView
	/** A supported site, but no single ad: a list, or something else. */
	| { readonly kind: 'no-ad' }
	| { readonly kind: 'problem'; readonly problem: ReadingProblem }
	/** Not a site that Plumbline reads, or one that it may not read. */
	| { readonly kind: 'other-site' };

/** Everything the overlay and the popup need for one tab. */
export type TabView = {
	readonly content: TabContent;
	/** Host name of the page; empty on pages that are no site. */
	readonly host: string;
	readonly dock: Dock;
	readonly side: Side;
	readonly settings: Settings;
	/** True when the user hid Plumbline on this site. */
	readonly siteHidden: boolean;
	/** True in a private window: nothing is recorded there. */
	readonly privateWindow: boolean;
	/** False when the database cannot be opened or written to; then nothing can be saved and it is said. */
	readonly storeWorks: boolean;
};
