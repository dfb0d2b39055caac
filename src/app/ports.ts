// What the use cases need from the outside, so that they run the same in the extension and in tests.
import type { ConceptId } from '../core/concept.ts';
import type { KeptCorrection } from '../core/correction.ts';
import type { KeptSite } from '../core/exchange.ts';
import type { Mute } from '../core/finding.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import type { Profile } from '../core/profile.ts';
import type { ProfileStep } from '../core/profile-change.ts';
import type { AdStatus, SavedAd, SavedMark } from '../core/saved-ad.ts';
import type { SeenAd, SeenAdsChoice } from '../core/seen-ad.ts';
import type { Settings } from '../core/settings.ts';
import type { Engine } from '../matcher/engine.ts';
import type { ForgottenAds, Notice, ReaderOrder } from '../messages/calls.ts';
import type { Library } from '../taxonomy/library.ts';
import type { KnownAd } from '../store/known-ads.ts';
import type { Occasion } from '../store/profile.ts';
import type { SavedAdChange } from '../store/saved-ads.ts';

/** A site's choices as the use cases see them. */
export type SiteSettings = Omit<KeptSite, 'host'>;

/** What is kept. Rejections mean that nothing was written; `ReadOnlyStore` that nothing can be. */
export type KeptPorts = {
	/** False where nothing can be written. Rejects where the store cannot be opened. */
	readonly isWritable: () => Promise<boolean>;
	readonly profile: {
		readonly read: () => Promise<Profile>;
		/** Into what `decide` makes of the profile that stands there; null from it: nothing is done. Resolves with what stands then. */
		readonly change: (decide: (profile: Profile) => Profile | null, occasion: Occasion) => Promise<Profile | null>;
		/** The step that was taken back, null where there was none. */
		readonly undo: () => Promise<ProfileStep | null>;
		/** Newest first. */
		readonly history: () => Promise<ProfileStep[]>;
	};
	readonly settings: {
		readonly read: () => Promise<Settings>;
		/** Some of them, or all; the others stay. */
		readonly change: (changed: Partial<Settings>) => Promise<void>;
	};
	readonly ownSkills: {
		readonly readAll: () => Promise<OwnSkill[]>;
		/** A kept rating of the same id on another scale goes with it. */
		readonly save: (skill: OwnSkill) => Promise<void>;
		/** Leaves its rating alone. */
		readonly remove: (id: ConceptId) => Promise<void>;
	};
	readonly sites: {
		readonly read: (host: string) => Promise<SiteSettings>;
		readonly readAll: () => Promise<KeptSite[]>;
		readonly change: (host: string, change: Partial<SiteSettings>) => Promise<unknown>;
	};
	/** `now`: milliseconds since 1970. */
	readonly seenAds: {
		/** False where recording is paused, or the ad's key too long. */
		readonly record: (ad: SeenAd, now: number) => Promise<boolean>;
		readonly choice: () => Promise<SeenAdsChoice>;
		readonly setChoice: (choice: SeenAdsChoice, now: number) => Promise<void>;
		readonly forget: (which: ForgottenAds) => Promise<void>;
		/** What is known of some ads, in their order. */
		readonly known: (keys: readonly string[], now: number) => Promise<KnownAd[]>;
	};
	readonly savedAds: {
		/** Null where it is not saved. */
		readonly read: (key: string) => Promise<SavedAd | null>;
		/** One that is saved already keeps its text and its note. */
		readonly save: (ad: Pick<SavedAd, 'key' | 'posting' | 'seen'>, status: AdStatus, at: string) => Promise<SavedMark>;
		/** False where it is not saved. */
		readonly change: (key: string, changed: SavedAdChange) => Promise<boolean>;
		readonly forget: (key: string) => Promise<void>;
	};
	readonly corrections: {
		/** The oldest first. */
		readonly all: () => Promise<KeptCorrection[]>;
		/** Those of one ad, the oldest first. */
		readonly of: (ad: string) => Promise<KeptCorrection[]>;
		/** In the place of an earlier one of the same thing. */
		readonly keep: (said: Omit<KeptCorrection, 'id'>) => Promise<KeptCorrection>;
		/** What it was, null where it is gone already. */
		readonly drop: (id: number) => Promise<KeptCorrection | null>;
	};
	readonly mutes: {
		readonly all: () => Promise<Mute[]>;
		readonly keep: (mute: Mute) => Promise<void>;
		readonly drop: (mute: Mute) => Promise<void>;
	};
	readonly copies: {
		/** Never rejects: the store counts, and a copy that cannot be made is made at the next change. */
		readonly update: () => Promise<void>;
		/** The profile that could be restored, null where nothing is lost. */
		readonly offer: () => Promise<Profile | null>;
		/** False where nothing is offered. */
		readonly restore: (wanted: boolean, at: string) => Promise<boolean>;
	};
	/** Database, snapshots, copies and what is remembered while the browser runs. */
	readonly forgetAll: () => Promise<void>;
};

/** The edges that a use case touches. */
export type Ports = KeptPorts & {
	/** Compiled on first use and kept while the background lives. */
	readonly engine: () => Promise<Engine>;
	/** The texts of the frameworks, loaded when they are first asked for. */
	readonly library: () => Promise<Library>;
	readonly session: {
		readonly read: <Value>(key: string) => Promise<Value | undefined>;
		readonly write: (key: string, value: unknown) => Promise<void>;
		readonly remove: (key: string) => Promise<void>;
		readonly keys: (prefix: string) => Promise<string[]>;
	};
	readonly orderReader: (tab: number, document: string, order: ReaderOrder) => Promise<void>;
	readonly notifyPages: (notice: Notice) => Promise<void>;
	readonly notifyFrame: (tab: number, document: string, notice: Notice) => Promise<void>;
	readonly showReading: (tab: number, requirements: number | null) => Promise<void>;
	readonly prepareMarks: (tab: number, document: string) => Promise<void>;
	readonly describeTab: (
		tab: number,
	) => Promise<{ readonly url: string | null; readonly privateWindow: boolean } | null>;
	/** `board/key` of the ad at an address, null when it is none. */
	readonly adKey: (url: string) => string | null;
	/** Whether an address is of a site that Plumbline reads. */
	readonly isListed: (url: string) => boolean;
	/** Whether an address is one of a page that lists jobs. */
	readonly isList: (url: string) => boolean;
	/** Opens the full page at a route, or goes to it where it is open. */
	readonly openPage: (route: string) => Promise<void>;
	/** The languages that the browser speaks, as BCP 47 tags, the most wanted first. */
	readonly browserLanguages: () => readonly string[];
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** A string that cannot be guessed, new at every call. */
	readonly randomToken: () => string;
};
