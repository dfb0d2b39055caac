// Ads that the user saves: with what was read of them, from the tab in which the user acts, never from a private window.
import { describe, expect, it } from 'vitest';
import { addressA, addressB, adOf, listAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, popup, scriptOf } from './senders.ts';
import { make, openFirstAd, readFirstAd, stand, viewOf } from './visit.ts';

const at = '2026-03-02T09:00:00.000Z';
const mark = { savedAt: at, status: 'saved', statusAt: at, note: '' } as const;
const save = (world: World, tab: number | null = 1) => make(world, popup, 'save-ad', { tab, status: 'saved' });
const savedIn = async (world: World) => {
	const { content } = await viewOf(world);
	return content.kind === 'ad' ? content.saved : 'no ad';
};

describe('an ad that is saved', () => {
	it('has its text and what was read of it, and whoever shows it is told', async () => {
		const world = memoryWorld();
		await openFirstAd(world);
		world.notices.length = world.frameNotices.length = 0;
		expect(await save(world)).toEqual({ ok: true, value: mark });
		expect(world.savedAds.get('builtin/101')).toEqual({
			...mark,
			key: 'builtin/101',
			posting: adOf('101'),
			seen: world.seenAds.get('builtin/101'),
		});
		expect(await savedIn(world)).toEqual(mark);
		expect(world.notices).toEqual([{ notice: 'saved-ads-changed' }]);
		expect(world.frameNotices).toMatchObject([{ document: 'frame-a', notice: { notice: 'saved-ads-changed' } }]);
	});

	it('and saved again keeps its note, and says anew where the user stands with it', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await save(world);
		await make(world, popup, 'note-ad', { key: 'builtin/101', note: ' ask for the pay \n' });
		world.clock.now += 86_400_000;
		const applied = { ...mark, status: 'applied', statusAt: '2026-03-03T09:00:00.000Z', note: 'ask for the pay' };
		expect(await make(world, popup, 'save-ad', { tab: 1, status: 'applied' })).toEqual({ ok: true, value: applied });
		expect(await savedIn(world)).toEqual(applied);
	});

	it('is let go of with its text and its note', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		await save(world);
		expect(await make(world, frame, 'unsave-ad', { tab: null })).toEqual({ ok: true, value: null });
		expect([world.savedAds.size, await savedIn(world)]).toEqual([0, null]);
		expect(await make(world, frame, 'unsave-ad', { tab: null })).toEqual({ ok: true, value: null });
	});

	it('is saved as it was read where the engine cannot be loaded any more', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		world.faults.engine = true;
		expect(await save(world)).toMatchObject({ ok: true });
		expect(world.savedAds.get('builtin/101')?.seen.asked.length).toBeGreaterThan(0);
	});
});

describe('an overlay', () => {
	it('saves the ad of its own tab, whatever tab it names', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		stand(world, addressB, false, 2);
		await make(world, scriptOf(addressB, { tab: 2, document: 'page-b' }), 'ad-read', adOf('202'));
		for (const tab of [2, null, 99]) await make(world, frame, 'save-ad', { tab, status: 'offer' });
		expect([...world.savedAds.keys()]).toEqual(['builtin/101']);
		await make(world, popup, 'save-ad', { tab: 2, status: 'saved' });
		await make(world, frame, 'unsave-ad', { tab: 2 });
		expect([...world.savedAds.keys()]).toEqual(['builtin/202']);
	});
});

describe('where there is no ad', () => {
	it.each([
		['in a tab that is gone', undefined],
		['on a list', listAddress],
		['on another ad, which is still being read', addressB],
		['at an address that may not be seen', null],
	])('%s nothing is saved or let go of, and it is said', async (_what, url) => {
		const world = memoryWorld();
		await readFirstAd(world);
		await save(world);
		if (url === undefined) world.tabs.delete(1);
		else stand(world, url);
		const answers = [await save(world), await make(world, popup, 'unsave-ad', { tab: 1 }), await save(world, null)];
		const refused = { ok: false, reason: 'no-ad' };
		expect(answers).toEqual([refused, refused, refused]);
		expect(world.savedAds.size).toBe(1);
	});
});

