// What the full page does with the store itself: backups, said only once they are in place.
import { defaultSettings } from '../../src/core/settings.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { openBrowser } from '../platform/browser-stand-in.ts';
import { emptyDisk, openAsAnother } from '../store/lives.ts';
import { ratingOf } from '../store/ratings.ts';
import { nothingOfAds, savedAdOf } from '../core/kept-samples.ts';

let world: ReturnType<typeof openBrowser>;
let page: typeof import('../../src/app/everything.ts');
const backup = {
	profile: { ...emptyProfile, ratings: [ratingOf('technology/go')] },
	steps: [],
	ownSkills: [],
	sites: [],
	seenAds: [],
	...nothingOfAds,
	choice: { isRecording: true, months: 3 },
	settings: { ...defaultSettings, levelsIn: 'ecf' as const },
};

beforeEach(async () => {
	emptyDisk();
	world = openBrowser();
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

describe('a saved ad', () => {
	it('is read from the store itself with its text, and is none in a private window or where nothing can be read', async () => {
		await page.replaceAllKept({ ...backup, savedAds: [savedAdOf(1)] }, async () => undefined);
		expect([await page.readSavedKept('builtin/1'), await page.readSavedKept('builtin/2')]).toEqual([
			savedAdOf(1),
			null,
		]);
		const opening = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('no', 'UnknownError');
		});
		expect(await page.readSavedKept('builtin/1')).toBeNull();
		opening.mockRestore();
		world.browser.extension.inIncognitoContext = true;
		expect(await page.readSavedKept('builtin/1')).toBeNull();
	});
});
