// Views of tabs as the background makes them, and the APIs of the views over a world in memory.
import type { Posting } from '../../src/core/posting.ts';
import { isRatable, type RatedLevel } from '../../src/core/rating.ts';
import type { AdView, RolesOfAd, TabView } from '../../src/messages/views.ts';
import type { OverlayApi, PopupApi } from '../../src/ui/api.ts';
import { addressA, adOf, adOfLines } from '../app/ads.ts';
import { memoryWorld, type World } from '../app/memory-ports.ts';
import { popup, scriptOf } from '../app/senders.ts';
import { make, stand, viewOf } from '../app/visit.ts';
import { opening } from '../matcher/ads.ts';
import { smallKnowledge } from '../matcher/small-knowledge.ts';

/** What the tab of a test holds. */
export type Given = {
	/** The ad's lines after its opening, as `writeAd` takes them; the ad of tests/app/ads.ts where none are given. */
	readonly lines?: readonly string[];
	readonly posting?: Posting;
	readonly ratings?: Readonly<Record<string, RatedLevel>>;
	/** Labels of own skills, all of them technologies. */
	readonly own?: readonly string[];
	readonly privateWindow?: boolean;
};

/** A world with one tab in which an ad was read, and with ratings. */
export async function worldWithAd(given: Given = {}): Promise<World> {
	const world = memoryWorld();
	stand(world, addressA, given.privateWindow);
	const posting =
		given.posting ?? (given.lines === undefined ? adOf('101') : adOfLines('101', [opening, ...given.lines]));
	await make(world, scriptOf(addressA), 'ad-read', posting);
	for (const label of given.own ?? [])
		await make(world, popup, 'add-own-skill', { label, kind: 'technology', tab: null });
	for (const [concept, level] of Object.entries(given.ratings ?? {}))
		await make(world, popup, 'rate', { concept, level, tab: null });
	return world;
}

/** The view of an ad. */
export async function adView(given: Given = {}): Promise<AdView> {
	const { content } = await viewOf(await worldWithAd(given));
	if (content.kind !== 'ad') throw new Error(content.kind);
	return content;
}

/** A popup's API over a world; `log` holds what it changed, `changed` what it calls on a change. */
export function popupApiOf(world: World): PopupApi & { readonly log: string[]; readonly change: () => void } {
	const listeners: (() => void)[] = [];
	const log: string[] = [];
	const done = async (what: string, doing: Promise<{ readonly ok: boolean }>): Promise<boolean> => {
		log.push(what);
		return (await doing).ok;
	};
	return {
		log,
		change: () => {
			for (const listener of listeners) listener();
		},
		view: async () => (world.tabs.has(1) ? viewOf(world) : null),
		onChange: (changed) => void listeners.push(changed),
		ratings: async () => {
			const answer = await make(world, popup, 'profile', null);
			return answer.ok ? answer.value.ratings : null;
		},
		targets: async () => {
			const answer = await make(world, popup, 'profile', null);
			return answer.ok ? answer.value.targets : null;
		},
		library: world.ports.library,
		concepts: async () => smallKnowledge.concepts.all().filter(isRatable),
		rate: (concept, level) => done(`rate ${concept} ${level}`, make(world, popup, 'rate', { concept, level, tab: 1 })),
		unrate: (concept) => done(`unrate ${concept}`, make(world, popup, 'unrate', { concept, tab: 1 })),
		ownSkills: async () => {
			const answer = await make(world, popup, 'own-skills', null);
			return answer.ok ? answer.value : null;
		},
		addOwnSkill: async (label, kind) => {
			log.push(`add ${label} as ${kind}`);
			return make(world, popup, 'add-own-skill', { label, kind, tab: 1 });
		},
		removeOwnSkill: (id) => done(`remove ${id}`, make(world, popup, 'remove-own-skill', { id, tab: 1 })),
		setSiteHidden: (hidden) => done(`hidden ${hidden}`, make(world, popup, 'set-site-hidden', { tab: 1, hidden })),
		saveAd: (status) => done(`save ${status}`, make(world, popup, 'save-ad', { tab: 1, status })),
		unsaveAd: () => done('unsave', make(world, popup, 'unsave-ad', { tab: 1 })),
		noteAd: (key, note) => done(`note ${note}`, make(world, popup, 'note-ad', { key, note })),
		openDashboard: (route) => void log.push(route === null ? 'open dashboard' : `open ${route}`),
		openSidePanel: () => void log.push('open side panel'),
		mayReadSites: async () => true,
		askForSites: async () => true,
	};
}

/** An overlay's API that shows the given view; `log` holds what was asked of it. */
export function overlayApiOf(view: TabView | null, roles: RolesOfAd | null = null) {
	const listeners: (() => void)[] = [];
	const log: string[] = [];
	const shown = { view, roles };
	const done = async (what: string): Promise<boolean> => {
		log.push(what);
		return true;
	};
	const api: OverlayApi = {
		view: async () => shown.view,
		rolesOfAd: async () => {
			log.push('ask for roles');
			return shown.roles;
		},
		onChange: (changed) => void listeners.push(changed),
		markWords: (spans, scroll) => void log.push(`mark ${spans.length}${scroll ? ' and go there' : ''}`),
		setDock: (dock, side) => void log.push(`dock ${dock}${side === 'right' ? '' : ` ${side}`}`),
		hide: (where) => void log.push(`hide on ${where}`),
		rate: (concept, level) => done(`rate ${concept} ${level}`),
		saveAd: (status) => done(`save ${status}`),
		unsaveAd: () => done('unsave'),
		correct: (correction) => done(`correct ${JSON.stringify(correction)}`),
		uncorrect: (id) => done(`uncorrect ${id}`),
		mute: ({ where, rule }) => done(`mute ${rule} ${where}`),
		unmute: ({ where, rule }) => done(`unmute ${rule} ${where}`),
		choose: (choices) => done(`choose ${JSON.stringify(choices)}`),
		jumpToJob: (key) => void log.push(`jump to ${key}`),
		openPage: (route) => void log.push(`open ${route}`),
		undo: async () => {
			log.push('undo');
			return true;
		},
		leave: () => void log.push('leave'),
	};
	return { api, log, shown, change: () => listeners.forEach((listener) => listener()) };
}
