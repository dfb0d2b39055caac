// The full page's Api over a profile in memory: it keeps, refuses, tells other pages, and can be watched.
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import { applyChanges, invert, type ProfileChange, type ProfileStep } from '../../src/core/profile-change.ts';
import type { KeptCorrection } from '../../src/core/correction.ts';
import { emptyDraft, type KeptDraft } from '../../src/core/draft.ts';
import type { KeptSite } from '../../src/core/exchange.ts';
import type { Mute } from '../../src/core/finding.ts';
import { isSameValue } from '../../src/core/same-value.ts';
import type { AdRow, SavedAd } from '../../src/core/saved-ad.ts';
import type { OwnSkill } from '../../src/core/own-skill.ts';
import { scaleOf, type Rating } from '../../src/core/rating.ts';
import { defaultSeenAdsChoice, type SeenAd } from '../../src/core/seen-ad.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { readAboutFacts } from '../../src/cli/read-assets.ts';
import type { BoardState, ChangeFailure, DashboardApi, Done, SearchableConcept } from '../../src/ui/api.ts';
import type { Kinship } from '../../src/gap/kinship.ts';
import type { Library } from '../../src/taxonomy/library.ts';
import { draftApiOf } from './draft-api.ts';
import { smallConcepts, smallLibrary } from './small-library.ts';

/** What a test starts from. */
export type Start = {
	readonly profile?: Partial<Profile>;
	readonly history?: readonly ProfileStep[];
	readonly own?: readonly OwnSkill[];
	readonly seenAds?: readonly SeenAd[];
	readonly saved?: readonly SavedAd[];
	readonly corrections?: readonly KeptCorrection[];
	readonly library?: Library;
	readonly concepts?: readonly SearchableConcept[];
};

/** What stands behind one or several pages. Tests change `refuses` and `isOpen`, and read the rest. */
export type MemoryStore = {
	profile: Profile;
	/** Newest first. */
	history: ProfileStep[];
	seenAds: readonly SeenAd[];
	settings: Settings;
	/** Why every change is refused; null: none is. */
	refuses: ChangeFailure | null;
	/** False: nothing can be read. */
	isOpen: boolean;
	/** True: of the ads only the first piece comes, and the others never. */
	isHeld: boolean;
	/** What the browser lost and a copy still holds. */
	lost: Profile | null;
	/** What was asked for, in order: "rate technology/python 3". */
	readonly log: string[];
	/** Who listens for changes of the profile, and of seen ads. */
	readonly changed: Set<() => void>;
	readonly adsChanged: Set<() => void>;
	/** Saved ads by their keys; `seenAds` lists those that were seen. */
	readonly saved: Map<string, SavedAd>;
	corrections: readonly KeptCorrection[];
	mutes: readonly Mute[];
	sites: readonly KeptSite[];
	boards: readonly BoardState[];
	/** What the tab keeps of a draft. */
	draft: KeptDraft;
	/** What becomes of checks. */
	checks: 'work' | 'break' | 'hang';
	/** The keys that open the overlay. */
	keys: string | null;
	readonly start: Start;
};

/** A day that passes with every step, so that each has its own. */
const dayOf = (step: number): string => new Date(Date.UTC(2026, 0, 1 + step)).toISOString();

/** A store. */
export const memoryStore = (start: Start = {}): MemoryStore => ({
	profile: { ...emptyProfile, ...start.profile },
	history: [...(start.history ?? [])],
	seenAds: start.seenAds ?? [],
	settings: defaultSettings,
	refuses: null,
	isOpen: true,
	isHeld: false,
	lost: null,
	log: [],
	changed: new Set(),
	adsChanged: new Set(),
	saved: new Map(start.saved?.map((ad) => [ad.key, ad])),
	corrections: start.corrections ?? [],
	mutes: [],
	sites: [],
	boards: [],
	draft: emptyDraft,
	checks: 'work',
	keys: 'Alt+Shift+P',
	start,
});

