// Ads that the user saved: kept with their text until they are let go of, and what a list page asks of them.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { markOf } from '../../src/store/saved-ads.ts';
import { savedAdOf } from '../core/kept-samples.ts';
import { beginLife, emptyDisk, type Life } from './lives.ts';

beforeEach(emptyDisk);

const at = savedAdOf(1).savedAt;
const later = '2026-04-01T09:00:00.000Z';
const save = (life: Life, number: number, when = at) => life.saveAd(savedAdOf(number), 'saved', when);

describe('a saved ad', () => {
	it('is there with its text in the next life of the background', async () => {
		expect(await save(await beginLife(), 1)).toEqual(markOf(savedAdOf(1)));
		expect(await (await beginLife()).readSavedAd('builtin/1')).toEqual(savedAdOf(1));
	});

	it('that is saved again changes its status alone: its note, its text and when it was saved stay', async () => {
		const life = await beginLife();
		await save(life, 1);
		expect(await life.changeSavedAd('builtin/1', { note: 'ask for the pay' })).toBe(true);
		const other = { ...savedAdOf(1), posting: savedAdOf(2).posting };
		const mark = { savedAt: at, status: 'applied', statusAt: later, note: 'ask for the pay' };
		expect(await life.saveAd(other, 'applied', later)).toEqual(mark);
		expect(await life.readSavedAd('builtin/1')).toEqual({ ...savedAdOf(1), ...mark });
	});

	it('whose status is said again has had it since it was said first', async () => {
		const life = await beginLife();
		await save(life, 1);
		expect(await save(life, 1, later)).toEqual(markOf(savedAdOf(1)));
	});

	it('loses nothing when a note and a status are written at once', async () => {
		const life = await beginLife();
		await save(life, 1);
		await Promise.all([
			life.changeSavedAd('builtin/1', { note: 'x' }),
			life.changeSavedAd('builtin/1', { status: 'offer', statusAt: later }),
		]);
		expect(await life.readSavedAd('builtin/1')).toMatchObject({ note: 'x', status: 'offer' });
	});

	it('that is let go of is gone, and cannot be changed any more', async () => {
		const life = await beginLife();
		await save(life, 1);
		await life.forgetSavedAd('builtin/1');
		await life.forgetSavedAd('builtin/1');
		expect(await life.changeSavedAd('builtin/1', { note: 'x' })).toBe(false);
		expect(await life.readSavedAd('builtin/1')).toBeNull();
	});

	it('stays when all seen ads of its site are forgotten', async () => {
		const life = await beginLife();
		await save(life, 1);
		await life.recordSeenAd(savedAdOf(1).seen, Date.parse(at));
		await life.forgetSeenAds({ host: 'builtin.com' });
		expect(await life.readKnownAds(['builtin/1'], Date.parse(at))).toEqual([{ seen: null, status: 'saved' }]);
	});
});

describe('the latest saved ads', () => {
	const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

	it('are as many as have room, the latest first, and no more than that is read', async () => {
		const life = await beginLife();
		for (const number of [1, 2, 3, 4]) await save(life, number, `2026-03-0${number}T09:00:00.000Z`);
		const room = bytesOf(savedAdOf(1)) * 2 + 10;
		const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
		expect((await life.readLatestSaved(room)).map(({ key }) => key)).toEqual(['builtin/4', 'builtin/3']);
		expect(await life.readLatestSaved(10)).toEqual([]);
		expect(reading).not.toHaveBeenCalled();
		reading.mockRestore();
	});

	it('are measured in bytes, not in letters', async () => {
		const life = await beginLife();
		const ad = savedAdOf(1, { posting: { ...savedAdOf(1).posting, text: '‘’'.repeat(1_000) } });
		await life.saveAd(ad, 'saved', at);
		expect(await life.readLatestSaved(JSON.stringify(ad).length + 100)).toEqual([]);
		expect(await life.readLatestSaved(bytesOf(ad))).toHaveLength(1);
	});
});

describe('what is known of the jobs of a list', () => {
	const now = Date.parse(at);

	it('is told in the order in which they are asked for, and of each alone', async () => {
		const life = await beginLife();
		await save(life, 2);
		await life.saveAd(savedAdOf(3), 'rejected', at);
		await life.recordSeenAd(savedAdOf(1).seen, now);
		await life.recordSeenAd(savedAdOf(3).seen, now);
		expect(await life.readKnownAds(['builtin/3', 'builtin/9', 'builtin/1', 'builtin/2'], now)).toEqual([
			{ seen: savedAdOf(3).seen, status: 'rejected' },
			{ seen: null, status: null },
			{ seen: savedAdOf(1).seen, status: null },
			{ seen: null, status: 'saved' },
		]);
	});

	it('is nothing of ads that were seen longer ago than they are kept', async () => {
		const life = await beginLife();
		await life.recordSeenAd(savedAdOf(1).seen, now);
		const afterTwoYears = Date.parse('2028-03-02T09:00:00.000Z');
		expect(await life.readKnownAds(['builtin/1'], afterTwoYears)).toEqual([{ seen: null, status: null }]);
	});

	it('is read in one transaction of each store, and no text of a saved ad with it', async () => {
		const life = await beginLife();
		await save(life, 1);
		const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const records = vi.spyOn(IDBObjectStore.prototype, 'get');
		await life.readKnownAds(
			Array.from({ length: 500 }, (_, at) => `builtin/${at}`),
			now,
		);
		expect(transactions.mock.calls.map(([stores]) => stores)).toEqual(['savedAds', 'choices', 'seenAds']);
		expect(records.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'savedAds')).toEqual([]);
		transactions.mockRestore();
		records.mockRestore();
	});
});
