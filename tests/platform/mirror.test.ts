// The copy of what the user said: read by private windows of Chromium, and what is left when the database is lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import type { Mirror } from '../../src/platform/mirror.ts';
import { correctionOf, nothingOfAds, savedAdOf, someMutes } from '../core/kept-samples.ts';
import { openBrowser } from './browser-stand-in.ts';

let world: ReturnType<typeof openBrowser>;
let mirror: typeof import('../../src/platform/mirror.ts');

const go = { concept: 'technology/go', scale: 'technology', level: 3, ratedAt: '2026-03-02T09:00:00.000Z' } as const;
const copied: Mirror = {
	of: 'this database',
	profile: { ...emptyProfile, years: 4, ratings: [go] },
	ownSkills: [{ id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: '2026-03-02T09:00:00.000Z' }],
	sites: { 'builtin.com': { dock: 'collapsed', side: 'left', listDock: 'open', hidden: false } },
	savedAds: [savedAdOf(1)],
	corrections: [correctionOf('builtin/1')],
	mutes: someMutes,
};
const nothing: Mirror = { of: null, profile: emptyProfile, ownSkills: [], sites: {}, ...nothingOfAds };

beforeEach(async () => {
	world = openBrowser();
	mirror = await import('../../src/platform/mirror.ts');
});

describe('the copy', () => {
	it('is empty where none was made', async () => {
		expect(await mirror.readMirror()).toEqual(nothing);
	});

	it('comes back as it was made, the last one alone', async () => {
		await mirror.writeMirror(nothing);
		await mirror.writeMirror(copied);
		expect(await mirror.readMirror()).toEqual(copied);
		expect(world.local.size).toBe(1);
	});

	it('that an earlier version made of ratings alone is read as a profile', async () => {
		world.local.set('mirror', { ratings: [go], ownSkills: copied.ownSkills, sites: {} });
		expect(await mirror.readMirror()).toEqual({
			...nothing,
			profile: { ...emptyProfile, ratings: [go] },
			ownSkills: copied.ownSkills,
		});
	});

	it('of another make is read as far as it goes', async () => {
		world.local.set('mirror', { profile: { years: 3 } });
		expect(await mirror.readMirror()).toEqual({ ...nothing, profile: { ...emptyProfile, years: 3 } });
	});

	it('is closed to the scripts in pages before anything stands in it, where the browser can close it', async () => {
		await mirror.writeMirror(copied);
		expect(world.calls.map(([name, given]) => [name, name === 'local.set' ? null : given])).toEqual([
			['local.setAccessLevel', { accessLevel: 'TRUSTED_CONTEXTS' }],
			['local.set', null],
		]);
	});

	it('is not made where the browser cannot close it', async () => {
		Object.assign(world.browser.storage.local, { setAccessLevel: undefined });
		await mirror.writeMirror(copied);
		await mirror.writeRescued(copied);
		expect(world.local.size).toBe(0);
	});
});

describe('a copy that is set aside', () => {
	it('is none until there is one, does not stand in the way of the next, and can be dropped alone', async () => {
		expect(await mirror.readRescued()).toBeNull();
		await mirror.writeRescued(copied);
		await mirror.writeMirror(nothing);
		expect(await mirror.readRescued()).toEqual(copied);
		await mirror.dropRescued();
		expect([await mirror.readRescued(), world.local.size]).toEqual([null, 1]);
	});

	it('goes with all others', async () => {
		await mirror.writeRescued(copied);
		await mirror.writeMirror(copied);
		await mirror.dropCopies();
		expect(world.local.size).toBe(0);
	});
});

describe('the process of private windows', () => {
	it('is known by what the browser says', () => {
		expect(mirror.isPrivateProcess()).toBe(false);
		world.browser.extension.inIncognitoContext = true;
		expect(mirror.isPrivateProcess()).toBe(true);
	});
});
