// How wide text stands on a terminal: in columns, a grapheme at a time, so that what is drawn under it lines up.
import type { Span } from '../core/span.ts';

/** One grapheme of a text: its place, what is printed for it, and how many columns that takes (0, 1 or 2). */
export type Cell = Span & { readonly shown: string; readonly width: number };

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Controls would move the cursor or turn the line round. */
const unprintable = /^[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;
const invisible = /^\p{Default_Ignorable_Code_Point}+$/u;
/** East Asian letters and signs, and emoji; the half-width forms are as narrow as Latin. */
const wide =
	/^(?:(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]|.\ufe0f)/u;

function cellOf(grapheme: string, start: number): Cell {
	const place = { start, end: start + grapheme.length };
	if (unprintable.test(grapheme)) return { ...place, shown: '\ufffd', width: 1 };
	if (invisible.test(grapheme)) return { ...place, shown: grapheme, width: 0 };
	return { ...place, shown: grapheme, width: wide.test(grapheme) ? 2 : 1 };
}

/**
 * The cells of a text, or of a span of it, in order. East Asian letters and emoji are two columns wide, combining marks none;
 * text that runs from right to left is counted as it is stored, and a terminal may turn it round.
 */
export const cellsOf = (text: string, { start, end }: Span = { start: 0, end: text.length }): Cell[] =>
	Array.from(graphemes.segment(text.slice(start, end)), ({ segment, index }) => cellOf(segment, start + index));

/** The columns that some cells take together. */
export const widthOf = (cells: readonly Cell[]): number => cells.reduce((width, cell) => width + cell.width, 0);

/** A text on one line, as it is safe to print: controls, line breaks among them, are shown as a sign of their own. */
export const printable = (text: string): string =>
	cellsOf(text)
		.map(({ shown }) => shown)
		.join('');

/**
 * Cells cut into rows of at most `most` columns, between words where that is possible; the blank at a cut is in neither
 * row. No cells, no rows.
 */
export function wrapCells(cells: readonly Cell[], most: number): Cell[][] {
	const rows: Cell[][] = [];
	let row: Cell[] = [];
	let width = 0;
	let blank = -1;
	for (const cell of cells) {
		if (width + cell.width > most && cell.shown !== ' ') {
			const rest = blank < 0 ? [] : row.slice(blank + 1);
			rows.push(blank < 0 ? row : row.slice(0, blank));
			row = rest;
			width = widthOf(rest);
			blank = -1;
		}
		if (cell.shown === ' ') blank = row.length;
		row.push(cell);
		width += cell.width;
	}
	if (row.length > 0) rows.push(row);
	return rows;
}

/** Texts beside the ad's own are wrapped at this many columns. */
const proseWidth = 120;

/** A text in rows, the first set in by so many columns, the others by `rest`. */
export const setIn = (text: string, first: number, rest: number = first): string[] =>
	wrapCells(cellsOf(text), proseWidth - Math.max(first, rest)).map(
		(row, at) => ' '.repeat(at === 0 ? first : rest) + row.map(({ shown }) => shown).join(''),
	);
