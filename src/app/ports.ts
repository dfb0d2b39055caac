// What the use cases need from the outside, so that they run the same in the extension and in tests.
import type { ConceptId } from '../core/concept.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import type { Rating } from '../core/rating.ts';
import type { Engine } from '../matcher/engine.ts';
import type { Dock, Notice, ReaderOrder } from '../messages/calls.ts';

/** A site's choices as the use cases see them. */
export type SiteSettings = { readonly dock: Dock; readonly hidden: boolean };

/** The edges that a use case touches. Rejections of the store mean that nothing was written. */
export type Ports = {
	/** Compiled on first use and kept while the background lives. */
	readonly engine: () => Promise<Engine>;
	readonly session: {
		readonly read: <Value>(key: string) => Promise<Value | undefined>;
		readonly write: (key: string, value: unknown) => Promise<void>;
		readonly remove: (key: string) => Promise<void>;
		readonly keys: (prefix: string) => Promise<string[]>;
	};
	readonly ratings: {
		readonly readAll: () => Promise<Rating[]>;
		readonly save: (rating: Rating) => Promise<void>;
		readonly remove: (concept: ConceptId) => Promise<void>;
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
		readonly change: (host: string, change: Partial<SiteSettings>) => Promise<unknown>;
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
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** A string that cannot be guessed, new at every call. */
	readonly randomToken: () => string;
};
