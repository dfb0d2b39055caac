// What overlay and popup are told of a tab: never another page's ad, and always an answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAd } from '../../src/app/compare-ad.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { emptyProfile } from '../../src/core/profile.ts';
import { smallEngine } from '../matcher/small-knowledge.ts';
import type { AdView } from '../../src/messages/views.ts';
import { adKeyOf } from '../../src/core/posting.ts';
import { adKey } from '../../src/sites/read-page.ts';
import { addressA, addressB, addressOf, adOf, frenchAd, listAddress, otherAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { popup, scriptOf } from './senders.ts';
import { make, readFirstAd, stand, viewOf } from './visit.ts';

const contentOf = async (world: World) => (await viewOf(world)).content;

const adViewOf = async (world: World): Promise<AdView> => {
	const content = await contentOf(world);
	if (content.kind !== 'ad') throw new Error(content.kind);
	return content;
};

describe('a tab', () => {
	it('that is gone has no view', async () => {
		const world = memoryWorld();
		expect(await make(world, popup, 'tab-view', { tab: 1 })).toEqual({ ok: false, reason: 'no-tab' });
	});

	it.each([
		['on another site', otherAddress, { kind: 'other-site' }],
		['whose address may not be seen', null, { kind: 'other-site' }],
		['of the browser itself', 'chrome://settings/', { kind: 'other-site' }],
		['on a list', listAddress, { kind: 'no-ad' }],
		['on an ad that has not been read yet', addressA, { kind: 'problem', problem: 'not-read' }],
	])('%s says so', async (_name, url, content) => {
		const world = memoryWorld();
		stand(world, url);
		expect(await contentOf(world)).toEqual(content);
	});

	it('says its host, its dock state and whether it is hidden or private', async () => {
		const world = memoryWorld();
		world.sites.set('builtin.com', { dock: 'collapsed', side: 'left', hidden: true });
		await readFirstAd(world, true);
		const { content: _content, ...rest } = await viewOf(world);
		expect(rest).toEqual({
			host: 'builtin.com',
			dock: 'collapsed',
			side: 'left',
			settings: defaultSettings,
			siteHidden: true,
			privateWindow: true,
			storeWorks: true,
		});
	});
});

describe('the view of an ad', () => {
	it('names every concept and every role that it shows', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		const { analysis, concepts, roles } = await adViewOf(world);
		expect(analysis.mentions.length).toBeGreaterThan(3);
		for (const { concept, kind } of analysis.mentions) expect(concepts[concept]).toMatchObject({ kind });
		const matched = Object.values(analysis.roles).flat();
		expect(matched.length).toBeGreaterThan(0);
		for (const { id } of matched) expect(roles[id]?.title).toBeTruthy();
	});

	it('holds the ratings of what the ad names and of nothing else, and the comparison with them', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await make(world, popup, 'rate', { concept: 'technology/python', level: 3, tab: 1 });
		await make(world, popup, 'rate', { concept: 'technology/scala', level: 5, tab: 1 });
		const { analysis, ratings, gap } = await adViewOf(world);
		expect(ratings.map(({ concept }) => concept)).toEqual(['technology/python']);
		expect(gap).toEqual(compareAd(adOf('101'), analysis, { ...emptyProfile, ratings }, smallEngine, world.clock.now));
		expect(gap?.requirements[0]).toMatchObject({ status: 'short', items: [{ wanted: 4, have: 3, missing: 1 }] });
	});

	it('compares nothing in a language without rules', async () => {
		const world = memoryWorld();
		stand(world, addressA);
		await make(world, scriptOf(addressA), 'ad-read', frenchAd('101'));
		const ad = await adViewOf(world);
		expect(ad.gap).toBeNull();
		expect(ad.analysis.languageKnown).toBe(false);
		expect(Object.keys(ad.concepts)).toContain('technology/python');
	});

	it('survives a message: it is plain data', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		const view = await viewOf(world);
		expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});
});

describe('a database that cannot be opened', () => {
	it('is said, and the ad is shown all the same', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		world.faults.store = true;
		const view = await viewOf(world);
		expect(view).toMatchObject({ storeWorks: false, dock: 'open', siteHidden: false });
		expect(view.content.kind).toBe('ad');
	});
});

describe('a database that can only be read', () => {
	it('shows the ad beside the ratings, and says that nothing can be saved', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await make(world, popup, 'rate', { concept: 'technology/python', level: 3, tab: 1 });
		world.faults.readOnly = true;
		expect(await viewOf(world)).toMatchObject({ storeWorks: false });
		expect((await adViewOf(world)).ratings).toHaveLength(1);
	});

	it('is no news in a private window, which records nothing anyway', async () => {
		const world = memoryWorld();
		await readFirstAd(world, true);
		world.faults.readOnly = true;
		expect(await viewOf(world)).toMatchObject({ storeWorks: true, privateWindow: true });
	});
});

describe('an engine that cannot be loaded any more', () => {
	it('is a problem that is said of an ad that was read before', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		world.faults.engine = true;
		expect(await contentOf(world)).toEqual({ kind: 'problem', problem: 'engine-failed' });
	});
});

describe('a tab that goes from ad to ad', () => {
	it('shows the second as being read until it is, never the first', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		stand(world, addressB);
		expect(await contentOf(world)).toEqual({ kind: 'problem', problem: 'reading' });
		await make(world, scriptOf(addressB), 'ad-read', adOf('202'));
		expect((await adViewOf(world)).posting.key).toBe('202');
	});

	it('shows the first again when it goes back, and the late word of a page that was left changes nothing', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await make(world, scriptOf(addressB, { document: 'page-b' }), 'ad-read', adOf('202'));
		expect(await contentOf(world)).toMatchObject({ kind: 'ad' });
	});

	it('never shows an ad at an address that is not its own, whoever speaks in whatever order', async () => {
		const places = fc.constantFrom(addressOf('1'), addressOf('2'), addressOf('3'), listAddress, otherAddress);
		const event = fc.oneof(
			fc.record({ does: fc.constant('navigate' as const), to: places }),
			fc.record({
				does: fc.constant('read' as const),
				at: fc.constantFrom(addressOf('1'), addressOf('2'), addressOf('3'), listAddress),
				key: fc.constantFrom('1', '2', '3'),
			}),
			fc.record({
				does: fc.constant('fail' as const),
				at: fc.constantFrom(addressOf('1'), addressOf('2'), listAddress),
			}),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
				const world = memoryWorld();
				stand(world, addressOf('1'));
				for (const each of events) {
					if (each.does === 'navigate') stand(world, each.to);
					else if (each.does === 'read') await make(world, scriptOf(each.at), 'ad-read', adOf(each.key));
					else await make(world, scriptOf(each.at), 'ad-not-read', { problem: null });
					const content = await contentOf(world);
					const url = world.tabs.get(1)?.url ?? '';
					if (content.kind === 'ad') expect(adKeyOf(content.posting)).toBe(adKey(url));
					if (url === otherAddress) expect(content.kind).toBe('other-site');
					if (url === listAddress) expect(content.kind).toBe('no-ad');
				}
			}),
			{ numRuns: 60 },
		);
	});
});
