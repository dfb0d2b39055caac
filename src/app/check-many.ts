// Many postings of a file, checked one after the other: of each only a row is kept, so that any number of them fits.
import { findMute } from '../checks/mutes.ts';
import { runChecks, type CheckOptions } from '../checks/run-checks.ts';
import type { BadLine, CheckedRow, ShortFinding } from '../core/draft.ts';
import type { Finding, Mute } from '../core/finding.ts';
import type { Posting } from '../core/posting.ts';
import { quote } from '../core/span.ts';
import { readGivenPostings, type GivenPosting } from '../exchange/given-postings.ts';
import type { TextPieces } from '../exchange/numbered-lines.ts';
import { analyse } from '../matcher/analyse.ts';
import type { Engine } from '../matcher/engine.ts';

/** How the checking of a file is watched and stopped. Rows and bad lines come in pieces, in the order of the file. */
export type ManyWatch = {
	readonly signal: AbortSignal;
	readonly onPiece: (rows: readonly CheckedRow[], bad: readonly BadLine[]) => void;
};

/** What checks them. */
export type ManyTools = {
	readonly engine: Engine;
	/** Throws or rejects where it cannot be read. */
	readonly readPosting: (given: GivenPosting) => Posting | Promise<Posting>;
	readonly options: CheckOptions;
	readonly mutes: readonly Mute[];
	/** Milliseconds of any clock that does not go back. */
	readonly clock: () => number;
	readonly breathe: () => Promise<void>;
};

/** Findings that are kept of one posting, and how long their words may be. Raised, 10,000 postings take more memory. */
const mostFound = 3;
const longestWords = 120;

/** Longer titles and ids are cut. */
const longestTitle = 200;

/** So long it works before it hears others, in milliseconds. */
const sliceMs = 24;

/** A copy that does not keep the whole ad alive, as a slice of it does in some engines. */
const copy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const shorten = (text: string, longest: number): string =>
	copy(text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

const shortOf = ({ rule, severity, text, spans: [first] }: Finding, posting: Posting): ShortFinding => ({
	rule,
	severity,
	says: shorten(text, 2 * longestWords),
	words: first === undefined ? '' : shorten(quote(posting.text, first).replaceAll(/\s+/gu, ' '), longestWords),
});

async function checkOne(given: GivenPosting, { engine, readPosting, options, mutes }: ManyTools): Promise<CheckedRow> {
	const posting = await readPosting(given);
	const analysis = analyse(posting, engine);
	const found = runChecks(posting, analysis, engine, options);
	const findings = (found ?? []).filter((finding) => findMute(finding, posting, mutes, '') === null);
	const count = (wanted: Finding['severity']): number => findings.filter(({ severity }) => severity === wanted).length;
	return {
		line: given.line,
		id: shorten(given.id, longestTitle),
		title: shorten(posting.title?.value ?? '', longestTitle),
		silent: found === null ? analysis.language : null,
		counts: { error: count('error'), warning: count('warning'), info: count('info') },
		found: findings.slice(0, mostFound).map((finding) => shortOf(finding, posting)),
	};
}

/** A row, or the line as one that could not be read: one posting that breaks stops no other. */
async function tryOne(given: GivenPosting, tools: ManyTools): Promise<CheckedRow | BadLine> {
	try {
		return await checkOne(given, tools);
	} catch {
		return { line: given.line, code: 'failed', detail: '' };
	}
}

/** Checks the postings of a file. Rejects with the signal's reason once it is stopped; what came before stands. */
export async function checkMany(
	name: string,
	pieces: TextPieces,
	tools: ManyTools,
	{ signal, onPiece }: ManyWatch,
): Promise<void> {
	let rows: CheckedRow[] = [];
	let bad: BadLine[] = [];
	let since = tools.clock();
	const flush = (): void => {
		if (rows.length + bad.length > 0) onPiece(rows, bad);
		[rows, bad] = [[], []];
	};
	const keep = (one: CheckedRow | BadLine): void => void ('code' in one ? bad.push(one) : rows.push(one));
	let line = 1;
	try {
		for await (const given of readGivenPostings(name, pieces)) {
			({ line } = given);
			keep('code' in given ? given : await tryOne(given, tools));
			if (tools.clock() - since < sliceMs) continue;
			flush();
			await tools.breathe();
			signal.throwIfAborted();
			since = tools.clock();
		}
	} catch (error) {
		signal.throwIfAborted();
		// The bytes are no text.
		if (!(error instanceof TypeError)) throw error;
		bad.push({ line, code: 'not-text-file', detail: '' });
	}
	flush();
}
