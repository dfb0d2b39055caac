// What the user says that Plumbline read wrongly in an ad. Kept by the ad's own words, so that it survives another reading.
import type { Strength } from './analysis.ts';
import type { ConceptId, RoleFramework } from './concept.ts';
import type { Level } from './level.ts';

/** Words of an ad that are found again in another reading of it: the quote, and which of its occurrences (0 the first). */
export type Anchor = { readonly quote: string; readonly nth: number };

/**
 * One thing that was read wrongly. `from`: what Plumbline had read.
 * - `not-a-requirement`: the line asks for nothing.
 * - `strength`: the line is a must, or only nice to have.
 * - `level`: the skill is asked for at another level; null: at none.
 * - `not-this-skill`: the words do not mean this concept.
 * - `role`: another role of the framework is the closest; null: none of it is.
 * The anchors of the first two are the words of the requirement, of the next two those of the mention.
 */
export type Correction =
	| { readonly kind: 'not-a-requirement'; readonly at: Anchor; readonly from: Strength }
	| { readonly kind: 'strength'; readonly at: Anchor; readonly from: Strength; readonly to: Strength }
	| {
			readonly kind: 'level';
			readonly at: Anchor;
			readonly concept: ConceptId;
			readonly from: Level | null;
			readonly to: Level | null;
	  }
	| { readonly kind: 'not-this-skill'; readonly at: Anchor; readonly concept: ConceptId }
	| {
			readonly kind: 'role';
			readonly framework: RoleFramework;
			readonly from: string | null;
			readonly to: string | null;
	  };

/** A correction as it is kept. */
export type KeptCorrection = {
	/** Ascending in time. */
	readonly id: number;
	/** "board/key" of the ad, and the title under which it is listed. */
	readonly ad: string;
	readonly title: string;
	/** ISO 8601 instant. */
	readonly at: string;
	/** Version of the engine whose reading was corrected. */
	readonly engine: string;
	readonly correction: Correction;
};

/** A correction of an ad; `isApplied` false: its words stand in the ad no more, or mean the same without it. */
export type AppliedCorrection = { readonly kept: KeptCorrection; readonly isApplied: boolean };

/** What two corrections have in common of which the later takes the place of the earlier: the very thing that is corrected. */
export function targetOf(correction: Correction): string {
	switch (correction.kind) {
		case 'not-a-requirement':
		case 'strength':
			return JSON.stringify(['line', correction.at.quote, correction.at.nth]);
		case 'level':
		case 'not-this-skill':
			return JSON.stringify(['words', correction.at.quote, correction.at.nth, correction.concept]);
		case 'role':
			return JSON.stringify(['role', correction.framework]);
		default:
			return correction satisfies never;
	}
}
