// A posting in the making, as its writer has it, and many of them in a file: what is said of each.
import type { Finding, Mute, Severity } from './finding.ts';

/** Title and text as they stand in their fields; the text may be Markdown, and any length. */
export type Draft = { readonly title: string; readonly text: string };

/** What holds of it while its tab lives: the draft, the version that it is compared with, and what was muted for this text. */
export type KeptDraft = {
	readonly draft: Draft;
	/** Null: none was kept to compare. */
	readonly earlier: Draft | null;
	readonly mutes: readonly Mute[];
};

/** Nothing written yet. */
export const emptyDraft: KeptDraft = { draft: { title: '', text: '' }, earlier: null, mutes: [] };

/** A finding of a draft, with what it takes to know it again in another version. */
export type DraftFinding = {
	readonly finding: Finding;
	/** What its check is called. */
	readonly name: string;
	/** The words that it is known again by, folded; empty where it is about what the ad leaves out. */
	readonly about: string;
	/** What mutes it for this text. */
	readonly here: Mute;
	/** What keeps it silent; null where nothing does. */
	readonly mute: Mute | null;
};

/** The formats of a report on one posting. */
export const reportFormats = ['markdown', 'html', 'sarif'] as const;

/** One of these. */
export type ReportFormat = (typeof reportFormats)[number];

/** As much of a finding as is kept of one posting among many. `words`: as the ad has them, cut; empty where there are none. */
export type ShortFinding = {
	readonly rule: string;
	readonly severity: Severity;
	readonly says: string;
	readonly words: string;
};

/** One posting of a file. */
export type CheckedRow = {
	/** On which it begins, counted from 1. */
	readonly line: number;
	/** As the file calls it; empty where it does not. */
	readonly id: string;
	readonly title: string;
	/** BCP 47, where the checks do not know it and so are silent; else null. */
	readonly silent: string | null;
	readonly counts: Readonly<Record<Severity, number>>;
	/** The gravest few. */
	readonly found: readonly ShortFinding[];
};

/**
 * Why a line is not checked. `open-quote`, `too-long`, `not-text-file` end the reading; `no-column`: the table has none for the text;
 * `no-text`: neither text nor HTML is given, or it is empty; `not-text`: the field that `detail` names is no text.
 */
export type BadLineCode =
	| 'not-json'
	| 'no-object'
	| 'not-text'
	| 'no-text'
	| 'no-column'
	| 'open-quote'
	| 'too-long'
	| 'not-text-file'
	| 'failed';

/** A line that could not be checked, and why. */
export type BadLine = { readonly line: number; readonly code: BadLineCode; readonly detail: string };
