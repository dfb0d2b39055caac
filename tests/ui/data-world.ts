// The full page's Api as far as the view of data asks it, over a store in memory, with files really read and written.
import { openFiles } from '../../src/app/open-files.ts';
import type { Everything } from '../../src/core/exchange.ts';
import { emptyProfile } from '../../src/core/profile.ts';
import { applyChanges, invert } from '../../src/core/profile-change.ts';
import type { Rating } from '../../src/core/rating.ts';
import { defaultSeenAdsChoice, type SeenAd } from '../../src/core/seen-ad.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { ChangeFailure, DashboardApi, Done } from '../../src/ui/api.ts';
import type { Library } from '../../src/taxonomy/library.ts';
import { dashboardApiOf, listen, memoryStore } from './dashboard-api.ts';
import { openers } from '../exchange/openers.ts';
import { smallVocabulary } from '../exchange/profile-arbitrary.ts';
import { smallConcepts } from '../matcher/small-concepts.ts';
import { smallKnowledge } from '../matcher/small-knowledge.ts';
import { nothingOfAds } from '../core/kept-samples.ts';

/** The moment of the tests. */
export const moment = '2026-11-26T12:00:00.000Z';

/** A rating of a technology. */
export const ratingOf = (concept: string, level: Rating['level']): Rating => ({
	concept,
	scale: 'technology',
	level,
	ratedAt: moment,
});

/** An ad that was seen. */
export const adOf = (key: string, host = 'builtin.com'): SeenAd => ({
	key,
	host,
	title: `Keeper ${key}`,
	company: 'Tidewell Ferries',
	seenAt: moment,
	roles: [],
	asked: [],
	unkept: 0,
});

const library: Library = {
	skills: [],
	competences: [],
	roles: [],
	certificates: [],
	kinds: {},
	scales: { scales: [], translations: [] },
	fields: smallConcepts.fields,
	grades: smallConcepts.grades,
	equivalencies: [],
	sources: [],
};

/** What a test sees and may change; `refuses` keeps every change from being done. */
export type DataStore = {
	kept: Everything;
	isOpen: boolean;
	refuses: ChangeFailure | null;
	readonly log: string[];
	readonly listeners: Set<() => void>;
};

/** A store with something in every part. */
export const dataStore = (): DataStore => ({
	kept: {
		profile: {
			...emptyProfile,
			years: 4,
			languages: [{ code: 'en', level: 'c1' }],
			ratings: [ratingOf('technology/java', 'none'), ratingOf('technology/python', 3)],
		},
		ownSkills: [{ id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: moment }],
		sites: [],
		steps: [
			{
				id: 1,
				at: moment,
				why: 'said',
				changes: [
					{ what: 'rating', concept: 'technology/python', before: null, after: ratingOf('technology/python', 3) },
				],
			},
		],
		seenAds: [adOf('builtin/1'), adOf('builtin/2'), adOf('unjobs/3', 'unjobs.org')],
		...nothingOfAds,
		choice: defaultSeenAdsChoice,
		settings: defaultSettings,
	},
	isOpen: true,
	refuses: null,
	log: [],
	listeners: new Set(),
});

/** The Api over a store. */
export function dataApiOf(store: DataStore): DashboardApi {
	const read = <Value>(value: Value): Value | null => (store.isOpen ? value : null);
	const change = (what: string, next: Partial<Everything>): Done => {
		store.log.push(what);
		if (store.refuses !== null) return { ok: false, reason: store.refuses };
		store.kept = { ...store.kept, ...next };
		for (const hear of store.listeners) hear();
		return { ok: true };
	};
	const outcome = (done: Done) => (done.ok ? ({ ok: true, value: null } as const) : done);
	const files = openFiles<ChangeFailure>({
		readEverything: async () => store.kept,
		readProfile: async () => read(store.kept.profile),
		loadVocabulary: async () => smallVocabulary,
		openersFor: () => openers,
		importProfile: async (changes) => {
			const { profile, steps } = store.kept;
			const step = { id: steps.length + 1, at: moment, why: 'imported', changes } as const;
			return outcome(change('import', { profile: applyChanges(profile, changes), steps: [...steps, step] }));
		},
		replaceEverything: async (contents) => outcome(change('replace', contents)),
		now: () => Date.parse(moment),
		breathe: async () => undefined,
	});
	const unused = async (): Promise<Done> => ({ ok: false, reason: 'gone' });
	return {
		...dashboardApiOf(memoryStore()),
		...files,
		onChange: (changed) => listen(store.listeners, changed),
		onSeenAdsChange: (changed) => listen(store.listeners, changed),
		profile: async () => read(store.kept.profile),
		history: async () => read(store.kept.steps.toReversed()),
		ownSkills: async () => read(store.kept.ownSkills),
		concepts: async () => smallKnowledge.concepts.all(),
		library: async () => library,
		rate: unused,
		unrate: unused,
		say: unused,
		undo: async () => {
			const { profile, steps } = store.kept;
			const last = steps.at(-1) ?? null;
			if (last === null || store.refuses !== null) return null;
			change('undo', {
				profile: applyChanges(profile, last.changes.toReversed().map(invert)),
				steps: steps.slice(0, -1),
			});
			return last;
		},
		readAds: async ({ onPiece }) => {
			onPiece(
				store.kept.seenAds.map((ad) => ({ ...ad, status: null })),
				store.kept.seenAds.length,
			);
			return store.isOpen;
		},
		settings: async () => store.kept.settings,
		changeSettings: async (settings) => change('settings', { settings }),
		seenAdsChoice: async () => store.kept.choice,
		setSeenAdsChoice: async (choice) => change(`choose ${JSON.stringify(choice)}`, { choice }),
		forgetAds: async (which) => {
			const isKept = (ad: SeenAd): boolean => ('host' in which ? ad.host !== which.host : !which.keys.includes(ad.key));
			return change(`forget ${JSON.stringify(which)}`, { seenAds: store.kept.seenAds.filter(isKept) });
		},
		forgetEverything: async () =>
			change('forget everything', { profile: emptyProfile, ownSkills: [], steps: [], seenAds: [] }),
		restoreOffer: async () => null,
		restore: unused,
		keptBytes: async () => 1_840_000,
	};
}
