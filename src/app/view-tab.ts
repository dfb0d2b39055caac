// What the overlay and the popup show of a tab: the reading, its names, and the comparison with the profile, made fresh.
import type { Analysis } from '../core/analysis.ts';
import { adKeyOf, type Posting } from '../core/posting.ts';
import { emptyProfile, type Profile } from '../core/profile.ts';
import type { SavedMark } from '../core/saved-ad.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import type { Engine } from '../matcher/engine.ts';
import type { AdView, TabContent, TabView } from '../messages/views.ts';
import { markOf } from '../store/saved-ads.ts';
import { checkShownAd } from './check-ad.ts';
import { compareAd } from './compare-ad.ts';
import { readCorrected, readingBy } from './corrected-reading.ts';
import { describeLevels } from './describe-levels.ts';
import { readDock, readSide } from './dock.ts';
import { namesIn } from './names-in.ts';
import type { Ports } from './ports.ts';
import { hostOf } from './page-address.ts';
import { isAbout, keepAnalysis, readTabRecord, type AdContent } from './tab-records.ts';
import { viewList } from './view-list.ts';
import { loadVocabulary } from './vocabulary.ts';

/** What the user said and chose; `saved`: of an ad, null where it is not saved. */
type Kept = {
	readonly profile: Profile;
	readonly settings: Settings;
	readonly saved: (key: string) => Promise<SavedMark | null>;
};

/** An ad beside what the user said and chose; `ports` give the texts of the frameworks and the time. */
export async function viewAd(
	ports: Ports,
	posting: Posting,
	asRead: Analysis,
	{ profile, settings, saved }: Kept,
	engine: Engine,
): Promise<AdView> {
	const { analysis, applied: corrections } = await readCorrected(ports, posting, asRead, engine);
	const named = new Set(analysis.mentions.map(({ concept }) => concept));
	const ratings = profile.ratings.filter(({ concept }) => named.has(concept));
	const gap = compareAd(posting, analysis, profile, engine, ports.now());
	const names = namesIn(analysis, corrections, gap, engine);
	const levels = await describeLevels(gap, names.concepts, settings.levelsIn, ports.library);
	const checked = await checkShownAd(ports, posting, analysis, settings, engine);
	const kept = { saved: await saved(adKeyOf(posting)), corrections };
	return { kind: 'ad', posting, analysis, gap, ratings, ...names, ...levels, ...kept, ...checked };
}

/** The content of a tab: its record where that is about the page that is there now, never another page's. */
async function readContent(ports: Ports, tab: number, url: string | null, kept: Kept): Promise<TabContent> {
	if (url === null || !ports.isListed(url)) return { kind: 'other-site' };
	const record = await readTabRecord(ports, tab);
	if (record === undefined || !isAbout(ports, record, url)) {
		if (ports.adKey(url) === null) return { kind: 'no-ad' };
		// A page that went on reads what stands there now by itself; one that has said nothing, or all of whose words were
		// forgotten, may have to be loaded again.
		return { kind: 'problem', problem: record === undefined ? 'not-read' : 'reading' };
	}
	const { content } = record;
	if (content.kind !== 'ad' && content.kind !== 'list') return content;
	try {
		const engine = await loadVocabulary(ports);
		if (content.kind === 'list') return await viewList(ports, tab, { ...record, content }, kept, engine);
		const analysis = await readAnew(ports, tab, content, engine);
		return await viewAd(ports, content.posting, analysis, kept, engine);
	} catch {
		return { kind: 'problem', problem: 'engine-failed' };
	}
}

/** The analysis by this engine: the one that is kept, or a new one where the user's vocabulary has changed since. */
async function readAnew(ports: Ports, tab: number, content: AdContent, engine: Engine): Promise<Analysis> {
	const { posting, analysis } = content;
	const anew = readingBy(engine, content);
	if (anew === analysis) return analysis;
	// What cannot be kept is made once more when it is asked for again.
	await keepAnalysis(ports, tab, posting, anew).catch(() => undefined);
	return anew;
}

/** The view of a tab; null when the tab is gone. A database that cannot be opened is said, not hidden. */
export async function viewTab(ports: Ports, tab: number): Promise<TabView | null> {
	const facts = await ports.describeTab(tab);
	if (facts === null) return null;
	const host = hostOf(facts.url ?? '');
	let storeWorks = true;
	const fromStore = async <Value>(reading: Promise<Value>, otherwise: Value): Promise<Value> =>
		reading.catch(() => {
			storeWorks = false;
			return otherwise;
		});
	const profile = await fromStore(ports.profile.read(), emptyProfile);
	const site = await fromStore(ports.sites.read(host), { dock: 'open', hidden: false } as const);
	// Private windows record nothing anyway, and say so.
	if (!facts.privateWindow && !(await fromStore(ports.isWritable(), false))) storeWorks = false;
	const settings = await fromStore(ports.settings.read(), defaultSettings);
	const saved = async (key: string): Promise<SavedMark | null> => {
		const ad = facts.privateWindow ? null : await fromStore(ports.savedAds.read(key), null);
		return ad === null ? null : markOf(ad);
	};
	const content = await readContent(ports, tab, facts.url, { profile, settings, saved });
	return {
		content,
		host,
		dock: await readDock(ports, tab, host, ports.isList(facts.url ?? '')),
		side: await readSide(ports, tab, host),
		settings,
		siteHidden: site.hidden,
		privateWindow: facts.privateWindow,
		storeWorks,
	};
}
