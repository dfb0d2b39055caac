// Every change that a view makes, told to the user: that it was saved, or why not, and how to take it back.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { DashboardApi, Done } from '../api.ts';
import { words } from '../words/words.ts';
import { labelOf } from './known-concepts.ts';
import { nameStep } from './name-step.ts';
import type { DashboardData } from './use-dashboard-data.ts';

/** What was said last of a change. */
export type Said = { readonly text: string; readonly failed: boolean };

/** The Api as views get it, what was said last, and the way back. */
export type Saving = { readonly api: DashboardApi; readonly said: Said; readonly undo: () => Promise<void> };

/** Wraps what changes the profile: its outcome is said, and what it changed is there before the view goes on. */
export function useSaving(api: DashboardApi, data: DashboardData): Saving {
	const [said, setSaid] = useState<Said>({ text: '', failed: false });
	const latest = useRef(data);
	latest.current = data;
	const { load } = data;
	const wrapped = useMemo((): Omit<Saving, 'said'> => {
		const name = (concept: string): string => labelOf(latest.current.knowledge, concept);
		const tell = async (asked: Promise<Done>, what: string, done: string): Promise<Done> => {
			const outcome = await asked.catch((): Done => ({ ok: false, reason: 'gone' }));
			setSaid(
				outcome.ok
					? { text: done, failed: false }
					: { text: words().dashboard.notSaved(what, words().dashboard.failures[outcome.reason]), failed: true },
			);
			await load();
			return outcome;
		};
		/** What views say themselves; the page only shows what has changed. */
		const thenLoad = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
			const answer = await asked;
			await load();
			return answer;
		};
		const undo = async (): Promise<void> => {
			const step = await api.undo().catch(() => null);
			setSaid(
				step === null
					? { text: words().dashboard.notUndone, failed: true }
					: { text: words().dashboard.undone(nameStep(step, latest.current.knowledge)), failed: false },
			);
			await load();
		};
		return {
			undo,
			api: {
				...api,
				rate: (concept, level, details) =>
					tell(api.rate(concept, level, details), name(concept), words().dashboard.saved(name(concept))),
				unrate: (concept) => tell(api.unrate(concept), name(concept), words().dashboard.unrated(name(concept))),
				undo: () => thenLoad(api.undo()),
				apply: (staged) => thenLoad(api.apply(staged)),
				forgetEverything: () => thenLoad(api.forgetEverything()),
				restore: (isWanted) =>
					tell(
						api.restore(isWanted),
						words().dashboard.lostProfile,
						isWanted ? words().dashboard.isBack : words().dashboard.copyDropped,
					),
				say: (statement, value) =>
					tell(
						api.say(statement, value),
						words().dashboard.statements[statement],
						words().dashboard.saved(words().dashboard.statements[statement]),
					),
			},
		};
	}, [api, load]);
	return { ...wrapped, said };
}
