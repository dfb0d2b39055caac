// The user's settings: kept, told to everybody, refused where nothing can be kept.
import { defaultSettings } from '../../src/core/settings.ts';
import { expect, it } from 'vitest';
import { memoryWorld } from './memory-ports.ts';
import { popup } from './senders.ts';
import { addressB } from './ads.ts';
import { make, readFirstAd, stand } from './visit.ts';

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

it('have the toolbar say again what it says of each tab when the language is chosen', async () => {
	const world = memoryWorld();
	await readFirstAd(world);
	const said = world.toolbar.get(1);
	expect(said).toBeGreaterThan(0);
	world.toolbar.clear();
	await make(world, popup, 'choose', { tab: null, choices: { levelsIn: 'ecf' } });
	expect(world.toolbar.size).toBe(0);
	await make(world, popup, 'change-settings', { ...defaultSettings, language: 'fr' });
	expect(world.toolbar.get(1)).toBe(said);
	stand(world, addressB);
	await make(world, popup, 'change-settings', { ...defaultSettings, language: 'es' });
	expect(world.toolbar.get(1)).toBeNull();
});