describe('in a private window', () => {
	it('nothing is saved, by the popup, the overlay or the full page, and nothing saved before is shown', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await save(world);
		const frame = await openFirstAd(world, true);
		const refused = { ok: false, reason: 'private-window' };
		expect(await save(world)).toEqual(refused);
		expect(await make(world, frame, 'save-ad', { tab: null, status: 'offer' })).toEqual(refused);
		expect(await make(world, frame, 'unsave-ad', { tab: null })).toEqual(refused);
		const inPrivate = { ...dashboard, privateWindow: true };
		const key = 'builtin/101';
		expect(await make(world, inPrivate, 'note-ad', { key, note: 'x' })).toEqual(refused);
		expect(await make(world, inPrivate, 'set-ad-status', { key, status: 'offer' })).toEqual(refused);
		expect(await make(world, inPrivate, 'forget-saved-ad', { key })).toEqual(refused);
		expect(world.savedAds.get(key)).toMatchObject({ status: 'saved', note: '' });
		expect(await savedIn(world)).toBeNull();
	});
});

describe('on the full page', () => {
	const key = 'builtin/101';

	it('notes, status and letting go are of ads by their keys, and everybody is told', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await save(world);
		world.notices.length = 0;
		world.clock.now += 60_000;
		await make(world, dashboard, 'set-ad-status', { key, status: 'interview' });
		await make(world, dashboard, 'note-ad', { key, note: 'Tuesday' });
		const mark = { status: 'interview', statusAt: '2026-03-02T09:01:00.000Z', note: 'Tuesday', savedAt: at };
		expect(world.savedAds.get(key)).toMatchObject(mark);
		await make(world, dashboard, 'forget-saved-ad', { key });
		expect(world.savedAds.size).toBe(0);
		const told = { notice: 'saved-ads-changed' };
		expect(world.notices).toEqual([told, told, told]);
	});

	it('of an ad that is not saved nothing is noted, and it is said', async () => {
		const world = memoryWorld();
		expect(await make(world, dashboard, 'note-ad', { key, note: 'x' })).toEqual({ ok: false, reason: 'no-ad' });
		expect(await make(world, dashboard, 'set-ad-status', { key, status: 'offer' })).toEqual({
			ok: false,
			reason: 'no-ad',
		});
		expect(world.notices).toEqual([]);
	});

	it('a note of 2,000 characters is kept, and a longer one refused whole', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await save(world);
		const note = 'n'.repeat(2_000);
		expect(await make(world, dashboard, 'note-ad', { key, note: `${note}  ` })).toEqual({ ok: true, value: null });
		expect(await make(world, dashboard, 'note-ad', { key, note: `${note}x` })).toEqual({
			ok: false,
			reason: 'bad-value',
		});
		expect(world.savedAds.get(key)?.note).toBe(note);
	});
});

describe('where nothing can be written', () => {
	it.each(['store-failed', 'read-only'] as const)('it is said (%s), and nobody is told of a change', async (reason) => {
		const world = memoryWorld();
		await readFirstAd(world);
		await save(world);
		world.notices.length = 0;
		world.faults[reason === 'read-only' ? 'readOnly' : 'store'] = true;
		const refused = { ok: false, reason };
		expect(await save(world)).toEqual(refused);
		expect(await make(world, popup, 'unsave-ad', { tab: 1 })).toEqual(refused);
		expect(await make(world, popup, 'note-ad', { key: 'builtin/101', note: 'x' })).toEqual(refused);
		expect(await make(world, dashboard, 'forget-saved-ad', { key: 'builtin/101' })).toEqual(refused);
		expect([world.notices, world.savedAds.size]).toEqual([[], 1]);
	});

	it('the ad is shown all the same, as not saved, and that the store does not work', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await save(world);
		world.faults.store = true;
		expect(await savedIn(world)).toBeNull();
		expect((await viewOf(world)).storeWorks).toBe(false);
	});
});

it('an ad that was let go of by its site is still saved', async () => {
	const world = memoryWorld();
	await readFirstAd(world);
	await save(world);
	await make(world, dashboard, 'forget-ads', { host: 'builtin.com' });
	expect([world.seenAds.size, world.savedAds.size]).toEqual([0, 1]);
	stand(world, addressA);
	expect(await savedIn(world)).toEqual(mark);
});
