// Databases of other versions: an older one is looked after before it is changed, a newer one is read and left alone.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import type { Snapshot } from '../../src/store/snapshots.ts';
import { correctionOf, nothingOfAds, savedAdOf, someMutes } from '../core/kept-samples.ts';
import { adsIn, beginLife, emptyDisk, openAsAnother, type Life } from './lives.ts';
import { rateIn, ratingOf, ratingsIn } from './ratings.ts';
import { dump, plant, readSample, type Dump } from './samples.ts';

beforeEach(emptyDisk);
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const old = readSample(2);
const oldRatings = old.stores['ratings']?.records;
const recordsOf = ({ stores }: Dump) =>
	Object.fromEntries(Object.entries(stores).map(([name, { records }]) => [name, records]));

/** The snapshots on the disk, read without our code; none where there is no such database. */
async function snapshots(): Promise<readonly Snapshot[]> {
	const names = (await indexedDB.databases()).map(({ name }) => name);
	if (!names.includes('plumbline-snapshots')) return [];
	const kept = (await dump('plumbline-snapshots')).stores['snapshots'];
	return kept?.records as Snapshot[];
}

/** A newer Plumbline has been here: it has a store that this one does not know, and lacks one that this one has. */
const plantNewer = (): Promise<void> => {
	const { sites: _gone, ...stores } = old.stores;
	return plant({ version: 7, stores: { ...stores, letters: { keyPath: 'id', records: [{ id: 'a' }] } } });
};

/** Every way to write, each refused with its own reason. */
const writes: readonly (readonly [string, (life: Life) => Promise<unknown>])[] = [
	['a rating', (life) => rateIn(life, ratingOf('technology/go'))],
	['an undo', (life) => life.undoStep()],
	['an own skill', (life) => life.saveOwnSkill({ id: 'own/x', label: 'X', kind: 'technology', addedAt: '' })],
	['a removal of an own skill', (life) => life.removeOwnSkill('own/grafter-pro')],
	['a choice for a site', (life) => life.changeSiteChoice('builtin.com', { hidden: true })],
	['a choice for seen ads', (life) => life.saveSeenAdsChoice({ isRecording: true, months: 1 }, 0)],
	['a saved ad', (life) => life.saveAd(savedAdOf(1), 'saved', '')],
	['a note', (life) => life.changeSavedAd('builtin/1', { note: 'x' })],
	['letting go of a saved ad', (life) => life.forgetSavedAd('builtin/1')],
	['a correction', (life) => life.keepCorrection(correctionOf('builtin/1'))],
	['an undone correction', (life) => life.dropCorrection(1)],
	['a mute', (life) => life.keepMute(someMutes[0]!)],
	['an undone mute', (life) => life.dropMute(someMutes[0]!)],
	['a setting', (life) => life.changeSettings({ theme: 'dark' })],
	['forgetting ads', (life) => life.forgetSeenAds({ host: 'builtin.com' })],
	[
		'a restored copy',
		(life) => life.restoreCopy({ profile: emptyProfile, ownSkills: [], sites: [], ...nothingOfAds }, ''),
	],
	['a restored backup', async (life) => life.replaceEverything(await life.readEverything())],
];

describe('before a migration', () => {
	it('what stands in the database is kept beside it, record by record', async () => {
		await plant(old);
		await (await beginLife()).readProfile();
		const [taken, ...others] = await snapshots();
		expect(others).toEqual([]);
		expect(taken).toMatchObject({ version: 2, stores: recordsOf(old) });
		expect(Date.parse(taken?.takenAt ?? '')).toBeLessThanOrEqual(Date.now());
	});

	it('nothing is kept of a database that is new, or up to date', async () => {
		await rateIn(await beginLife(), ratingOf('technology/go'));
		await (await beginLife()).readProfile();
		expect(await snapshots()).toEqual([]);
	});

	it('the three newest are kept, of each version one', async () => {
		const earlier = await openAsAnother(
			1,
			(made) => {
				const store = made.createObjectStore('snapshots', { keyPath: 'version' });
				for (const version of [-3, -2, -1]) store.add({ version, takenAt: '', stores: {} });
			},
			'plumbline-snapshots',
		);
		earlier.close();
		await plant(old);
		await (await beginLife()).readProfile();
		expect((await snapshots()).map(({ version }) => version)).toEqual([-2, -1, 2]);
	});

	it('a snapshot that cannot be kept means that nothing is changed, and what is there is read', async () => {
		await plant(old);
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		const life = await beginLife();
		expect(await ratingsIn(life)).toEqual(oldRatings);
		put.mockRestore();
		expect(await dump()).toEqual(old);
	});
});

