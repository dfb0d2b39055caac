// Forgetting everything: nothing of the user is left anywhere, and nothing of it stays on a screen.
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { memoryWorld } from './memory-ports.ts';
import { dashboard, popup } from './senders.ts';
import { make, openFirstAd, readFirstAd, viewOf } from './visit.ts';

describe('forgetting everything', () => {
	it('leaves nothing in store and session, and takes overlays and marks off the screen', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		await make(world, popup, 'rate', { concept: 'technology/python', level: 3, tab: 1 });
		await make(world, dashboard, 'say', { name: 'years', value: 4 });
		await make(world, popup, 'add-own-skill', { label: 'Zorble', kind: 'technology', tab: 1 });
		await make(world, dashboard, 'set-seen-ads-choice', { isRecording: true, months: 3 });
		world.orders.length = world.notices.length = 0;
		expect(await make(world, dashboard, 'forget-everything', null)).toEqual({ ok: true, value: null });
		expect(world.ratings.size + world.ownSkills.size + world.seenAds.size + world.sites.size).toBe(0);
		expect([world.steps, world.session.size]).toEqual([[], 0]);
		expect(await make(world, dashboard, 'profile', null)).toEqual({ ok: true, value: emptyProfile });
		expect(world.orders).toEqual([{ tab: 1, document: 'page-a', order: { order: 'unmount' } }]);
		expect(world.toolbar.get(1)).toBeNull();
		const changed = ['profile-changed', 'saved-ads-changed', 'seen-ads-changed'];
		expect(world.notices.map(({ notice }) => notice)).toEqual(changed);
		expect(await make(world, frame, 'overlay-view', null)).toEqual({ ok: false, reason: 'unknown-frame' });
	});

	it('leaves an open ad as one that has not been read, until its page is loaded again', async () => {
		const world = memoryWorld();
		await openFirstAd(world);
		await make(world, dashboard, 'forget-everything', null);
		expect((await viewOf(world)).content).toEqual({ kind: 'problem', problem: 'not-read' });
		await readFirstAd(world);
		expect((await viewOf(world)).content.kind).toBe('ad');
	});

	it('works where nothing can be written, and not from a private window', async () => {
		const world = memoryWorld();
		await make(world, dashboard, 'say', { name: 'years', value: 4 });
		world.faults.readOnly = true;
		const inPrivate = { ...dashboard, privateWindow: true };
		expect(await make(world, inPrivate, 'forget-everything', null)).toEqual({ ok: false, reason: 'private-window' });
		expect(world.said.statements.years).toBe(4);
		expect(await make(world, dashboard, 'forget-everything', null)).toEqual({ ok: true, value: null });
		expect(world.said.statements.years).toBeNull();
	});

	it('that fails says so, and everything stays on the screen', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		world.faults.store = true;
		expect(await make(world, dashboard, 'forget-everything', null)).toEqual({ ok: false, reason: 'store-failed' });
		expect(await make(world, frame, 'overlay-view', null)).toMatchObject({ ok: true });
	});
});
