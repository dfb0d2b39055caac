// The ratings as a table, for people with spreadsheets: written in one way, read in many.
import type { ImportFault, ImportFaultCode } from '../core/exchange.ts';
import type { Profile } from '../core/profile.ts';
import { isRatable, longestEvidence, scaleOf, type RatedLevel, type Rating } from '../core/rating.ts';
import { byCodeUnits } from '../text/sorted-lines.ts';
import { readCsvRows, tableMark, unguardCell, writeGuardedRow, type CsvRow } from './csv-rows.ts';
import { findConcept, labelIn, type Vocabulary } from './vocabulary.ts';

/** The columns in the order in which they are written. Of a file only `level` is needed, and `concept` or `label`. */
const columns = ['concept', 'label', 'scale', 'level', 'rated_at', 'last_used', 'evidence'] as const;

type Column = (typeof columns)[number];

/** More rows are no ratings. */
const mostRows = 50_000;

/** Ratings that could be read, and what was wrong with the other lines. */
export type ReadRatings = { readonly ratings: readonly Rating[]; readonly faults: readonly ImportFault[] };

/** The table of all ratings; the same ratings give the same bytes. */
export function writeRatingsCsv({ ratings }: Pick<Profile, 'ratings'>, vocabulary: Vocabulary): string {
	const rows = ratings
		.toSorted((a, b) => byCodeUnits(a.concept, b.concept))
		.map(({ concept, scale, level, ratedAt, lastUsed, evidence }) =>
			[concept, labelIn(vocabulary, concept), scale, level, ratedAt, lastUsed ?? '', evidence ?? ''].map(String),
		);
	return tableMark + [[...columns], ...rows].map(writeGuardedRow).join('');
}

/** What was found wrong in a cell. */
class CellFault extends Error {
	readonly code: ImportFaultCode;
	readonly column: Column;
	readonly detail: string;
	constructor(code: ImportFaultCode, column: Column, detail: string) {
		super(code);
		this.code = code;
		this.column = column;
		this.detail = detail;
	}
}

const levelOf = (said: string): RatedLevel | null => {
	const plain = said.toLowerCase();
	if (plain === 'none' || plain === 'unsure') return plain;
	return /^[1-5]$/.test(plain) ? (Number(plain) as RatedLevel) : null;
};

/** An instant, or a day as its beginning; null for anything else. */
function instantOf(said: string): string | null {
	if (!/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(said)) return null;
	const time = Date.parse(said);
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** What the readers of rows are given. */
type Beside = { readonly profile: Profile; readonly vocabulary: Vocabulary; readonly now: string };

/**
 * The rating of a row. Throws `CellFault`. `cellOf`: the text of a cell, undefined where the table has no such column: then
 * what the profile says there stays.
 */
function readRating(cell: (column: Column) => string | undefined, { profile, vocabulary, now }: Beside): Rating {
	const cellOf = (column: Column): string => cell(column) ?? '';
	const [id, label] = [cellOf('concept').trim(), cellOf('label').trim()];
	const column = id === '' ? 'label' : 'concept';
	const said = id === '' ? label : id;
	const concept = findConcept(vocabulary, said);
	if (concept === null || !isRatable(concept)) throw new CellFault('unknown-concept', column, said);
	const scale = scaleOf(concept.kind);
	const saidScale = cellOf('scale').trim();
	if (saidScale !== '' && saidScale !== scale) throw new CellFault('bad-value', 'scale', saidScale);
	const level = levelOf(cellOf('level').trim());
	if (level === null) throw new CellFault('bad-value', 'level', cellOf('level').trim());
	const saidTime = cellOf('rated_at').trim();
	const ratedAt = saidTime === '' ? now : instantOf(saidTime);
	if (ratedAt === null) throw new CellFault('bad-value', 'rated_at', saidTime);
	const held = profile.ratings.find((rating) => rating.concept === concept.id);
	const saidYear = (cell('last_used') ?? String(held?.lastUsed ?? '')).trim();
	if (saidYear !== '' && !/^(?:19|20|21)\d\d$/.test(saidYear)) throw new CellFault('bad-value', 'last_used', saidYear);
	const evidence = cell('evidence') ?? held?.evidence ?? '';
	if (evidence.length > longestEvidence) throw new CellFault('too-large', 'evidence', String(longestEvidence));
	return {
		concept: concept.id,
		scale,
		level,
		ratedAt,
		...(evidence === '' ? {} : { evidence }),
		...(saidYear === '' ? {} : { lastUsed: Number(saidYear) }),
	};
}

/** Which cell of a row is of which column, by the names in the first row. */
const placesOf = (header: CsvRow | undefined): ReadonlyMap<string, number> =>
	new Map(
		header?.cells.map((name, at) => [
			name
				.trim()
				.toLowerCase()
				.replaceAll(/[\s-]+/g, '_'),
			at,
		]),
	);

/** True when a text begins as a table of ratings does. */
export function isRatingsCsv(text: string): boolean {
	const places = placesOf(readCsvRows(text.slice(0, 1_000).split(/\r?\n/, 1)[0] ?? '').rows[0]);
	return places.has('level') && (places.has('concept') || places.has('label'));
}

/**
 * Reads a table of ratings. A line that is wrong is told with its number and column and left out. `now`: the instant for
 * lines that say none. Without a column for the level and one for the skill nothing can be read, and that is the one fault.
 */
export function readRatingsCsv(text: string, profile: Profile, vocabulary: Vocabulary, now: string): ReadRatings {
	const { rows, openQuote } = readCsvRows(text);
	const [header, ...lines] = rows;
	const places = placesOf(header);
	if (!places.has('level') || (!places.has('concept') && !places.has('label'))) {
		return { ratings: [], faults: [{ code: 'not-csv', where: 'line 1', detail: null }] };
	}
	if (lines.length > mostRows) {
		return { ratings: [], faults: [{ code: 'too-many', where: `line ${mostRows + 1}`, detail: String(mostRows) }] };
	}
	const byConcept = new Map<string, Rating>();
	const faults: ImportFault[] = [];
	for (const { line, cells } of lines) {
		const cellOf = (column: Column): string | undefined => {
			const place = places.get(column);
			return place === undefined ? undefined : unguardCell(cells[place] ?? '');
		};
		try {
			const rating = readRating(cellOf, { profile, vocabulary, now });
			if (byConcept.has(rating.concept)) throw new CellFault('twice', 'concept', rating.concept);
			byConcept.set(rating.concept, rating);
		} catch (error) {
			if (!(error instanceof CellFault)) throw error;
			faults.push({ code: error.code, where: `line ${line}, column ${error.column}`, detail: error.detail });
		}
	}
	if (openQuote !== null) faults.push({ code: 'not-csv', where: `line ${openQuote}`, detail: null });
	return { ratings: [...byConcept.values()], faults };
}
