// Sites on which the user chose something, and showing or hiding Plumbline on one, in all of its tabs at once.
import { describe, expect, it } from 'vitest';
import { addressB, adOf } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, popup, scriptOf } from './senders.ts';
import { make, openFirstAd, stand, viewOf } from './visit.ts';

const ilo = 'https://unjobs.org/vacancies/1700000000001';

/** Two tabs of builtin.com, one with its overlay, and one of another site. */
async function threeTabs(): Promise<World> {
	const world = memoryWorld();
	await openFirstAd(world);
	for (const [tab, url] of [
		[2, addressB],
		[3, ilo],
	] as const) {
		stand(world, url, false, tab);
		await make(world, scriptOf(url, { tab, document: `page-${tab}` }), 'ad-not-read', { problem: 'not-ready' });
	}
	world.orders.length = world.notices.length = 0;
	return world;
}

const hide = (world: World, hidden: boolean) =>
	make(world, dashboard, 'set-host-hidden', { host: 'builtin.com', hidden });
const ordersIn = (world: World) => world.orders.map(({ tab, document, order }) => [tab, document, order.order]);

describe('a site that is hidden from the full page', () => {
	it('loses its overlays in every tab, once each, and no other site does', async () => {
		const world = await threeTabs();
		expect(await hide(world, true)).toEqual({ ok: true, value: null });
		expect(ordersIn(world)).toEqual([
			[1, 'page-a', 'unmount'],
			[2, 'page-2', 'unmount'],
		]);
		expect(world.notices).toEqual([
			{ notice: 'tab-changed', tab: 1 },
			{ notice: 'tab-changed', tab: 2 },
		]);
		expect([(await viewOf(world)).siteHidden, (await viewOf(world, 3)).siteHidden]).toEqual([true, false]);
		expect(await make(world, scriptOf(addressB), 'overlay-token', null)).toEqual({ ok: false, reason: 'site-hidden' });
	});

	it('gets them back in every tab when it is shown again', async () => {
		const world = await threeTabs();
		await hide(world, true);
		world.orders.length = 0;
		await hide(world, false);
		expect(ordersIn(world)).toEqual([
			[1, 'page-a', 'mount'],
			[2, 'page-2', 'mount'],
		]);
	});

	it('is hidden in the other tabs as well when the popup says so in one', async () => {
		const world = await threeTabs();
		await make(world, popup, 'set-site-hidden', { tab: 2, hidden: true });
		expect(ordersIn(world).map(([tab]) => tab)).toEqual([1, 2]);
	});

	it('keeps where the overlay stands', async () => {
		const world = await threeTabs();
		world.sites.set('builtin.com', { dock: 'collapsed', side: 'left', hidden: false });
		await hide(world, true);
		expect(world.sites.get('builtin.com')).toEqual({ dock: 'collapsed', side: 'left', hidden: true });
	});
});

describe('the sites', () => {
	it('with a choice are listed', async () => {
		const world = await threeTabs();
		expect(await make(world, dashboard, 'sites', null)).toEqual({ ok: true, value: [] });
		await hide(world, true);
		expect(await make(world, dashboard, 'sites', null)).toEqual({
			ok: true,
			value: [{ host: 'builtin.com', dock: 'open', hidden: true }],
		});
	});

	it('are not changed where nothing can be written, or the window is private, and no tab hears of it', async () => {
		const world = await threeTabs();
		world.faults.readOnly = true;
		expect(await hide(world, true)).toEqual({ ok: false, reason: 'read-only' });
		world.faults.store = true;
		expect(await make(world, dashboard, 'sites', null)).toEqual({ ok: false, reason: 'store-failed' });
		const inPrivate = { ...dashboard, privateWindow: true };
		expect(await make(world, inPrivate, 'set-host-hidden', { host: 'builtin.com', hidden: true })).toEqual({
			ok: false,
			reason: 'private-window',
		});
		expect(world.orders).toEqual([]);
	});
});

it('the first ad is still shown in its tab after all that', async () => {
	const world = await threeTabs();
	await hide(world, true);
	await hide(world, false);
	expect((await viewOf(world)).content).toMatchObject({ kind: 'ad', posting: { key: adOf('101').key } });
});
