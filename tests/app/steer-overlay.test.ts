// What the user does with the overlay: the right document is told, and the site's choice is kept, save in private windows.
import { describe, expect, it } from 'vitest';
import { closeOverlay, openOverlay } from '../../src/app/steer-overlay.ts';
import type { ReaderOrder } from '../../src/messages/calls.ts';
import { addressA, listAddress, otherAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { popup, scriptOf } from './senders.ts';
import { make, openFirstAd, readFirstAd, stand, viewOf } from './visit.ts';

/** The orders beside `frame-ready` and the marks (see mark-evidence.test.ts); every one went to the document that read the ad. */
const ordersIn = (world: World): ReaderOrder[] => {
	for (const { tab, document } of world.orders) expect([tab, document]).toEqual([1, 'page-a']);
	return world.orders.map(({ order }) => order).filter(({ order }) => order !== 'frame-ready' && order !== 'evidence');
};

describe('the dock', () => {
	it('changes in the page, and is remembered for the site', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		await make(world, frame, 'set-dock', { dock: 'collapsed', side: 'right' });
		expect(ordersIn(world)).toEqual([{ order: 'dock', dock: 'collapsed', side: 'right' }]);
		expect(world.sites.get('builtin.com')).toEqual({ dock: 'collapsed', side: 'right', hidden: false });
		expect((await viewOf(world)).dock).toBe('collapsed');
	});

	it('changes in the page also where the store fails', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		world.faults.store = true;
		expect(await make(world, frame, 'set-dock', { dock: 'collapsed', side: 'right' })).toEqual({
			ok: true,
			value: null,
		});
		expect(ordersIn(world)).toEqual([{ order: 'dock', dock: 'collapsed', side: 'right' }]);
		expect(world.sites.size).toBe(0);
	});

	it('is not recorded in a private window, and holds there until the page is left', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world, true);
		await make(world, frame, 'set-dock', { dock: 'collapsed', side: 'right' });
		expect(world.sites.size).toBe(0);
		expect((await viewOf(world)).dock).toBe('collapsed');
	});
});

describe('hiding the overlay', () => {
	it('on a page takes it out, keeps nothing, and its frame is not heard any more', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		await make(world, frame, 'hide-overlay', { where: 'page' });
		expect(ordersIn(world)).toEqual([{ order: 'unmount' }]);
		expect(world.sites.size).toBe(0);
		expect(await make(world, frame, 'overlay-view', null)).toEqual({ ok: false, reason: 'unknown-frame' });
	});

	it('on a site is remembered, and keeps the dock state', async () => {
		const world = memoryWorld();
		world.sites.set('builtin.com', { dock: 'collapsed', hidden: false });
		const frame = await openFirstAd(world);
		await make(world, frame, 'hide-overlay', { where: 'site' });
		expect(world.sites.get('builtin.com')).toEqual({ dock: 'collapsed', hidden: true });
	});

	it('on a site is not recorded in a private window', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world, true);
		await make(world, frame, 'hide-overlay', { where: 'site' });
		expect(world.sites.size).toBe(0);
		expect(ordersIn(world)).toEqual([{ order: 'unmount' }]);
	});
});

describe('words of the ad', () => {
	it('are marked in the page that hosts the overlay', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		const words = { spans: [{ start: 2, end: 9 }], scroll: true };
		await make(world, frame, 'mark-words', words);
		expect(ordersIn(world)).toEqual([{ order: 'mark', ...words }]);
	});
});

describe('the focus', () => {
	it('goes back to the page when the overlay is left', async () => {
		const world = memoryWorld();
		await make(world, await openFirstAd(world), 'leave-overlay', null);
		expect(ordersIn(world)).toEqual([{ order: 'focus-page' }]);
	});
});

describe('an overlay whose frame is gone', () => {
	it('loses its box in the page, and is not heard any more', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		await closeOverlay(world.ports, frame.document);
		expect(ordersIn(world)).toEqual([{ order: 'frame-gone' }]);
		expect(await make(world, frame, 'overlay-view', null)).toEqual({ ok: false, reason: 'unknown-frame' });
	});

	it.each(['popup', 'page-a', undefined])('is none when it never was one (%s)', async (document) => {
		const world = memoryWorld();
		await openFirstAd(world);
		await closeOverlay(world.ports, document);
		expect(ordersIn(world)).toEqual([]);
	});
});

