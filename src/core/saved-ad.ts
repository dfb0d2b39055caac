// An ad that the user saved: its text, where it stands with it, and a note.
import type { Posting } from './posting.ts';
import type { SeenAd } from './seen-ad.ts';

/** Where the user stands with a saved ad, in the usual order. */
export const adStatuses = ['saved', 'applied', 'interview', 'offer', 'rejected', 'withdrawn'] as const;

/** One of these. */
export type AdStatus = (typeof adStatuses)[number];

/** What the user says of a saved ad. */
export type SavedMark = {
	/** ISO 8601 instants. */
	readonly savedAt: string;
	readonly status: AdStatus;
	readonly statusAt: string;
	/** Empty where there is none; at most `longestNote`. */
	readonly note: string;
};

/** The longest note, in UTF-16 code units. */
export const longestNote = 2_000;

/** A saved ad, with all that was read: it stays when the seen ads of its time are dropped. */
export type SavedAd = SavedMark & {
	/** "board/key", as `adKeyOf` says it. */
	readonly key: string;
	readonly posting: Posting;
	readonly seen: SeenAd;
};

/** An ad as lists show it, without what is kept of it as a saved one. `status`: null where it was only seen. */
export type AdRow = SeenAd & { readonly status: AdStatus | null };
