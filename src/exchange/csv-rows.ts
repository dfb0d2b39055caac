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

/** Reads a table; a byte order mark before it says nothing. Line feeds inside quotes are kept as they are. Linear in the length of the text. */
export function readCsvRows(written: string): CsvRows {
	const text = written.replace(/^\uFEFF/, '');
	const separator = separatorOf(text);
	const rows: CsvRow[] = [];
	let cells: string[] = [];
	let cell = '';
	let line = 1;
	let begins = 1;
	const endRow = (): void => {
		cells.push(cell);
		if (cells.some((each) => each !== '')) rows.push({ line: begins, cells });
		cells = [];
		cell = '';
	};
	for (let at = 0; at < text.length; at++) {
		const unit = text[at];
		if (unit === '"' && cell === '') {
			const opened = line;
			for (at += 1; at < text.length; at++) {
				if (text[at] === '"') {
					if (text[at + 1] !== '"') break;
					at += 1;
				} else if (text[at] === '\n') line += 1;
				cell += text[at];
			}
			if (at >= text.length) return { rows, openQuote: opened };
		} else if (unit === separator) {
			cells.push(cell);
			cell = '';
		} else if (unit === '\n' || unit === '\r') {
			if (unit === '\r' && text[at + 1] === '\n') at += 1;
			endRow();
			line += 1;
			begins = line;
		} else cell += unit;
	}
	if (cell !== '' || cells.length > 0) endRow();
	return { rows, openQuote: null };
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