describe('the keyboard command', () => {
	it('opens the overlay, shows it on the site again, and gives it the focus', async () => {
		const world = memoryWorld();
		world.sites.set('builtin.com', { dock: 'collapsed', hidden: true });
		await readFirstAd(world);
		await openOverlay(world.ports, 1);
		expect(ordersIn(world)).toEqual([{ order: 'focus-overlay' }]);
		expect(world.sites.get('builtin.com')).toEqual({ dock: 'open', hidden: false });
	});

	it('tells an overlay that is collapsed that it is open now', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		await make(world, frame, 'set-dock', { dock: 'collapsed', side: 'right' });
		world.frameNotices.length = 0;
		await openOverlay(world.ports, 1);
		expect(world.frameNotices).toEqual([{ tab: 1, document: 'frame-a', notice: { notice: 'tab-changed', tab: 1 } }]);
		expect((await viewOf(world)).dock).toBe('open');
	});

	it('does nothing where no page has spoken, and nothing where there is no ad', async () => {
		const world = memoryWorld();
		await openOverlay(world.ports, 1);
		await make(world, scriptOf(listAddress), 'ad-not-read', { problem: null });
		await openOverlay(world.ports, 1);
		expect([...world.orders, ...world.sites]).toEqual([]);
	});

	it('does nothing on another site, even when the tab showed an ad before', async () => {
		const world = memoryWorld();
		world.sites.set('builtin.com', { dock: 'collapsed', hidden: true });
		await readFirstAd(world);
		stand(world, otherAddress);
		await openOverlay(world.ports, 1);
		expect(world.sites.get('builtin.com')).toEqual({ dock: 'collapsed', hidden: true });
	});

	it('records nothing in a private window', async () => {
		const world = memoryWorld();
		await readFirstAd(world, true);
		await openOverlay(world.ports, 1);
		expect(world.sites.size).toBe(0);
		expect(ordersIn(world)).toEqual([{ order: 'focus-overlay' }]);
	});
});

describe('hiding and showing a site from the popup', () => {
	const set = (world: World, hidden: boolean) => make(world, popup, 'set-site-hidden', { tab: 1, hidden });

	it('is remembered, done in the page at once, and told to the pages', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		world.notices.length = 0;
		expect(await set(world, true)).toEqual({ ok: true, value: null });
		expect((await viewOf(world)).siteHidden).toBe(true);
		await set(world, false);
		expect((await viewOf(world)).siteHidden).toBe(false);
		expect(ordersIn(world)).toEqual([{ order: 'unmount' }, { order: 'mount' }]);
		const changed = { notice: 'tab-changed', tab: 1 };
		expect(world.notices).toEqual([changed, changed]);
	});

	it('works on a page whose script has not spoken', async () => {
		const world = memoryWorld();
		stand(world, addressA);
		expect(await set(world, true)).toEqual({ ok: true, value: null });
		expect(world.orders).toEqual([]);
	});

	it('is refused in a private window, and nothing changes', async () => {
		const world = memoryWorld();
		await readFirstAd(world, true);
		expect(await set(world, true)).toEqual({ ok: false, reason: 'private-window' });
		expect([...world.sites, ...world.orders]).toEqual([]);
	});

	it('says when the store fails, and nothing changes', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		world.faults.store = true;
		expect(await set(world, true)).toEqual({ ok: false, reason: 'store-failed' });
		expect([...world.sites, ...world.orders]).toEqual([]);
	});

	it.each([
		['is gone', undefined],
		['has no address that may be seen', null],
	])('is refused for a tab that %s', async (_name, url) => {
		const world = memoryWorld();
		if (url !== undefined) stand(world, url);
		expect(await set(world, true)).toEqual({ ok: false, reason: 'no-tab' });
		expect(world.sites.size).toBe(0);
	});
});
