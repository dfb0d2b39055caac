// Rows of a table in text (RFC 4180), read with the lines that they stand in, whatever the separator and line ends.

/** A row: its cells, and the line on which it begins, counted from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** All rows, or the line of a quote that nothing closes. Rows without any text are left out. */
export type CsvRows = { readonly rows: readonly CsvRow[]; readonly openQuote: number | null };

/** The separators that spreadsheets write. */
const separators = [',', ';', '\t'] as const;

/** The separator of a table: the one that stands most often in its first line. */
function separatorOf(text: string): string {
	const [first = ''] = text.split(/[\r\n]/, 1);
	const count = (separator: string): number => first.split(separator).length;
	return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** A table that is read piece by piece. */
export type CsvReading = {
	/** The rows that this piece ends. */
	readonly push: (piece: string) => readonly CsvRow[];
	/** The last row, where the text ended in one. */
	readonly end: () => CsvRows;
	/** How long the cell is that is being read, in UTF-16 code units. */
	readonly pending: () => number;
};

/** Begins to read a table; a byte order mark before it says nothing. Line feeds inside quotes are kept as they are. Linear in the length of the text. */
export function startCsv(): CsvReading {
	/** What came before the first line was whole; null once it was. */
	let opening: string | null = '';
	let separator = ',';
	let rows: CsvRow[] = [];
	let cells: string[] = [];
	let cell = '';
	/** Inside quotes; `closing`: behind a quote that closes them, or is the first of two. */
	let state: 'bare' | 'quoted' | 'closing' = 'bare';
	let isAfterReturn = false;
	let line = 1;
	let begins = 1;
	let opened = 1;
	const endRow = (): void => {
		cells.push(cell);
		if (cells.some((each) => each !== '')) rows.push({ line: begins, cells });
		cells = [];
		cell = '';
	};
	const readBare = (unit: string): void => {
		if (unit === '\n' && isAfterReturn) {
			isAfterReturn = false;
			return;
		}
		isAfterReturn = unit === '\r';
		if (unit === '"' && cell === '') {
			state = 'quoted';
			opened = line;
		} else if (unit === separator) {
			cells.push(cell);
			cell = '';
		} else if (unit === '\n' || unit === '\r') {
			endRow();
			line += 1;
			begins = line;
		} else cell += unit;
	};
	const read = (text: string): void => {
		for (let at = 0; at < text.length; at++) {
			const unit = text[at] ?? '';
			if (state === 'quoted') {
				if (unit === '"') state = 'closing';
				else {
					if (unit === '\n') line += 1;
					cell += unit;
				}
			} else if (state === 'closing' && unit === '"') {
				cell += unit;
				state = 'quoted';
			} else {
				state = 'bare';
				readBare(unit);
			}
		}
	};
	const open = (): void => {
		if (opening === null) return;
		const text = opening.replace(/^\uFEFF/, '');
		opening = null;
		separator = separatorOf(text);
		read(text);
	};
	const take = (): readonly CsvRow[] => {
		const taken = rows;
		rows = [];
		return taken;
	};
	return {
		push: (piece) => {
			if (opening === null) read(piece);
			else {
				opening += piece;
				if (/[\r\n]/.test(piece)) open();
			}
			return take();
		},
		end: () => {
			open();
			if (state === 'quoted') return { rows: take(), openQuote: opened };
			if (cell !== '' || cells.length > 0) endRow();
			return { rows: take(), openQuote: null };
		},
		pending: () => cell.length + (opening?.length ?? 0),
	};
}

/** Reads a whole table. */
export function readCsvRows(written: string): CsvRows {
	const reading = startCsv();
	const rows = reading.push(written);
	const { rows: last, openQuote } = reading.end();
	return { rows: [...rows, ...last], openQuote };
}

/** A cell as it is written: quoted where it must be. */
const writeCell = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as text, with commas and with CRLF behind every row. */
export const writeCsvRows = (rows: readonly (readonly string[])[]): string =>
	rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');

/** Tells spreadsheets that the bytes are UTF-8; without it some of them guess. */
export const tableMark = '\uFEFF';

/** What a spreadsheet would run as a formula, and what was guarded already. */
const runnable = /^'*[=+\-@\t\r]/;

/** A cell that a spreadsheet shows and does not run: an apostrophe goes before what looks like a formula. */
export const guardCell = (cell: string): string => (runnable.test(cell) ? `'${cell}` : cell);

/** The cell without the apostrophe that `guardCell` put there. */
export const unguardCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** One row as text, with no cell that a spreadsheet runs. */
export const writeGuardedRow = (cells: readonly string[]): string => writeCsvRows([cells.map(guardCell)]);
