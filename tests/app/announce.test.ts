// Who is told of a change: every page of the extension, and the overlays that it concerns.
import { describe, expect, it } from 'vitest';
import { announce } from '../../src/app/announce.ts';
import { admitFrame, grantToken } from '../../src/app/overlay-access.ts';
import { addressA } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';

/** Two tabs, each with its overlay. */
async function twoOverlays(): Promise<World> {
	const world = memoryWorld();
	for (const tab of [1, 2]) {
		const script = { tab, document: `page-${tab}`, url: addressA, privateWindow: false };
		const granted = await grantToken(world.ports, script);
		await admitFrame(world.ports, { tab, document: `frame-${tab}` }, granted.ok ? granted.value.token : '');
	}
	return world;
}

describe('a change', () => {
	it('of the profile is told to the pages and to every overlay', async () => {
		const world = await twoOverlays();
		await announce(world.ports, { notice: 'profile-changed' });
		expect(world.notices).toEqual([{ notice: 'profile-changed' }]);
		expect(world.frameNotices.map(({ document }) => document).toSorted()).toEqual(['frame-1', 'frame-2']);
	});

	it('of a tab is told to the pages and to the overlay in that tab', async () => {
		const world = await twoOverlays();
		await announce(world.ports, { notice: 'tab-changed', tab: 2 });
		expect(world.notices).toHaveLength(1);
		expect(world.frameNotices.map(({ tab, document }) => [tab, document])).toEqual([[2, 'frame-2']]);
	});

	it('of saved ads and corrections is told to the pages and to every overlay', async () => {
		const world = await twoOverlays();
		await announce(world.ports, { notice: 'saved-ads-changed' });
		expect([world.notices.length, world.frameNotices.length]).toEqual([1, 2]);
	});

	it('of seen ads is told to the pages alone', async () => {
		const world = await twoOverlays();
		await announce(world.ports, { notice: 'seen-ads-changed' });
		expect([world.notices, world.frameNotices]).toEqual([[{ notice: 'seen-ads-changed' }], []]);
	});
});