/** Does some changes as a step, unless they are refused, and tells every page. */
function perform(store: MemoryStore, changes: readonly ProfileChange[]): Done {
	if (store.refuses !== null) return { ok: false, reason: store.refuses };
	const id = (store.history[0]?.id ?? 0) + 1;
	store.profile = applyChanges(store.profile, changes);
	store.history.unshift({ id, at: dayOf(id), why: 'said', changes });
	for (const hear of store.changed) hear();
	return { ok: true };
}

/** The rating as it is kept: what is left out of its details stays, null takes it away. */
function ratingOf(store: MemoryStore, ...[concept, level, details]: Parameters<DashboardApi['rate']>): Rating {
	const before = store.profile.ratings.find((each) => each.concept === concept);
	const kind = (store.start.concepts ?? smallConcepts).find(({ id }) => id === concept)?.kind ?? 'framework-skill';
	const kept = { evidence: before?.evidence ?? null, lastUsed: before?.lastUsed ?? null, ...details };
	return {
		concept,
		scale: scaleOf(kind),
		level,
		ratedAt: dayOf((store.history[0]?.id ?? 0) + 1),
		...(kept.evidence === null ? {} : { evidence: kept.evidence }),
		...(kept.lastUsed === null ? {} : { lastUsed: kept.lastUsed }),
	};
}

/** Changes a saved ad, where it is one. */
function changeSaved(store: MemoryStore, key: string, change: Partial<SavedAd>): Done {
	store.log.push(`${key} ${JSON.stringify(change)}`);
	const ad = store.saved.get(key);
	if (store.refuses !== null) return { ok: false, reason: store.refuses };
	if (ad === undefined) return { ok: false, reason: 'no-ad' };
	store.saved.set(key, { ...ad, ...change });
	for (const hear of store.adsChanged) hear();
	return { ok: true };
}

/** Hears of changes, until the answer is called. */
export function listen(listeners: Set<() => void>, changed: () => void): () => void {
	listeners.add(changed);
	return () => void listeners.delete(changed);
}

/** Seen ads, the latest first, and behind them saved ones that are seen no more. */
function rowsIn({ seenAds, saved }: MemoryStore): AdRow[] {
	const seen = seenAds.map((ad): AdRow => ({ ...ad, status: saved.get(ad.key)?.status ?? null }));
	const known = new Set(seen.map(({ key }) => key));
	const others = [...saved.values()].filter(({ key }) => !known.has(key));
	return [
		...seen.toSorted((a, b) => (a.seenAt < b.seenAt ? 1 : -1)),
		...others.map(({ seen: ad, status }) => ({ ...ad, status })),
	];
}

/** Nothing hangs together. */
const noKinship: Kinship = { broaderOf: () => [], refsOf: () => [] };

