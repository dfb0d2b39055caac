// Reading a file that the user gave: what came of it, how far it is, and the way to stop it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportFault } from '../../../../core/exchange.ts';
import type { DashboardApi, StagedImport } from '../../../api.ts';
import { words } from '../../../words/words.ts';

/** What there is of a file. `isSlow`: it takes long enough to say so. */
export type Reading =
	| { readonly kind: 'none' }
	| {
			readonly kind: 'reading';
			readonly file: string;
			readonly isSlow: boolean;
			readonly done: number;
			readonly of: number;
	  }
	| { readonly kind: 'refused'; readonly file: string; readonly faults: readonly ImportFault[] }
	| { readonly kind: 'staged'; readonly file: string; readonly staged: StagedImport };

/** After so long a wait is said, in milliseconds: shorter ones would only flicker. */
export const slowAfterMs = 300;

/** What there is, and what can be done. */
export type ReadingActions = {
	readonly reading: Reading;
	readonly read: (file: File) => void;
	readonly stop: () => void;
	readonly drop: () => void;
};

/** Reads one file at a time: a new one stops the one before. `onSaid`: what is to be told. */
export function useReading(api: DashboardApi, onSaid: (said: string) => void): ReadingActions {
	const [reading, setReading] = useState<Reading>({ kind: 'none' });
	const running = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);
	const read = useCallback(
		(file: File) => {
			running.current?.abort();
			const control = new AbortController();
			running.current = control;
			const { signal } = control;
			const isCurrent = (): boolean => running.current === control && !signal.aborted;
			setReading({ kind: 'reading', file: file.name, isSlow: false, done: 0, of: 0 });
			const change = (part: { readonly isSlow: true } | { readonly done: number; readonly of: number }): void =>
				setReading((now) => (now.kind === 'reading' && isCurrent() ? { ...now, ...part } : now));
			const timer = setTimeout(() => change({ isSlow: true }), slowAfterMs);
			const onProgress = (done: number, of: number): void => change({ done, of });
			const stage = async (): Promise<void> => {
				const bytes = new Uint8Array(await file.arrayBuffer());
				const staged = await api.stage(file.name, bytes, { signal, onProgress });
				if (!isCurrent()) return;
				setReading(
					staged.ok
						? { kind: 'staged', file: file.name, staged: staged.value }
						: { kind: 'refused', file: file.name, faults: staged.faults },
				);
			};
			stage()
				.catch(() => {
					if (!isCurrent()) return;
					setReading({ kind: 'none' });
					onSaid(words().data.couldNotOpen(file.name));
				})
				.finally(() => clearTimeout(timer));
		},
		[api, onSaid],
	);
	const drop = useCallback(() => {
		running.current?.abort();
		setReading({ kind: 'none' });
	}, []);
	const stop = useCallback(() => {
		if (reading.kind === 'reading') onSaid(words().data.stopped(reading.file));
		drop();
	}, [reading, onSaid, drop]);
	return { reading, read, stop, drop };
}
