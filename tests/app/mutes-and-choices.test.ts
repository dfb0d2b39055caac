// Where checks are silent, and the settings that are chosen where they are seen: by overlay and pages alike.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { someMutes } from '../core/kept-samples.ts';
import { memoryWorld } from './memory-ports.ts';
import { dashboard, popup } from './senders.ts';
import { make, openFirstAd, viewOf } from './visit.ts';

const mute = someMutes[0]!;

describe('a mute', () => {
	it('is kept once, listed, told to pages and overlays, and taken back', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		world.notices.length = world.frameNotices.length = 0;
		for (const sender of [frame, popup]) await make(world, sender, 'mute', { tab: null, mute });
		expect(await make(world, dashboard, 'mutes', null)).toEqual({ ok: true, value: [mute] });
		expect(await make(world, dashboard, 'unmute', { tab: null, mute })).toEqual({ ok: true, value: null });
		expect(await make(world, dashboard, 'mutes', null)).toEqual({ ok: true, value: [] });
		const told = { notice: 'profile-changed' };
		expect(world.notices).toEqual([told, told, told]);
		expect(world.frameNotices).toHaveLength(3);
	});

	it('is refused in a private window and where nothing can be written', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world, true);
		for (const call of ['mute', 'unmute'] as const)
			expect(await make(world, frame, call, { tab: 2, mute })).toEqual({ ok: false, reason: 'private-window' });
		world.faults.readOnly = true;
		expect(await make(world, dashboard, 'mute', { tab: null, mute })).toEqual({ ok: false, reason: 'read-only' });
		world.faults.store = true;
		expect(await make(world, dashboard, 'mutes', null)).toEqual({ ok: false, reason: 'store-failed' });
		expect(world.mutes.size).toBe(0);
	});
});

describe('a choice', () => {
	it('in the overlay changes what was chosen and nothing else, and every overlay is told', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		await make(world, dashboard, 'change-settings', { ...defaultSettings, theme: 'dark' });
		world.frameNotices.length = 0;
		const choices = { framework: 'ilo', isMarking: false } as const;
		expect(await make(world, frame, 'choose', { tab: null, choices })).toEqual({ ok: true, value: null });
		expect((await viewOf(world)).settings).toEqual({ ...defaultSettings, theme: 'dark', ...choices });
		expect(world.frameNotices.map(({ notice }) => notice)).toEqual([{ notice: 'profile-changed' }]);
		await make(world, popup, 'choose', { tab: 1, choices: { framework: null } });
		expect(world.choice.settings).toMatchObject({ framework: null, isMarking: false });
	});

	it('on the full page reaches the overlays too', async () => {
		const world = memoryWorld();
		await openFirstAd(world);
		world.frameNotices.length = 0;
		await make(world, dashboard, 'change-settings', { ...defaultSettings, levelsIn: 'odp' });
		expect(world.frameNotices).toMatchObject([{ document: 'frame-a', notice: { notice: 'profile-changed' } }]);
	});

	it('is refused in a private window and where nothing can be written', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world, true);
		const choices = { isMarking: false };
		expect(await make(world, frame, 'choose', { tab: 2, choices })).toEqual({ ok: false, reason: 'private-window' });
		world.faults.readOnly = true;
		expect(await make(world, dashboard, 'choose', { tab: null, choices })).toEqual({ ok: false, reason: 'read-only' });
		expect(world.choice.settings).toEqual(defaultSettings);
	});
});
