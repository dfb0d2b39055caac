// The copy of ratings and choices that private windows of Chromium read.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Mirror } from '../../src/platform/mirror.ts';
import { openBrowser } from './browser-stand-in.ts';

let world: ReturnType<typeof openBrowser>;
let mirror: typeof import('../../src/platform/mirror.ts');

const copied: Mirror = {
	ratings: [{ concept: 'technology/go', scale: 'technology', level: 3, ratedAt: '2026-03-02T09:00:00.000Z' }],
	ownSkills: [{ id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: '2026-03-02T09:00:00.000Z' }],
	sites: { 'builtin.com': { dock: 'collapsed', hidden: false } },
};

beforeEach(async () => {
	world = openBrowser();
	mirror = await import('../../src/platform/mirror.ts');
});

describe('the copy', () => {
	it('is empty where none was made', async () => {
		expect(await mirror.readMirror()).toEqual({ ratings: [], ownSkills: [], sites: {} });
	});

	it('comes back as it was made, the last one alone', async () => {
		await mirror.writeMirror({ ratings: [], ownSkills: [], sites: {} });
		await mirror.writeMirror(copied);
		expect(await mirror.readMirror()).toEqual(copied);
		expect(world.local.size).toBe(1);
	});

	it('of another make is read as far as it goes', async () => {
		world.local.set('mirror', { ratings: copied.ratings });
		expect(await mirror.readMirror()).toEqual({ ratings: copied.ratings, ownSkills: [], sites: {} });
	});

	it('is closed to the scripts in pages before anything stands in it, where the browser can close it', async () => {
		await mirror.writeMirror(copied);
		expect(world.calls.map(([name, given]) => [name, name === 'local.set' ? null : given])).toEqual([
			['local.setAccessLevel', { accessLevel: 'TRUSTED_CONTEXTS' }],
			['local.set', null],
		]);
	});
});

describe('the process of private windows', () => {
	it('is known by what the browser says', () => {
		expect(mirror.isPrivateProcess()).toBe(false);
		world.browser.extension.inIncognitoContext = true;
		expect(mirror.isPrivateProcess()).toBe(true);
	});
});
