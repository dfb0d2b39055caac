// What stands between an ad and a profile, as values: how each requirement compares, and how many compare how.
import type { CefrLevel, Cue, DegreeClass, Strength, Way } from './analysis.ts';
import type { ConceptId } from './concept.ts';
import type { Level } from './level.ts';
import type { HeldCertificate } from './profile.ts';
import type { RatedLevel } from './rating.ts';
import type { Span } from './span.ts';

/**
 * - `met`: what the profile says is at least what is asked.
 * - `short`: it is less, or the user does not have it.
 * - `unrated`: the profile says nothing of it, or "not sure".
 * - `not-stated`: it is there, but the ad asks no level, so nothing can be said to be short.
 */
export type ItemStatus = 'met' | 'short' | 'unrated' | 'not-stated';

/**
 * A requirement's status is its weakest item's, of alternatives the best one's. `uncompared`: it names nothing that a profile
 * can hold.
 */
export type RequirementStatus = ItemStatus | 'excluded' | 'uncompared';

/** Another skill that the user rated, and how it stands to the one asked: a kind of it, or a framework's skill of the same meaning. */
export type Stand = {
	readonly concept: ConceptId;
	readonly relation: 'narrower' | 'same-skill';
	readonly level: Level;
};

/** A skill that the user rated and that is wider than the one asked: shown, never counted. */
export type Wider = { readonly concept: ConceptId; readonly level: RatedLevel };

/** What all items of a requirement say. */
type Item = {
	readonly status: ItemStatus;
	/** Of the words that ask for it: an aside of a must may ask for something that is only nice to have. */
	readonly strength: Strength;
	/** Items of one requirement with the same value are alternatives; null: asked on its own. */
	readonly anyOf: string | null;
	/** The words that ask for it. */
	readonly span: Span;
};

/** One skill of a requirement beside the user's rating. */
export type SkillGap = Item & {
	readonly kind: 'skill';
	readonly concept: ConceptId;
	/** The level that the ad asks, null when it says none. */
	readonly wanted: Level | null;
	/** The words that ask for the level, null where none do. */
	readonly levelCue: Cue | null;
	/** The skill's name that the words are only close to; absent where they are a name of it. */
	readonly closeTo?: string;
	/** The user's rating, or that of `through` where this is enough; null when there is neither. */
	readonly have: RatedLevel | null;
	/**
	 * The rated skill that speaks for this one, null where its own rating counts or nothing does. It says how much is there at
	 * the least: where that is less than what is asked, the skill itself is not rated.
	 */
	readonly through: Stand | null;
	readonly wider: Wider | null;
	/** How many levels are missing; 0 unless `short` with a level asked, where "I don't have this" counts as level 0. */
	readonly missing: number;
};

/** Years of experience. `concept`: of what, null for years overall. */
export type YearsGap = Item & {
	readonly kind: 'years';
	readonly concept: ConceptId | null;
	/** The words that say in what, where they name no concept; such years are never said to be there. */
	readonly of: Span | null;
	readonly wanted: number;
	readonly have: number | null;
	/** Years that are missing at the least; 0 unless `short`. Of a concept of which nothing was said: by the years overall. */
	readonly missing: number;
};

/** A degree. */
export type DegreeGap = Item & {
	readonly kind: 'degree';
	readonly wanted: DegreeClass;
	/** Fields of study of which any is enough, empty where none is asked; `isRelatedAccepted`: others that are close as well. */
	readonly fields: readonly ConceptId[];
	readonly isRelatedAccepted: boolean;
	/** The degree that comes closest: one that is high enough and in a field asked, else the highest. */
	readonly have: DegreeClass | null;
	readonly haveField: ConceptId | null;
	/** True where the degree is high enough and in another field than those that the ad names: then it is `unrated`. */
	readonly isOtherField: boolean;
	/** True where the ad takes experience in place of it, without saying how much. */
	readonly isOpenWithout: boolean;
};

/** A human language; `missing`: steps of the CEFR, 0 unless `short` with a level asked. */
export type LanguageGap = Item & {
	readonly kind: 'language';
	/** ISO 639-1. */
	readonly code: string;
	readonly wanted: CefrLevel | null;
	/** Null: not spoken, or not said. */
	readonly have: CefrLevel | null;
	readonly missing: number;
};

/** A certificate or licence; `by`: the one that meets it, or would if it had not expired. */
export type CertificateGap = Item & {
	readonly kind: 'certificate';
	readonly concept: ConceptId;
	readonly by: HeldCertificate | null;
	readonly hasExpired: boolean;
	/** True where one may still get it. */
	readonly isToObtain: boolean;
};

/** One thing that a requirement asks, beside the profile. */
export type ItemGap = SkillGap | YearsGap | DegreeGap | LanguageGap | CertificateGap;

/** A requirement beside the profile. */
export type RequirementGap = {
	readonly requirement: string;
	readonly status: RequirementStatus;
	/** Skills first, then years, degrees, languages, certificates, each in the order of the text. */
	readonly items: readonly ItemGap[];
};

/** A way by a framework's rule, with its sum: `years` are `forDegree`, which stand in for the degree, and `forGrade`. */
export type RuledWay = Way & { readonly forDegree: number; readonly forGrade: number };

/** One way to qualify beside a profile: `missingYears` is 0 where they are there, not asked or not said. */
export type WayGap = {
	readonly way: Way | RuledWay;
	readonly status: 'met' | 'short' | 'unrated';
	readonly missingYears: number;
	readonly lacksDegree: boolean;
};

/** All ways beside a profile, the one that is nearest to being met, and whose rule they are: the ad's own, or a framework's for a grade. */
export type QualificationGap = {
	readonly nearest: WayGap;
	readonly ways: readonly WayGap[];
	readonly byRuleOf: string | null;
};

/** How many requirements of each strength have each status. */
export type GapCounts = Readonly<Record<Strength, Readonly<Record<RequirementStatus, number>>>>;

/** How an ad fits, in words, from best to worst. Given only where enough is known. */
export const fitBands = ['strong', 'good', 'partial', 'far'] as const;

/** One of these. */
export type FitBand = (typeof fitBands)[number];

/** Something that would move this ad: a skill to raise, a language, a certificate, years or a degree to have. */
export type Move = {
	readonly item: ItemGap;
	/** How many musts, and how many nice-to-haves, would be met by it that are not now. */
	readonly musts: number;
	readonly preferred: number;
};

/** The comparison of one ad with one profile. */
export type Gap = {
	readonly requirements: readonly RequirementGap[];
	readonly counts: GapCounts;
	/** Null where the ad asks for neither degree nor years. */
	readonly qualification: QualificationGap | null;
	/** Null: too little to judge. */
	readonly band: FitBand | null;
	/** Orders ads by fit, 0 to 1, of the same fit the ad that asks more first; null: too little to judge. Never shown. */
	readonly order: number | null;
	/** The three that would move the ad most, best first; what is not rated is none of them. */
	readonly moves: readonly Move[];
};

/**
 * How many of the skills that an ad asks are met, of those that were kept of it, musts and nice-to-haves together. One that is
 * asked without a level is met by any. `known`: rated, or known by another.
 */
export type SkillFit = { readonly met: number; readonly known: number; readonly asked: number };
