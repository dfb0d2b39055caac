// What stands between an ad and a profile, as values: how each requirement compares, and how many compare how.
import type { Cue, Strength } from './analysis.ts';
import type { ConceptId } from './concept.ts';
import type { Level } from './level.ts';
import type { RatedLevel } from './rating.ts';
import type { Span } from './span.ts';

/**
 * - `met`: the rating is at least the level asked.
 * - `short`: it is below, or the user does not have the skill.
 * - `unrated`: no rating, or "not sure".
 * - `not-stated`: rated, but the ad asks no level, so nothing can be said to be short.
 */
export type ItemStatus = 'met' | 'short' | 'unrated' | 'not-stated';

/** A requirement's status is its weakest skill's, of alternatives the best one's. `uncompared`: it names no skill that can be rated. */
export type RequirementStatus = ItemStatus | 'excluded' | 'uncompared';

/** One skill of a requirement beside the user's rating. */
export type SkillGap = {
	readonly concept: ConceptId;
	readonly status: ItemStatus;
	/** Skills of one requirement with the same value are alternatives; null: asked on its own. */
	readonly anyOf: string | null;
	/** The level that the ad asks, null when it says none. */
	readonly wanted: Level | null;
	/** The words that name the skill, and those that ask for the level (null where none do). */
	readonly span: Span;
	readonly levelCue: Cue | null;
	/** The skill's name that the words are only close to; absent where they are a name of it. */
	readonly closeTo?: string;
	/** The user's rating, null when there is none. */
	readonly have: RatedLevel | null;
	/** How many levels are missing; 0 unless `short` with a level asked, where "I don't have this" counts as level 0. */
	readonly missing: number;
};

/** A requirement beside the profile. */
export type RequirementGap = {
	readonly requirement: string;
	readonly status: RequirementStatus;
	readonly skills: readonly SkillGap[];
};

/** How many requirements of each strength have each status. */
export type GapCounts = Readonly<Record<Strength, Readonly<Record<RequirementStatus, number>>>>;

/** The comparison of one ad with one profile. */
export type Gap = { readonly requirements: readonly RequirementGap[]; readonly counts: GapCounts };
