// Doing what a file would change: once at a time, and why it was not done where it was not.
import { useState } from 'preact/hooks';
import type { DashboardApi, StagedImport } from '../../../api.ts';
import { words } from '../../../words/words.ts';

/** `failure`: a sentence, null where nothing failed last. `apply` says `said` once it is done. */
export type Applying = {
	readonly isBusy: boolean;
	readonly failure: string | null;
	readonly apply: (staged: StagedImport, said: string) => Promise<void>;
};

/** Nothing is done yet. */
export function useApply(api: DashboardApi, onDone: (said: string) => Promise<void>): Applying {
	const [failure, setFailure] = useState<string | null>(null);
	const [isBusy, setBusy] = useState(false);
	const apply = async (staged: StagedImport, said: string): Promise<void> => {
		setBusy(true);
		setFailure(null);
		const done = await api.apply(staged).catch(() => ({ ok: false, reason: 'gone' }) as const);
		setBusy(false);
		if (done.ok) await onDone(said);
		else setFailure(words().data.failures[done.reason]);
	};
	return { isBusy, failure, apply };
}
