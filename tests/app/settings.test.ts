// The user's settings: kept, told to everybody, refused where nothing can be kept.
import { defaultSettings } from '../../src/core/settings.ts';
import { expect, it } from 'vitest';
import { memoryWorld } from './memory-ports.ts';
import { popup } from './senders.ts';
import { make } from './visit.ts';

it('are the defaults until something is chosen, and what was chosen then', async () => {
	const world = memoryWorld();
	expect(await make(world, popup, 'settings', null)).toEqual({ ok: true, value: defaultSettings });
	expect(await make(world, popup, 'change-settings', { ...defaultSettings, levelsIn: 'ecf' })).toEqual({
		ok: true,
		value: null,
	});
	expect(await make(world, popup, 'settings', null)).toEqual({
		ok: true,
		value: { ...defaultSettings, levelsIn: 'ecf' },
	});
	expect(world.notices).toContainEqual({ notice: 'profile-changed' });
});

it('are not changed where the store fails', async () => {
	const world = memoryWorld();
	world.faults.store = true;
	expect(await make(world, popup, 'change-settings', { ...defaultSettings, levelsIn: 'ecf' })).toMatchObject({
		ok: false,
	});
	expect(await make(world, popup, 'settings', null)).toEqual({ ok: false, reason: 'store-failed' });
});
