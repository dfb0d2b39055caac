// The store of the use cases, in memory: one state that changes as a whole, and faults that can be switched on.
import type { KeptPorts, SiteSettings } from '../../src/app/ports.ts';
import { targetOf, type KeptCorrection } from '../../src/core/correction.ts';
import { muteKey, type Mute } from '../../src/core/finding.ts';
import type { OwnSkill } from '../../src/core/own-skill.ts';
import { emptyProfile, noStatements, type Profile, type Statements } from '../../src/core/profile.ts';
import { applyChanges, changesBetween, invert, type ProfileStep } from '../../src/core/profile-change.ts';
import { scaleOf, type Rating } from '../../src/core/rating.ts';
import type { SavedAd } from '../../src/core/saved-ad.ts';
import { defaultSeenAdsChoice, type SeenAd, type SeenAdsChoice } from '../../src/core/seen-ad.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { ReadOnlyStore } from '../../src/store/database.ts';
import { markOf } from '../../src/store/saved-ads.ts';

/** What is kept, to be looked at and set by a test. */
export type Kept = {
	readonly ratings: Map<string, Rating>;
	readonly said: { statements: Statements };
	readonly steps: ProfileStep[];
	readonly ownSkills: Map<string, OwnSkill>;
	readonly sites: Map<string, SiteSettings>;
	readonly seenAds: Map<string, SeenAd>;
	readonly savedAds: Map<string, SavedAd>;
	readonly corrections: Map<number, KeptCorrection>;
	readonly mutes: Map<string, Mute>;
	readonly choice: { seenAds: SeenAdsChoice; settings: Settings };
	/** A profile that a copy holds and the store has lost. */
	readonly lost: { profile: Profile | null };
	/** How often the copies were brought up to date on purpose. */
	readonly copied: { times: number };
};

/** An empty store. */
export const emptyStore = (): Kept => ({
	ratings: new Map(),
	said: { statements: noStatements },
	steps: [],
	ownSkills: new Map(),
	sites: new Map(),
	seenAds: new Map(),
	savedAds: new Map(),
	corrections: new Map(),
	mutes: new Map(),
	choice: { seenAds: defaultSeenAdsChoice, settings: defaultSettings },
	lost: { profile: null },
	copied: { times: 0 },
});

const defaultSite: SiteSettings = { dock: 'open', hidden: false };

const profileIn = ({ said, ratings }: Kept): Profile => ({
	...said.statements,
	ratings: [...ratings.values()].toSorted((a, b) => (a.concept < b.concept ? -1 : 1)),
});

function setProfile(kept: Kept, { ratings, ...statements }: Profile): void {
	kept.said.statements = statements;
	kept.ratings.clear();
	for (const rating of ratings) kept.ratings.set(rating.concept, rating);
}

function forgetAll(kept: Kept): void {
	setProfile(kept, emptyProfile);
	kept.steps.length = 0;
	const { ownSkills, sites, seenAds, savedAds, corrections, mutes } = kept;
	for (const map of [ownSkills, sites, seenAds, savedAds, corrections, mutes]) map.clear();
	kept.choice.seenAds = defaultSeenAdsChoice;
	kept.choice.settings = defaultSettings;
	kept.lost.profile = null;
}

