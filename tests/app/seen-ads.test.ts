// What the user rules over the ads that were read.
import { describe, expect, it } from 'vitest';
import { addressB, adOf } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, scriptOf } from './senders.ts';
import { make, readFirstAd, stand } from './visit.ts';

/** A world in which two ads were read. */
async function twoAds(): Promise<World> {
	const world = memoryWorld();
	await readFirstAd(world);
	stand(world, addressB);
	await make(world, scriptOf(addressB), 'ad-read', adOf('202'));
	world.notices.length = 0;
	return world;
}
const keysIn = (world: World): string[] => [...world.seenAds.keys()];

describe('seen ads', () => {
	it('whose choice cannot be read are said to be', async () => {
		const world = await twoAds();
		world.faults.store = true;
		expect(await make(world, dashboard, 'seen-ads-choice', null)).toEqual({ ok: false, reason: 'store-failed' });
	});

	it('are forgotten one by one or by site, and the pages are told', async () => {
		const world = await twoAds();
		expect(await make(world, dashboard, 'forget-ads', { keys: ['builtin/101'] })).toEqual({ ok: true, value: null });
		expect(keysIn(world)).toEqual(['builtin/202']);
		await make(world, dashboard, 'forget-ads', { host: 'builtin.com' });
		expect(keysIn(world)).toEqual([]);
		expect(world.notices).toEqual([{ notice: 'seen-ads-changed' }, { notice: 'seen-ads-changed' }]);
	});
});

describe('the choice of how they are kept', () => {
	it('is twelve months until another is made', async () => {
		const world = memoryWorld();
		expect(await make(world, dashboard, 'seen-ads-choice', null)).toEqual({
			ok: true,
			value: { isRecording: true, months: 12 },
		});
		const choice = { isRecording: false, months: 60 };
		expect(await make(world, dashboard, 'set-seen-ads-choice', choice)).toEqual({ ok: true, value: null });
		expect(await make(world, dashboard, 'seen-ads-choice', null)).toEqual({ ok: true, value: choice });
	});

	it.each([0, 61, 1.5, -3])('cannot be %s months', async (months) => {
		const world = memoryWorld();
		expect(await make(world, dashboard, 'set-seen-ads-choice', { isRecording: true, months })).toEqual({
			ok: false,
			reason: 'bad-value',
		});
		expect(world.choice.seenAds.months).toBe(12);
	});
});

describe('in a private window, and where nothing can be written', () => {
	it('nothing is forgotten and nothing chosen, with the reason', async () => {
		const world = await twoAds();
		const inPrivate = { ...dashboard, privateWindow: true };
		const choice = { isRecording: false, months: 1 };
		for (const [sender, reason] of [
			[inPrivate, 'private-window'],
			[dashboard, 'read-only'],
		] as const) {
			world.faults.readOnly = reason === 'read-only';
			expect(await make(world, sender, 'forget-ads', { host: 'builtin.com' })).toEqual({ ok: false, reason });
			expect(await make(world, sender, 'set-seen-ads-choice', choice)).toEqual({ ok: false, reason });
		}
		expect([world.seenAds.size, world.choice.seenAds.months, world.notices.length]).toEqual([2, 12, 0]);
	});
});
