// Postings that are handed in as a file: JSON Lines as the command line takes them, or a table with a column for the text. Read
// one at a time, so that any number of them takes no more room than one.
import type { BadLine, BadLineCode } from '../core/draft.ts';
import { startCsv, unguardCell, type CsvRow } from './csv-rows.ts';
import { readNumberedLines, type TextPieces } from './numbered-lines.ts';

/** One posting as the file gives it; what it leaves out is empty. It has text or HTML. */
export type GivenPosting = {
	readonly line: number;
	readonly id: string;
	readonly title: string;
	readonly company: string;
	readonly location: string;
	readonly url: string;
	readonly text: string;
	readonly html: string;
};

/** Longer lines and cells are no postings; in UTF-16 code units. */
const longest = 20_000_000;

const bad = (line: number, code: BadLineCode, detail = ''): BadLine => ({ line, code, detail });

const fields = ['title', 'company', 'location', 'url', 'text', 'html'] as const;

/** The other names by which columns and fields are known. */
const alsoCalled: Readonly<Record<string, (typeof fields)[number] | 'id'>> = {
	description: 'text',
	body: 'text',
	posting: 'text',
	name: 'title',
	employer: 'company',
	place: 'location',
	link: 'url',
	key: 'id',
};

/** A posting of named values, or why it is none. `detail` names the field that is wrong. */
function toPosting(line: number, values: ReadonlyMap<string, unknown>): GivenPosting | BadLine {
	const given: Record<string, string> = {};
	for (const field of fields) {
		const value = values.get(field) ?? '';
		if (typeof value !== 'string') return bad(line, 'not-text', field);
		given[field] = value;
	}
	const id = values.get('id') ?? '';
	const posting = {
		line,
		id: typeof id === 'string' ? id : JSON.stringify(id),
		...(given as Omit<GivenPosting, 'line' | 'id'>),
	};
	return `${posting.text}${posting.html}`.trim() === '' ? bad(line, 'no-text') : posting;
}

/** Names that are written as fields are, else by what they are also called. A field's own name goes before the others. */
function byField(named: readonly (readonly [name: string, value: unknown])[]): Map<string, unknown> {
	const values = new Map<string, unknown>();
	const all = named.map(([name, value]) => [name.trim().toLowerCase(), value] as const);
	for (const [name, value] of all) {
		const other = alsoCalled[name];
		if (other !== undefined) values.set(other, value);
	}
	for (const [name, value] of all) if (alsoCalled[name] === undefined) values.set(name, value);
	return values;
}

function readJsonLine(line: number, text: string): GivenPosting | BadLine {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return bad(line, 'not-json');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(line, 'no-object');
	return toPosting(line, byField(Object.entries(value)));
}

async function* readJsonLines(pieces: TextPieces): AsyncGenerator<GivenPosting | BadLine> {
	for await (const line of readNumberedLines(pieces, longest)) {
		if ('tooLong' in line) {
			yield bad(line.tooLong, 'too-long');
			return;
		}
		const text = line.number === 1 ? line.text.replace(/^\uFEFF/, '') : line.text;
		if (text.trim() !== '') yield readJsonLine(line.number, text);
	}
}

async function* readTable(pieces: TextPieces): AsyncGenerator<GivenPosting | BadLine> {
	const reading = startCsv();
	let header: readonly string[] | null = null;
	let last = 1;
	const read = function* (rows: readonly CsvRow[]): Generator<GivenPosting | BadLine> {
		for (const { line, cells } of rows) {
			last = line;
			if (header === null) header = cells;
			else yield toPosting(line, byField(header.map((name, at) => [name, unguardCell(cells[at] ?? '')] as const)));
		}
	};
	const lacksText = (): boolean => {
		if (header === null) return false;
		const columns = byField(header.map((name) => [name, '']));
		return !columns.has('text') && !columns.has('html');
	};
	for await (const piece of pieces) {
		for (const each of read(reading.push(piece))) {
			if (lacksText()) break;
			yield each;
		}
		if (lacksText()) break;
		if (reading.pending() <= longest) continue;
		yield bad(last + 1, 'too-long');
		return;
	}
	const { rows, openQuote } = reading.end();
	const rest = [...read(rows)];
	if (lacksText()) {
		yield bad(1, 'no-column', (header ?? []).join(', ').slice(0, 200));
		return;
	}
	yield* rest;
	if (openQuote !== null) yield bad(openQuote, 'open-quote');
}

/** The pieces, and the first of them that says something, which tells tables from JSON. */
async function peek(pieces: TextPieces): Promise<{ readonly opening: string; readonly all: TextPieces }> {
	const iterator = (async function* () {
		yield* pieces;
	})();
	const read: string[] = [];
	let opening = '';
	while (opening === '') {
		const { value, done } = await iterator.next();
		if (done === true) break;
		read.push(value);
		opening = value.replace(/^\uFEFF/, '').trimStart();
	}
	const all = (async function* () {
		yield* read;
		yield* iterator;
	})();
	return { opening, all };
}

/** The postings of a file and the lines that are none, in order. `name`: of the file; its ending decides, else how it begins. */
export async function* readGivenPostings(name: string, pieces: TextPieces): AsyncGenerator<GivenPosting | BadLine> {
	const ending = /\.([a-z\d]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
	const { opening, all } = await peek(pieces);
	const isTable =
		ending === 'csv' || ending === 'tsv' || (!/^jsonl?$|^ndjson$/u.test(ending) && !opening.startsWith('{'));
	yield* isTable ? readTable(all) : readJsonLines(all);
}