describe('a migration that throws', () => {
	const failing = () =>
		vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function fail(
			this: IDBDatabase,
			name,
		): IDBObjectStore {
			if (this.name === 'plumbline') throw new TypeError(`no ${name}`);
			return create.call(this, name, { keyPath: 'version' });
		});
	const create = Reflect.get(IDBDatabase.prototype, 'createObjectStore');

	it('leaves the old data untouched, and it can be read and written out', async () => {
		await plant(old);
		const broken = failing();
		const life = await beginLife();
		expect(await life.readEverything()).toMatchObject({
			profile: { years: null, ratings: oldRatings },
			ownSkills: old.stores['ownSkills']?.records,
			sites: old.stores['sites']?.records,
			seenAds: [],
		});
		expect([await life.isWritable(), await life.readHistory(), await adsIn(life, 0)]).toEqual([false, [], []]);
		await expect(rateIn(life, ratingOf('technology/go'))).rejects.toMatchObject({ name: 'ReadOnlyStore' });
		broken.mockRestore();
		expect(await dump()).toEqual(old);
	});

	it('is tried again by the next life, which then writes', async () => {
		await plant(old);
		const broken = failing();
		await (await beginLife()).readProfile();
		broken.mockRestore();
		const life = await beginLife();
		await rateIn(life, ratingOf('technology/go'));
		expect(await life.isWritable()).toBe(true);
		expect(await ratingsIn(life)).toHaveLength((oldRatings?.length ?? 0) + 1);
	});

	it('on an empty disk is an error, since there is nothing to read', async () => {
		failing();
		await expect((await beginLife()).readProfile()).rejects.toThrow('no ratings');
	});
});

describe('a database that a newer Plumbline wrote', () => {
	it('is read as far as it is known', async () => {
		await plantNewer();
		const life = await beginLife();
		expect(await life.isWritable()).toBe(false);
		expect(await ratingsIn(life)).toEqual(oldRatings);
		expect(await life.readOwnSkills()).toEqual(old.stores['ownSkills']?.records);
		expect(await adsIn(life, 0)).toEqual([]);
		expect(await life.askSeenAdsChoice()).toEqual({ isRecording: true, months: 12 });
		expect(await life.readEverything()).toMatchObject({ sites: [], ...nothingOfAds });
		expect([await life.readSiteChoices(), await life.readSavedAd('builtin/1')]).toEqual([[], null]);
		expect([await life.readCorrectionsOf('builtin/1'), await life.readMutes()]).toEqual([[], []]);
		expect(await life.readKnownAds(['builtin/1'], 0)).toEqual([{ seen: null, status: null }]);
		expect(await life.readLatestSaved(1_000)).toEqual([]);
	});

	it.each(writes)('refuses %s with a reason of its own, and stands untouched', async (_name, write) => {
		await plantNewer();
		const before = await dump();
		await expect(write(await beginLife())).rejects.toMatchObject({ name: 'ReadOnlyStore' });
		expect(await dump()).toEqual(before);
	});

	it('is forgotten when the user wants everything forgotten, with the snapshots', async () => {
		await plant(old);
		await (await beginLife()).readProfile();
		(await openAsAnother(7)).close();
		const life = await beginLife();
		await life.readProfile();
		await life.forgetStores();
		expect(await indexedDB.databases()).toEqual([]);
		await rateIn(life, ratingOf('technology/go'));
		expect(await life.isWritable()).toBe(true);
	});
});

describe('an older life of the extension that does not let go of the database', () => {
	/** A page of an earlier version that ignores what the browser asks of it. */
	const hold = async (): Promise<IDBDatabase> => {
		await plant(old);
		return openAsAnother(2);
	};

	/** The browser has the time that it needs; the clock stands still. */
	const meanwhile = async (): Promise<void> => {
		for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
	};
	beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

	it('is waited for as long as a write may take', async () => {
		const holder = await hold();
		const life = await beginLife();
		const reading = ratingsIn(life);
		await meanwhile();
		vi.advanceTimersByTime(2_900);
		holder.close();
		expect(await reading).toEqual(oldRatings);
		vi.advanceTimersByTime(10_000);
		expect(await ratingsIn(life)).toEqual(oldRatings);
	});

	it('is said after that, nothing hangs, and all is well once it lets go', async () => {
		const holder = await hold();
		const life = await beginLife();
		const reading = expect(ratingsIn(life)).rejects.toMatchObject({ name: 'HeldStore' });
		await meanwhile();
		vi.advanceTimersByTime(3_000);
		await reading;
		await expect(ratingsIn(life)).rejects.toMatchObject({ name: 'HeldStore' });
		holder.close();
		await meanwhile();
		expect(await ratingsIn(life)).toEqual(oldRatings);
		expect(await life.isWritable()).toBe(true);
	});

	it('makes forgetting everything an error, not a silence', async () => {
		const life = await beginLife();
		await rateIn(life, ratingOf('technology/go'));
		const holder = await openAsAnother();
		const forgetting = expect(life.forgetStores()).rejects.toThrow('held');
		await meanwhile();
		vi.advanceTimersByTime(3_000);
		await forgetting;
		holder.close();
	});
});
