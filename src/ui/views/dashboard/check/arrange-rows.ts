// The rows of many postings in the order that is wanted, and as they go out in files.
import type { BadLine, CheckedRow } from '../../../../core/draft.ts';
import { severities, type Severity } from '../../../../core/finding.ts';

/** What rows can be ordered by. */
export type RowOrder = { readonly by: 'id' | 'title' | Severity; readonly isDescending: boolean };

/** The gravest first: what one looks for in a long file. */
export const gravestFirst: RowOrder = { by: 'error', isDescending: true };

const gravity = ({ counts }: CheckedRow): readonly number[] => severities.map((severity) => counts[severity]);

/** Rows in an order; those that are alike by it go by all their counts, then as in the file. */
export function arrangeRows(rows: readonly CheckedRow[], { by, isDescending }: RowOrder): readonly CheckedRow[] {
	const sign = isDescending ? -1 : 1;
	const compare = (a: CheckedRow, b: CheckedRow): number => {
		const first = by === 'id' || by === 'title' ? a[by].localeCompare(b[by]) : a.counts[by] - b.counts[by];
		if (first !== 0) return sign * first;
		const [left, right] = [gravity(a), gravity(b)];
		const at = left.findIndex((count, place) => count !== right[place]);
		return at < 0 ? a.line - b.line : (right[at] ?? 0) - (left[at] ?? 0);
	};
	return rows.toSorted(compare);
}

/** The table as it goes out: a head, the rows in the order of the file, and behind them the lines that were not read. */
export function* tableOf(
	rows: readonly CheckedRow[],
	bad: readonly BadLine[],
	sayBad: (line: BadLine) => string,
): Generator<readonly string[]> {
	yield [
		'line',
		'id',
		'title',
		'errors',
		'warnings',
		'infos',
		'first_rule',
		'first_finding',
		'first_words',
		'not_checked',
	];
	for (const { line, id, title, counts, found, silent } of rows) {
		const [first] = found;
		const { error, warning, info } = counts;
		yield [
			String(line),
			id,
			title,
			...[error, warning, info].map(String),
			first?.rule ?? '',
			first?.says ?? '',
			first?.words ?? '',
			silent ?? '',
		];
	}
	for (const line of bad) yield [String(line.line), '', '', '', '', '', '', '', '', sayBad(line)];
}

/** The same as JSON Lines; a line that was not read has an error in place of its counts. */
export function* linesOf(
	rows: readonly CheckedRow[],
	bad: readonly BadLine[],
	sayBad: (line: BadLine) => string,
): Generator<string> {
	for (const { line, id, title, counts, found, silent } of rows)
		yield `${JSON.stringify({ line, id, title, counts, findings: found, ...(silent === null ? {} : { silent }) })}\n`;
	for (const line of bad) yield `${JSON.stringify({ line: line.line, error: sayBad(line) })}\n`;
}
