// Backups: the page puts everything in place itself, and says so only once it is done.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { openBrowser } from '../platform/browser-stand-in.ts';
import { emptyDisk, openAsAnother } from '../store/lives.ts';
import { ratingOf } from '../store/ratings.ts';

let page: typeof import('../../src/app/everything.ts');
const backup = {
	profile: { ...emptyProfile, ratings: [ratingOf('technology/go')] },
	steps: [],
	ownSkills: [],
	sites: [],
	seenAds: [],
	choice: { isRecording: true, months: 3 },
	settings: { levelsIn: 'ecf' as const },
};

beforeEach(async () => {
	emptyDisk();
	openBrowser();
	page = await import('../../src/app/everything.ts');
});

describe('a backup', () => {
	it('that is put in place is told once, after it stands there', async () => {
		const told: unknown[] = [];
		const done = await page.replaceAllKept(backup, async () => told.push(await page.readAllKept()));
		expect([done, told]).toEqual([{ ok: true, value: null }, [backup]]);
	});

	it('that cannot be written says why, and nobody is told', async () => {
		const tell = vi.fn<() => Promise<void>>();
		const broken = { ...backup, profile: { ...emptyProfile, ratings: [{} as never] } };
		expect(await page.replaceAllKept(broken, tell)).toEqual({ ok: false, reason: 'store-failed' });
		(await openAsAnother(9)).close();
		expect(await page.replaceAllKept(backup, tell)).toEqual({ ok: false, reason: 'read-only' });
		expect(tell).not.toHaveBeenCalled();
		expect((await page.readAllKept()).profile).toEqual(emptyProfile);
	});
});
