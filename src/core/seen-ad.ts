// What is kept of an ad that was read: enough to list it and to count what ads ask for, never its text.
import type { Strength } from './analysis.ts';
import type { ConceptId } from './concept.ts';
import type { Level } from './level.ts';

/** A skill that an ad asked for; `level` null where it stated none. */
export type AskedSkill = { readonly concept: ConceptId; readonly strength: Strength; readonly level: Level | null };

/** An ad that was read. */
export type SeenAd = {
	/** "board/key", as `adKeyOf` says it. */
	readonly key: string;
	/** Host of the page that it was read on. */
	readonly host: string;
	readonly title: string;
	readonly company: string | null;
	/** When it was read last; ISO 8601 instant. */
	readonly seenAt: string;
	/** The closest role of each framework that has one. */
	readonly roles: readonly string[];
	/** The skills of its requirements, musts first; cut so that the whole takes at most 400 bytes on disk. */
	readonly asked: readonly AskedSkill[];
	/** How many asked skills were left out for that. */
	readonly unkept: number;
};

/** The most skills that a backup brings back of one ad; a record on the disk holds far fewer, a saved ad up to so many. */
export const mostAsked = 1_000;

/** How seen ads are kept. `months`: how long, 1 to 60. */
export type SeenAdsChoice = { readonly isRecording: boolean; readonly months: number };

/** What holds until the user chooses. */
export const defaultSeenAdsChoice: SeenAdsChoice = { isRecording: true, months: 12 };
