// A table of any length as the text of a CSV file, for the full page: in pieces, between which the page hears its user.
import { tableMark, writeGuardedRow } from '../exchange/csv-rows.ts';

/** How the writing is watched and stopped, and what lets the page run in between. */
type RowsWatch = {
	readonly signal: AbortSignal;
	/** How many rows are written. */
	readonly onProgress: (done: number) => void;
	readonly breathe: () => Promise<void>;
};

/** Rows that are written in one go. */
const rowsAtOnce = 1_000;

/** The text, in UTF-8 with its mark, no cell of which a spreadsheet runs. Rejects with the signal's reason once it is stopped. */
export async function writeRows(rows: Iterable<readonly string[]>, watch: RowsWatch): Promise<string> {
	const { signal, onProgress, breathe } = watch;
	const written: string[] = [];
	for (const row of rows) {
		written.push(writeGuardedRow(row));
		if (written.length % rowsAtOnce !== 0) continue;
		onProgress(written.length);
		await breathe();
		signal.throwIfAborted();
	}
	return tableMark + written.join('');
}
