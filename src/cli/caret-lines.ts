// Findings drawn under the words that they came from. What they say is decided elsewhere.
import type { Span } from '../core/span.ts';
import { cellsOf, printable, widthOf, wrapCells, type Cell } from './columns.ts';

/** Something found in a text, and what to write beside its carets. */
export type Finding = { readonly span: Span; readonly says: string };

/** The ad's words are wrapped at this many columns. */
const textWidth = 100;
/** What a finding says may reach as far as this column behind its carets. */
const rowWidth = 128;

/** Between the number of a line and its words; rows of findings have blanks there. */
const bar = '│ ';

/** Carets from a column on, with words behind them, before them, or below them: the first for which there is room. */
function label(from: number, carets: string, words: string): string[] {
	const width = widthOf(cellsOf(words));
	const drawn = ' '.repeat(from) + carets;
	if (drawn.length + 1 + width <= rowWidth) return [`${drawn} ${words}`];
	if (width < from) return [`${' '.repeat(from - width - 1)}${words} ${carets}`];
	return [drawn, ' '.repeat(Math.max(0, Math.min(from, rowWidth - width))) + words];
}

/** The carets under the cells of a row that a finding covers, and what it is where it ends. */
function drawFinding(row: readonly Cell[], { span, says }: Finding): string[] {
	const first = row.findIndex((cell) => cell.end > span.start);
	const after = row.findIndex((cell) => cell.start >= span.end);
	const from = widthOf(row.slice(0, first));
	const carets = '^'.repeat(Math.max(1, widthOf(row.slice(first, after < 0 ? row.length : after))));
	const goesOn = (row.at(-1)?.end ?? 0) < span.end;
	return goesOn ? [`${' '.repeat(from)}${carets} …`] : label(from, carets, printable(says));
}

/** Where a finding begins decides, then the longer one: what holds others goes before them. */
const inReadingOrder = (a: Finding, b: Finding): number => a.span.start - b.span.start || b.span.end - a.span.end;

/**
 * One line of a text, wrapped, with a row of carets under each finding that stands in it. `margin` is printed before the
 * line. A finding that goes on in the next row ends in "…", and says what it is where it ends.
 */
export function drawLine(text: string, line: Span, findings: readonly Finding[], margin: string): string[] {
	const blank = ' '.repeat(margin.length);
	const ordered = findings.toSorted(inReadingOrder);
	return wrapCells(cellsOf(text, line), textWidth).flatMap((row, at) => {
		const [start, end] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0];
		const words = row.map(({ shown }) => shown).join('');
		return [
			`${at === 0 ? margin : blank}${bar}${words}`,
			...ordered
				.filter(({ span }) => span.start < end && span.end > start)
				.flatMap((finding) => drawFinding(row, finding))
				.map((drawn) => blank + ' '.repeat(bar.length) + drawn),
		];
	});
}
