// What a report is: a head, a part for each posting, a tail, so that any number of postings is written without holding them.
import type { Finding } from '../core/finding.ts';
import type { Posting } from '../core/posting.ts';
import type { CheckTongue } from './words.ts';

/** A posting as a report takes it. `findings`: null where the checks do not know its language. */
export type ReportedPosting = {
	/** What the caller calls it. */
	readonly id: string;
	readonly posting: Pick<Posting, 'title' | 'text' | 'url'>;
	/** BCP 47. */
	readonly language: string;
	readonly findings: readonly Finding[] | null;
};

/** A report in the making; parts are asked for in the order in which they stand in it. */
export type Report = {
	readonly head: string;
	/** The part of one posting. */
	readonly say: (reported: ReportedPosting) => string;
	/** The part of a posting that could not be read; `reason`: a sentence. */
	readonly fail: (id: string, reason: string) => string;
	readonly tail: string;
};

/** How a posting is named: by its title, else by what the caller calls it. */
export const nameOf = ({ id, posting }: ReportedPosting, { report }: CheckTongue): string =>
	posting.title?.value ?? report.untitled(id);