/** The Api of one page over a store; two pages over one store are told of each other's changes. */
export function dashboardApiOf(store: MemoryStore): DashboardApi {
	const read = <Value>(value: Value): Value | null => (store.isOpen ? value : null);
	const done: Done = { ok: true };
	return {
		onChange: (changed) => listen(store.changed, changed),
		onSeenAdsChange: (changed) => listen(store.adsChanged, changed),
		profile: async () => read(store.profile),
		history: async () => read([...store.history]),
		ownSkills: async () => read(store.start.own ?? []),
		concepts: async () => store.start.concepts ?? smallConcepts,
		library: async () => store.start.library ?? smallLibrary,
		rate: async (concept, level, details) => {
			store.log.push(`rate ${concept} ${level}${details === undefined ? '' : ` ${JSON.stringify(details)}`}`);
			const before = store.profile.ratings.find((each) => each.concept === concept) ?? null;
			return perform(store, [{ what: 'rating', concept, before, after: ratingOf(store, concept, level, details) }]);
		},
		unrate: async (concept) => {
			store.log.push(`unrate ${concept}`);
			const before = store.profile.ratings.find((each) => each.concept === concept) ?? null;
			return perform(store, [{ what: 'rating', concept, before, after: null }]);
		},
		say: async (name, value) => {
			store.log.push(`say ${name} ${JSON.stringify(value)}`);
			return perform(store, [{ what: name, before: store.profile[name], after: value } as ProfileChange]);
		},
		undo: async () => {
			store.log.push('undo');
			if (store.refuses !== null) return null;
			const step = store.history.shift() ?? null;
			if (step !== null) store.profile = applyChanges(store.profile, step.changes.toReversed().map(invert));
			for (const hear of store.changed) hear();
			return step;
		},
		settings: async () => store.settings,
		changeSettings: async (settings) => {
			if (store.refuses !== null) return { ok: false, reason: store.refuses };
			store.settings = settings;
			for (const hear of store.changed) hear();
			return done;
		},
		seenAdsChoice: async () => defaultSeenAdsChoice,
		setSeenAdsChoice: async () => done,
		forgetAds: async (which) => {
			store.log.push(`forget ${JSON.stringify(which)}`);
			if (store.refuses !== null) return { ok: false, reason: store.refuses };
			store.seenAds = store.seenAds.filter((ad) =>
				'host' in which ? ad.host !== which.host : !which.keys.includes(ad.key),
			);
			for (const hear of store.adsChanged) hear();
			return done;
		},
		readAds: async ({ onPiece }) => {
			if (!store.isOpen) return false;
			const rows = rowsIn(store);
			onPiece(rows.slice(0, 100), null);
			if (store.isHeld) return new Promise<boolean>(() => undefined);
			onPiece(rows.slice(100), rows.length);
			return true;
		},
		adsOf: async (keys) => read(keys.flatMap((key) => rowsIn(store).filter((ad) => ad.key === key))),
		kinship: async () => noKinship,
		writeRows: async (rows) => [...rows].map((row) => `${row.join(',')}\r\n`).join(''),
		writeCorrections: async () =>
			read({ name: 'corrections.jsonl', mediaType: 'application/jsonl', contents: JSON.stringify(store.corrections) }),
		onSavedAdsChange: (changed) => listen(store.adsChanged, changed),
		savedAd: async (key) => read(store.saved.get(key) ?? null),
		noteAd: async (key, note) => changeSaved(store, key, { note }),
		setAdStatus: async (key, status) => changeSaved(store, key, { status }),
		forgetSavedAd: async (key) => {
			store.log.push(`forget saved ${key}`);
			store.saved.delete(key);
			for (const hear of store.adsChanged) hear();
			return done;
		},
		corrections: async () => read(store.corrections),
		uncorrect: async (id) => {
			store.log.push(`uncorrect ${id}`);
			store.corrections = store.corrections.filter((each) => each.id !== id);
			for (const hear of store.adsChanged) hear();
			return done;
		},
		mutes: async () => read(store.mutes),
		unmute: async (mute) => {
			store.log.push(`unmute ${mute.rule}`);
			store.mutes = store.mutes.filter((each) => !isSameValue(each, mute));
			for (const hear of store.changed) hear();
			return done;
		},
		sites: async () => read(store.sites),
		setHostHidden: async (host, hidden) => {
			store.log.push(`${hidden ? 'hide' : 'show'} ${host}`);
			store.sites = store.sites.map((site) => (site.host === host ? { ...site, hidden } : site));
			for (const hear of store.changed) hear();
			return done;
		},
		...draftApiOf(store),
		boards: async () => store.boards,
		askForBoards: async () => {
			store.boards = store.boards.map((board) => ({ ...board, isAllowed: true }));
			return store.boards;
		},
		overlayKeys: async () => store.keys,
		about: async () => {
			if (!store.isOpen) throw new Error('The file is not there.');
			return readAboutFacts();
		},
		forgetEverything: async () => done,
		restoreOffer: async () => store.lost,
		restore: async (wanted) => {
			store.log.push(`restore ${wanted}`);
			if (store.refuses !== null) return { ok: false, reason: store.refuses };
			if (wanted && store.lost !== null) store.profile = store.lost;
			store.lost = null;
			return done;
		},
		keptBytes: async () => null,
		writeFile: async () => null,
		stage: async () => ({ ok: false, faults: [{ code: 'unknown-format', where: null, detail: null }] }),
		apply: async () => done,
	};
}
