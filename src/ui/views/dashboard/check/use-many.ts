// Many postings of a file: what was checked so far, which lines could not be read, and the way to stop.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BadLine, CheckedRow } from '../../../../core/draft.ts';
import { failure } from '../../../../core/outcome.ts';
import type { CheckFault } from '../../../../messages/checker.ts';
import type { DashboardApi } from '../../../api.ts';

/** How it stands with a file. */
export type Many = {
	readonly file: string;
	readonly state: 'running' | 'done' | 'stopped' | CheckFault;
	readonly rows: readonly CheckedRow[];
	readonly bad: readonly BadLine[];
	/** Bytes. */
	readonly done: number;
	readonly of: number;
};

/** The file that was given last; null: none was. */
export type ManyChecking = {
	readonly many: Many | null;
	readonly check: (file: File) => void;
	readonly stop: () => void;
	readonly drop: () => void;
};

/** How far it is is told so often, in milliseconds: drawing costs more than it says. */
const tellEveryMs = 150;

/** Checks one file at a time; a new one stops the one before. */
export function useMany(api: DashboardApi): ManyChecking {
	const [many, setMany] = useState<Many | null>(null);
	const running = useRef<{ readonly control: AbortController; readonly end: (state: Many['state']) => void } | null>(
		null,
	);
	useEffect(() => () => running.current?.control.abort(), []);
	const check = useCallback(
		(file: File) => {
			running.current?.control.abort();
			const control = new AbortController();
			const { signal } = control;
			const rows: CheckedRow[] = [];
			const bad: BadLine[] = [];
			let [done, told] = [0, -Infinity];
			const of = file.size;
			const tell = (state: Many['state']): void =>
				setMany({ file: file.name, state, rows: [...rows], bad: [...bad], done, of });
			const end = (state: Many['state']): void => {
				if (signal.aborted) return;
				control.abort();
				tell(state);
			};
			running.current = { control, end };
			tell('running');
			const tellNow = (): void => {
				if (signal.aborted || performance.now() - told < tellEveryMs) return;
				told = performance.now();
				tell('running');
			};
			const watch = {
				signal,
				onProgress: (now: number) => {
					done = now;
					tellNow();
				},
				onPiece: (checked: readonly CheckedRow[], unread: readonly BadLine[]) => {
					if (signal.aborted) return;
					for (const row of checked) rows.push(row);
					for (const line of unread) bad.push(line);
					tellNow();
				},
			};
			const start = async (): Promise<void> => {
				const mutes = await api.mutes().catch(() => null);
				const outcome = await api.checkMany(file, mutes ?? [], watch).catch(() => failure('broke'));
				end(outcome.ok ? 'done' : outcome.reason);
			};
			void start();
		},
		[api],
	);
	const stop = useCallback(() => {
		running.current?.end('stopped');
		api.stopChecks();
	}, [api]);
	const drop = useCallback(() => {
		running.current?.control.abort();
		setMany(null);
	}, []);
	return { many, check, stop, drop };
}
