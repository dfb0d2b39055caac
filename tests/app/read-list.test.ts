// What happens when a page says that it has read a list of jobs.
import { describe, expect, it } from 'vitest';
import type { ListedJob } from '../../src/core/listed-job.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { addressA, listAddress, otherAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, frameOf, scriptOf } from './senders.ts';
import { make, stand, viewOf } from './visit.ts';

const job: ListedJob = {
	key: 'builtin/101',
	title: 'Data Engineer',
	company: 'Harbour & Field',
	place: null,
	grade: null,
	closesOn: null,
};

const read = (world: World, url: string, said = url, privateWindow = false) =>
	make(world, scriptOf(url, { privateWindow }), 'list-read', { url: said, jobs: [job], truncated: false });

/** The list was read and its overlay was let in. */
async function openList(world: World): Promise<void> {
	stand(world, listAddress);
	await read(world, listAddress);
	const granted = await make(world, scriptOf(listAddress), 'overlay-token', null);
	if (!granted.ok) throw new Error(granted.reason);
	await make(world, frameOf('frame-a'), 'overlay-hello', { token: granted.value.token });
}

const turnOff = (world: World) =>
	make(world, dashboard, 'change-settings', { ...defaultSettings, isReadingLists: false });

describe('a list', () => {
	it('is what its tab holds, and its pages are told; nothing of it is kept', async () => {
		const world = memoryWorld();
		stand(world, listAddress);
		expect(await read(world, listAddress)).toEqual({ ok: true, value: { jobs: 1 } });
		expect(world.analysed()).toBe(0);
		expect((await viewOf(world)).content).toMatchObject({ kind: 'list', jobs: [job], truncated: false });
		expect(world.notices).toEqual([{ notice: 'tab-changed', tab: 1 }]);
		expect([world.toolbar.get(1), world.seenAds.size]).toEqual([null, 0]);
	});

	it('is the one of its page whatever stands behind the address as a fragment', async () => {
		const world = memoryWorld();
		expect(await read(world, `${listAddress}#results`, listAddress)).toMatchObject({ ok: true });
	});

	it('is read in a private window as well, where nothing is recorded anyway', async () => {
		const world = memoryWorld();
		stand(world, listAddress, true);
		expect(await read(world, listAddress, listAddress, true)).toMatchObject({ ok: true });
		expect((await viewOf(world)).content.kind).toBe('list');
	});

	it('is no more what the tab holds once the page has gone on', async () => {
		const world = memoryWorld();
		stand(world, listAddress);
		await read(world, listAddress);
		stand(world, `${listAddress}?page=2`);
		expect((await viewOf(world)).content).toEqual({ kind: 'no-ad' });
	});

	it.each([
		['an ad’s page', addressA, addressA],
		['a page for another list', listAddress, `${listAddress}?page=2`],
		['a list’s page for one of another site', listAddress, otherAddress],
	])('is refused from %s', async (_name, url, said) => {
		const world = memoryWorld();
		expect(await read(world, url, said)).toEqual({ ok: false, reason: 'wrong-page' });
		expect(world.session.size + world.notices.length).toBe(0);
	});

	it('is refused where the tab shows another page by then', async () => {
		const world = memoryWorld();
		stand(world, addressA);
		expect(await read(world, listAddress)).toEqual({ ok: false, reason: 'wrong-page' });
		expect(world.session.size).toBe(0);
	});

	it('is read where the store does not work', async () => {
		const world = memoryWorld();
		world.faults.store = true;
		expect(await read(world, listAddress)).toMatchObject({ ok: true });
	});
});

describe('where the user wants no lists read', () => {
	it('none is taken, and nothing is remembered', async () => {
		const world = memoryWorld();
		stand(world, listAddress);
		await turnOff(world);
		expect(await read(world, listAddress)).toEqual({ ok: false, reason: 'lists-off' });
		expect((await viewOf(world)).content).toEqual({ kind: 'no-ad' });
	});

	it('the overlays of lists go from their pages', async () => {
		const world = memoryWorld();
		await openList(world);
		world.orders.length = 0;
		await turnOff(world);
		expect(world.orders.at(-1)).toEqual({ tab: 1, document: 'page-a', order: { order: 'unmount' } });
		expect((await viewOf(world)).content).toEqual({ kind: 'no-ad' });
		expect(await make(world, frameOf('frame-a'), 'overlay-view', null)).toEqual({ ok: false, reason: 'unknown-frame' });
	});
});
