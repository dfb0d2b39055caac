// Every change that a view makes, told to the user: that it was saved, or why not, and how to take it back.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import type { DashboardApi, Done } from '../api.ts';
import { words } from '../words/words.ts';
import { labelOf } from './known-concepts.ts';
import { nameOfRule } from './name-rule.ts';
import { nameStep } from './name-step.ts';
import type { DashboardData } from './use-dashboard-data.ts';

/** What was said last of a change. */
export type Said = { readonly text: string; readonly failed: boolean };

/** The Api as views get it, what was said last, and the way back. */
export type Saving = { readonly api: DashboardApi; readonly said: Said; readonly undo: () => Promise<void> };

const ifGone = (): Done => ({ ok: false, reason: 'gone' });

/** Wraps what changes the profile or the settings: its outcome is said, and what it changed is there before the view goes on. */
export function useSaving(api: DashboardApi, data: DashboardData): Saving {
	const [said, setSaid] = useState<Said>({ text: '', failed: false });
	const latest = useRef(data);
	latest.current = data;
	const { load } = data;
	const wrapped = useMemo((): Omit<Saving, 'said'> => {
		const name = (concept: string): string => labelOf(latest.current.knowledge, concept);
		const sayOutcome = (outcome: Done, what: string, done: string): void => {
			const { notSaved, failures } = words().dashboard;
			setSaid(
				outcome.ok ? { text: done, failed: false } : { text: notSaved(what, failures[outcome.reason]), failed: true },
			);
		};
		const tell = async (asked: Promise<Done>, what: string, done: string): Promise<Done> => {
			const outcome = await asked.catch(ifGone);
			sayOutcome(outcome, what, done);
			await load();
			return outcome;
		};
		/** Said last: in the language that was chosen, where that is what was changed. */
		const tellSetting = async (settings: Settings): Promise<Done> => {
			const { settings: before } = latest.current;
			const changed = (Object.keys(settings) as (keyof Settings)[]).find((each) => settings[each] !== before[each]);
			const outcome = await api.changeSettings(settings).catch(ifGone);
			await load();
			const what = changed === undefined ? words().settings.heading : words().settings.names[changed];
			sayOutcome(outcome, what, words().dashboard.saved(what));
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
				changeSettings: tellSetting,
				setHostHidden: (host, isHidden) => {
					const text = words().sites;
					const done = isHidden ? text.isHidden(host) : text.isShown(host);
					return tell(api.setHostHidden(host, isHidden), text.siteOf(host), done);
				},
				unmute: (mute) => {
					const text = words().sites;
					const name = nameOfRule(mute.rule);
					return tell(api.unmute(mute), text.muteOf(name), text.speaksAgain(name));
				},
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
