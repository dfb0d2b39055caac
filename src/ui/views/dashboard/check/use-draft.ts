// The draft of this tab and what is said of it: checked once its writer pauses, never an older text's answer over a newer text.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, KeptDraft } from '../../../../core/draft.ts';
import type { Mute } from '../../../../core/finding.ts';
import { failure } from '../../../../core/outcome.ts';
import type { CheckFault, DraftReading } from '../../../../messages/checker.ts';
import type { DashboardApi } from '../../../api.ts';
import { wordsLanguage } from '../../../words/words.ts';

/** What was said of which draft. */
export type ReadDraft = { readonly of: Draft; readonly reading: DraftReading };

/** How far a text is that was given to be read. */
type ReadingState = 'reading' | 'read' | 'stopped' | CheckFault;

/** The draft, what is said of it, and how to change it. */
export type DraftState = {
	readonly kept: KeptDraft;
	/** Of the last draft that was checked, maybe not the one that stands there now; null: of none, or of an empty one. */
	readonly read: ReadDraft | null;
	/** What is said of the version that was kept to compare; null while it is not known. */
	readonly earlier: ReadDraft | null;
	/** `waiting`: for its writer to pause; `stopped`: by the user, until the next change. */
	readonly state: ReadingState | 'empty' | 'waiting';
	/** The draft or the version to compare with is being read. */
	readonly isReading: boolean;
	/** Stops the reading, at once. */
	readonly stop: () => void;
	/** False where the draft would not survive a reload. */
	readonly isKept: boolean;
	/** The user's mutes and those of this text. */
	readonly mutes: readonly Mute[];
	readonly change: (changed: Partial<KeptDraft>) => void;
	/** Writes one of the fields; the other stays as it is at that moment, drawn or not. */
	readonly write: (written: Partial<Draft>) => void;
};

/** A pause of typing of this length, in milliseconds, and no longer than the second: texts that take long are waited for longer. */
const shortestPause = 250;
const longestPause = 2_500;

/** So many times as long as reading the text took last is waited for, so that a long text is not read at every word. */
const pauseFactor = 3;

/** True where there is nothing to check. */
export const isBlank = ({ text }: Draft): boolean => text.trim() === '';

/** The user's mutes, again whenever they change; empty where they cannot be read. */
function useMutes(api: DashboardApi): readonly Mute[] {
	const [mutes, setMutes] = useState<readonly Mute[]>([]);
	useEffect(() => {
		let isThere = true;
		const load = (): void =>
			void api.mutes().then(
				(read) => isThere && setMutes(read ?? []),
				() => undefined,
			);
		load();
		const silent = api.onChange(load);
		return () => {
			isThere = false;
			silent();
		};
	}, [api]);
	return mutes;
}

const isStop = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Reads and checks a draft once it stands still; a reading whose draft has changed is dropped. */
function useReading(
	api: DashboardApi,
	draft: Draft | null,
	mutes: readonly Mute[],
): Pick<DraftState, 'read' | 'state'> {
	const [read, setRead] = useState<ReadDraft | null>(null);
	const [given, setGiven] = useState<{
		readonly draft: Draft;
		readonly mutes: readonly Mute[];
		readonly state: ReadingState;
	} | null>(null);
	const pause = useRef(0);
	const language = wordsLanguage();
	useEffect(() => {
		if (draft === null || isBlank(draft)) {
			setRead(null);
			return undefined;
		}
		const control = new AbortController();
		const { signal } = control;
		const check = async (): Promise<void> => {
			const since = performance.now();
			setGiven({ draft, mutes, state: 'reading' });
			const outcome = await api
				.checkDraft(draft, mutes, signal)
				.catch((error: unknown) => failure(isStop(error) ? 'stopped' : 'broke'));
			const next = Math.min(longestPause, Math.max(shortestPause, pauseFactor * (performance.now() - since)));
			// One that was dropped would have taken longer.
			pause.current = signal.aborted ? Math.max(pause.current, next) : next;
			if (signal.aborted) return;
			if (outcome.ok) setRead({ of: draft, reading: outcome.value });
			setGiven({ draft, mutes, state: outcome.ok ? 'read' : outcome.reason });
		};
		const timer = setTimeout(() => void check(), pause.current);
		return () => {
			control.abort();
			clearTimeout(timer);
		};
	}, [api, draft, mutes, language]);
	const isGiven = given?.draft === draft && given?.mutes === mutes;
	const state = draft === null || isBlank(draft) ? 'empty' : isGiven && given !== null ? given.state : 'waiting';
	return { read: state === 'empty' ? null : read, state };
}

/** The draft of the tab. */
export function useDraft(api: DashboardApi): DraftState {
	const [kept, setKept] = useState<KeptDraft>(() => api.keptDraft());
	const [isKept, setIsKept] = useState(true);
	const latest = useRef(kept);
	const stored = useMutes(api);
	const [mutes, setMutes] = useState<readonly Mute[]>(kept.mutes);
	useEffect(() => setMutes([...stored, ...kept.mutes]), [stored, kept.mutes]);
	const { read, state } = useReading(api, kept.draft, mutes);
	const { read: earlier, state: stateOfEarlier } = useReading(api, kept.earlier, mutes);
	const change = useCallback((changed: Partial<KeptDraft>) => {
		latest.current = { ...latest.current, ...changed };
		setKept(latest.current);
	}, []);
	useEffect(() => {
		const timer = setTimeout(() => setIsKept(api.keepDraft(latest.current)), shortestPause);
		return () => clearTimeout(timer);
	}, [api, kept]);
	useEffect(() => {
		const keep = (): void => void api.keepDraft(latest.current);
		// What was typed a moment ago is kept as well when the page goes, or another view is shown.
		globalThis.addEventListener('pagehide', keep);
		return () => {
			globalThis.removeEventListener('pagehide', keep);
			keep();
		};
	}, [api]);
	useEffect(() => {
		if (isKept) return undefined;
		const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
		globalThis.addEventListener('beforeunload', warn);
		return () => globalThis.removeEventListener('beforeunload', warn);
	}, [isKept]);
	const write = useCallback(
		(written: Partial<Draft>) => change({ draft: { ...latest.current.draft, ...written } }),
		[change],
	);
	const isReading = state === 'reading' || stateOfEarlier === 'reading';
	return { kept, read, earlier, state, isReading, stop: api.stopChecks, isKept, mutes, change, write };
}