/** The ports over a store. `store` in faults: it cannot be opened; `readOnly`: nothing can be written; `seenAds`: no ad can be recorded. */
export function memoryStore(
	kept: Kept,
	faults: { readonly store: boolean; readonly readOnly: boolean; readonly seenAds: boolean },
	clearSession: () => void,
): KeptPorts {
	const read = async <Value>(operation: () => Value): Promise<Value> => {
		if (faults.store) throw new DOMException('No database here.', 'UnknownError');
		return structuredClone(operation());
	};
	const write = <Value>(operation: () => Value): Promise<Value> =>
		read(() => {
			if (faults.readOnly) throw new ReadOnlyStore();
			return operation();
		});
	let steps = 0;
	let corrections = 0;
	const ports: KeptPorts = {
		isWritable: () => read(() => !faults.readOnly),
		settings: {
			read: () => read(() => kept.choice.settings),
			change: (changed) => write(() => void (kept.choice.settings = { ...kept.choice.settings, ...changed })),
		},
		profile: {
			read: () => read(() => profileIn(kept)),
			change: (decide, occasion) =>
				write(() => {
					const before = profileIn(kept);
					const after = decide(before);
					if (after === null) return null;
					const changes = changesBetween(before, after);
					if (changes.length > 0) kept.steps.push({ id: (steps += 1), ...occasion, changes });
					setProfile(kept, after);
					return after;
				}),
			undo: () =>
				write(() => {
					const step = kept.steps.pop() ?? null;
					if (step !== null) setProfile(kept, applyChanges(profileIn(kept), step.changes.toReversed().map(invert)));
					return step;
				}),
			history: () => read(() => kept.steps.toReversed()),
		},
		ownSkills: {
			readAll: () => read(() => [...kept.ownSkills.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))),
			save: (skill) =>
				write(() => {
					if (kept.ratings.get(skill.id)?.scale !== scaleOf(skill.kind)) kept.ratings.delete(skill.id);
					kept.ownSkills.set(skill.id, skill);
				}),
			remove: (id) => write(() => void kept.ownSkills.delete(id)),
		},
		sites: {
			read: (host) => read(() => kept.sites.get(host) ?? defaultSite),
			readAll: () => read(() => [...kept.sites].map(([host, site]) => ({ host, ...site }))),
			change: (host, change) =>
				write(() => void kept.sites.set(host, { ...defaultSite, ...kept.sites.get(host), ...change })),
		},
		seenAds: {
			record: (ad) =>
				write(() => {
					if (faults.seenAds) throw new DOMException('full', 'QuotaExceededError');
					if (!kept.choice.seenAds.isRecording) return false;
					kept.seenAds.delete(ad.key);
					kept.seenAds.set(ad.key, ad);
					return true;
				}),
			choice: () => read(() => kept.choice.seenAds),
			setChoice: (choice) => write(() => void (kept.choice.seenAds = choice)),
			forget: (which) =>
				write(() => {
					for (const { key, host } of kept.seenAds.values())
						if ('keys' in which ? which.keys.includes(key) : which.host === host) kept.seenAds.delete(key);
				}),
			known: (keys) =>
				read(() =>
					keys.map((key) => ({
						seen: kept.seenAds.get(key) ?? null,
						status: kept.savedAds.get(key)?.status ?? null,
					})),
				),
		},
		savedAds: {
			read: (key) => read(() => kept.savedAds.get(key) ?? null),
			save: (ad, status, at) =>
				write(() => {
					const before = kept.savedAds.get(ad.key) ?? { ...ad, savedAt: at, status, statusAt: at, note: '' };
					const saved = before.status === status ? before : { ...before, status, statusAt: at };
					kept.savedAds.set(ad.key, saved);
					return markOf(saved);
				}),
			change: (key, changed) =>
				write(() => {
					const saved = kept.savedAds.get(key);
					if (saved !== undefined) kept.savedAds.set(key, { ...saved, ...changed });
					return saved !== undefined;
				}),
			forget: (key) => write(() => void kept.savedAds.delete(key)),
		},
		corrections: {
			all: () => read(() => [...kept.corrections.values()]),
			of: (ad) => read(() => [...kept.corrections.values()].filter((one) => one.ad === ad)),
			keep: (said) =>
				write(() => {
					const isSame = (one: KeptCorrection): boolean =>
						one.ad === said.ad && targetOf(one.correction) === targetOf(said.correction);
					for (const one of kept.corrections.values()) if (isSame(one)) kept.corrections.delete(one.id);
					corrections += 1;
					kept.corrections.set(corrections, { ...said, id: corrections });
					return { ...said, id: corrections };
				}),
			drop: (id) =>
				write(() => {
					const one = kept.corrections.get(id) ?? null;
					kept.corrections.delete(id);
					return one;
				}),
		},
		mutes: {
			all: () => read(() => [...kept.mutes.values()]),
			keep: (mute) => write(() => void kept.mutes.set(muteKey(mute), mute)),
			drop: (mute) => write(() => void kept.mutes.delete(muteKey(mute))),
		},
		copies: {
			update: async () => void (kept.copied.times += 1),
			offer: () => read(() => kept.lost.profile),
			restore: (wanted, at) =>
				write(() => {
					const { profile } = kept.lost;
					if (profile === null) return false;
					if (wanted) void ports.profile.change(() => profile, { at, why: 'imported' });
					kept.lost.profile = null;
					return true;
				}),
		},
		forgetAll: () =>
			read(() => {
				forgetAll(kept);
				clearSession();
			}),
	};
	return ports;
}
