// What a posting is once it has been read: one text with its structure, and the facts that stand beside it.
import type { Span } from './span.ts';

/** Where a fact was found: in the page's visible body, in its JSON-LD, or given by the caller (command line). */
export type PostingSource = 'page' | 'json-ld' | 'given';

/** A value together with where it came from. */
export type Sourced<T> = { readonly value: T; readonly source: PostingSource };

/** How a run of text stands on the page. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item';

/** A run of the text that stands alone on the page. Blocks are in order, never overlap, and leave only line breaks between them. */
export type Block = { readonly kind: BlockKind; readonly span: Span };

/** The time that an amount of pay is for. */
export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Pay as the ad states it. Amounts are in whole currency units; a missing end means that the ad gives one amount only. */
export type Pay = {
	readonly lowest?: number;
	readonly highest?: number;
	/** ISO 4217. */
	readonly currency?: string;
	readonly period?: PayPeriod;
	readonly asWritten: string;
};

/**
 * A job posting as read from a page or handed in.
 * Dates are ISO 8601 calendar dates. A missing field means that the page does not say, never that reading failed.
 */
export type Posting = {
	/** The page's address without fragment or tracking parameters; empty on the command line when none is given. */
	readonly url: string;
	/** The site's id as in `src/sites` ("builtin", "unjobs"), "jsonld" for the generic reader, "given" for the command line. */
	readonly board: string;
	/** Identifies the ad on its board; the same ad keeps its key across navigations. */
	readonly key: string;
	readonly text: string;
	readonly blocks: readonly Block[];
	/** Where the text came from; only a text from the page can be marked. */
	readonly textSource: PostingSource;
	/** True when the text was longer than the cap and only its beginning was kept. */
	readonly truncated: boolean;
	readonly title?: Sourced<string>;
	readonly company?: Sourced<string>;
	readonly places: readonly Sourced<string>[];
	readonly grade?: Sourced<string>;
	readonly postedOn?: Sourced<string>;
	readonly closesOn?: Sourced<string>;
	readonly pay?: Sourced<Pay>;
};

/** "board/key": names the ad among all boards, as `src/sites` reads it from an address. */
export const adKeyOf = (posting: Pick<Posting, 'board' | 'key'>): string => `${posting.board}/${posting.key}`;

/** True when two postings say the same in all that an analysis reads. */
export const isSameReading = (a: Posting, b: Posting): boolean =>
	a.text === b.text &&
	a.blocks.length === b.blocks.length &&
	a.title?.value === b.title?.value &&
	a.company?.value === b.company?.value &&
	a.grade?.value === b.grade?.value;

/** True when blocks are in order, never overlap, and stand inside a text: what every reader of a posting relies on. */
export function areBlocksInText(text: string, blocks: readonly Block[]): boolean {
	let end = 0;
	return blocks.every(({ span }) => {
		const fits = span.start >= end && span.end >= span.start;
		end = span.end;
		return fits && end <= text.length;
	});
}

/** The most text that is read from one ad, in UTF-16 code units; longer ads are cut, and it is said. */
export const maxTextLength = 200_000;

/** The most blocks that are read from one ad; longer ads are cut, and it is said. */
export const maxBlocks = 20_000;
