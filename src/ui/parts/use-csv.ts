// A table that is handed over to be saved as CSV: with progress, stoppable, and what became of it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DashboardApi } from '../api.ts';
import { words } from '../words/words.ts';
import { saveFile } from './save-file.ts';

/** How far the writing is; null: nothing is being written. */
export type CsvWriting = { readonly done: number; readonly of: number } | null;

/** Writes a table of `of` rows under a name without its ending and hands it to the browser; says what became of it. */
export function useCsv(
	api: Pick<DashboardApi, 'writeRows'>,
	onSaid: (said: string) => void,
): {
	readonly writing: CsvWriting;
	readonly save: (name: string, rows: Iterable<readonly string[]>, of: number) => Promise<void>;
	readonly stop: () => void;
} {
	const [writing, setWriting] = useState<CsvWriting>(null);
	const running = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);
	const save = useCallback(
		async (name: string, rows: Iterable<readonly string[]>, of: number): Promise<void> => {
			const text = words().ads;
			running.current?.abort();
			const control = new AbortController();
			running.current = control;
			setWriting({ done: 0, of });
			const watch = { signal: control.signal, onProgress: (done: number) => setWriting({ done, of }) };
			const csv = await api.writeRows(rows, watch).catch(() => null);
			if (running.current !== control) return;
			running.current = null;
			setWriting(null);
			if (csv === null) return onSaid(control.signal.aborted ? text.writingStopped : text.writeFailed);
			const file = `${name}-${new Date().toISOString().slice(0, 10)}.csv`;
			saveFile(file, csv, 'text/csv');
			onSaid(text.fileSaved(file));
		},
		[api, onSaid],
	);
	return { writing, save, stop: useCallback(() => running.current?.abort(), []) };
}
