// The outside world of the use cases, in memory: tabs, session, store, clock and toolbar, each to be looked at by a test,
// and faults that can be switched on. Values are kept as JSON, since that is what survives in a browser.
import type { Ports } from '../../src/app/ports.ts';
import type { Engine } from '../../src/matcher/engine.ts';
import type { Notice, ReaderOrder } from '../../src/messages/calls.ts';
import { adKey, pageKind } from '../../src/sites/read-page.ts';
import { siteOf } from '../../src/sites/registry.ts';
import { smallLibrary } from '../ui/small-library.ts';
import { smallEngine } from '../matcher/small-knowledge.ts';
import { emptyStore, memoryStore, type Kept } from './memory-store.ts';

/** An order as it was sent to the script of one document. */
export type SentOrder = { readonly tab: number; readonly document: string; readonly order: ReaderOrder };

/** What a test sees of the world, and what it may change. */
export type World = Kept & {
	readonly ports: Ports;
	readonly tabs: Map<number, { readonly url: string | null; readonly privateWindow: boolean }>;
	readonly session: Map<string, string>;
	readonly orders: SentOrder[];
	/** Notices to the extension's own pages, and those to single overlays. */
	readonly notices: Notice[];
	readonly frameNotices: { readonly tab: number; readonly document: string; readonly notice: Notice }[];
	/** What the toolbar says of each tab: the number of requirements, or null. */
	readonly toolbar: Map<number, number | null>;
	/** The routes at which the full page was opened. */
	readonly opened: string[];
	/** The documents whose marks were given a style. */
	readonly styled: string[];
	readonly clock: { now: number };
	/** `store`: every read and write of the database rejects; `readOnly`: every write; `seenAds`: every ad that is to be recorded. `engine`: it cannot be compiled. */
	readonly faults: { store: boolean; readOnly: boolean; seenAds: boolean; engine: boolean };
	/** How many ads were analysed. */
	readonly analysed: () => number;
};

const startedAt = Date.parse('2026-03-02T09:00:00.000Z');

/** A world without tabs, ratings and choices, on the second of March 2026; `engineVersion` names the engine's data. */
export function memoryWorld(engineVersion = smallEngine.version): World {
	const session = new Map<string, string>();
	const kept = emptyStore();
	const faults = { store: false, readOnly: false, seenAds: false, engine: false };
	const clock = { now: startedAt };
	const orders: SentOrder[] = [];
	const notices: Notice[] = [];
	const frameNotices: World['frameNotices'] = [];
	const tabs: World['tabs'] = new Map();
	const toolbar: World['toolbar'] = new Map();
	const styled: string[] = [];
	const opened: string[] = [];
	let analysed = 0;
	let isBegun = false;
	let tokens = 0;
	const engine: Engine = {
		...smallEngine,
		version: engineVersion,
		// Checks ask for the language as well; only an analysis goes on to read grades.
		languageFor: (tag) => {
			isBegun = true;
			return smallEngine.languageFor(tag);
		},
		grades: {
			...smallEngine.grades,
			get anywhere() {
				if (isBegun) analysed += 1;
				isBegun = false;
				return smallEngine.grades.anywhere;
			},
		},
	};
	const ports: Ports = {
		engine: async () => {
			if (faults.engine) throw new Error('The knowledge cannot be read.');
			return engine;
		},
		library: async () => {
			if (faults.engine) throw new Error('The knowledge cannot be read.');
			return smallLibrary;
		},
		session: {
			read: async <Value>(key: string) => {
				const kept = session.get(key);
				return kept === undefined ? undefined : (JSON.parse(kept) as Value);
			},
			write: async (key, value) => void session.set(key, JSON.stringify(value)),
			remove: async (key) => void session.delete(key),
			keys: async (prefix) => [...session.keys()].filter((key) => key.startsWith(prefix)),
		},
		...memoryStore(kept, faults, () => session.clear()),
		orderReader: async (tab, document, order) => void orders.push({ tab, document, order }),
		notifyPages: async (notice) => void notices.push(notice),
		notifyFrame: async (tab, document, notice) => void frameNotices.push({ tab, document, notice }),
		showReading: async (tab, requirements) => void toolbar.set(tab, requirements),
		prepareMarks: async (_tab, document) => void styled.push(document),
		openPage: async (route) => void opened.push(route),
		describeTab: async (tab) => tabs.get(tab) ?? null,
		adKey,
		isListed: (address) => {
			const url = URL.parse(address);
			return url !== null && siteOf(url) !== null;
		},
		isList: (address) => pageKind(address) === 'list',
		browserLanguages: () => ['en-GB'],
		now: () => clock.now,
		randomToken: () => `token-${(tokens += 1)}`,
	};
	return {
		ports,
		tabs,
		session,
		...kept,
		orders,
		notices,
		frameNotices,
		toolbar,
		styled,
		opened,
		clock,
		faults,
		analysed: () => analysed,
	};
}
