// All ads in pieces: those seen last at once, every ad once, saved ones too, whatever there is in the database.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AdRow } from '../../src/core/saved-ad.ts';
import type { AdsPiece } from '../../src/store/read-ads.ts';
import { savedAdOf } from '../core/kept-samples.ts';
import { beginLife, emptyDisk, type Life } from './lives.ts';

beforeEach(emptyDisk);

const now = Date.parse('2026-03-31T09:00:00.000Z');
const minute = 60_000;

/** Puts records as they are packed; ad 0 was seen last, and the keys are in no order of time. */
async function see(life: Life, count: number, oldestDaysAgo?: number): Promise<void> {
	const change = (await life.openDatabase()).transaction('seenAds', 'readwrite');
	for (let at = 0; at < count; at++) {
		const k = `builtin/${(at * 7919) % 100_003}`;
		const s = now - (oldestDaysAgo === undefined ? at * minute : oldestDaysAgo * 86_400_000);
		void change.store.put({ k, h: 'builtin.com', s, t: `Ad ${at}`, r: '', a: '3ttechnology-go', u: 0 });
	}
	await change.done;
}

async function piecesOf(life: Life): Promise<AdsPiece[]> {
	const found: AdsPiece[] = [];
	for await (const piece of life.readAdPieces(now)) found.push(piece);
	return found;
}
const rowsOf = (pieces: readonly AdsPiece[]): AdRow[] => pieces.flatMap(({ ads }) => ads);
const numberOf = ({ title }: AdRow): number => Number(title.slice(3));

describe('20,000 ads', () => {
	it('come with the hundred that were seen last first, in order, and every other one once', async () => {
		const life = await beginLife();
		await see(life, 20_000);
		const pieces = await piecesOf(life);
		expect(pieces[0]?.ads.map(numberOf)).toEqual(Array.from({ length: 100 }, (_, at) => at));
		const all = rowsOf(pieces).map(numberOf);
		expect([all.length, new Set(all).size]).toEqual([20_000, 20_000]);
		expect(Math.max(...pieces.map(({ ads }) => ads.length))).toBeLessThanOrEqual(2_000);
	});

	it('are counted after the first piece, and as many come as were counted', async () => {
		const life = await beginLife();
		await see(life, 20_000);
		const pieces = await piecesOf(life);
		expect(pieces[0]?.of).toBeNull();
		expect(new Set(pieces.slice(1).map(({ of }) => of))).toEqual(new Set([20_000]));
	});

	it('are not read on once nobody asks for the next piece', async () => {
		const life = await beginLife();
		await see(life, 20_000);
		const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
		for await (const { of } of life.readAdPieces(now)) if (of !== null) break;
		expect(reading.mock.calls.length).toBeLessThanOrEqual(2);
	});
});

describe('few ads', () => {
	it('come in one piece, counted', async () => {
		const life = await beginLife();
		await see(life, 3);
		expect((await piecesOf(life))[0]).toMatchObject({
			of: 3,
			ads: [{ title: 'Ad 0' }, { title: 'Ad 1' }, { title: 'Ad 2' }],
		});
	});

	it('may be none', async () => {
		expect(await piecesOf(await beginLife())).toEqual([
			{ ads: [], of: 0 },
			{ ads: [], of: 0 },
		]);
	});

	it('that were seen too long ago are left out, and the count is right in the end', async () => {
		const life = await beginLife();
		await see(life, 200, 500);
		await see(life, 150);
		const pieces = await piecesOf(life);
		expect([rowsOf(pieces).length, pieces.at(-1)?.of]).toEqual([150, 150]);
	});
});

describe('saved ads', () => {
	const save = async (life: Life, number: number) => {
		const ad = savedAdOf(number);
		await life.saveAd(ad, 'applied', ad.savedAt);
		return ad;
	};

	it('stand once among the seen ones, with their status', async () => {
		const life = await beginLife();
		const saved = await save(life, 7);
		await life.recordSeenAd({ ...saved.seen, seenAt: new Date(now).toISOString() }, now);
		await see(life, 2);
		const rows = rowsOf(await piecesOf(life));
		expect(rows.map(({ key, status }) => [key === saved.key, status])).toEqual([
			[true, 'applied'],
			[false, null],
			[false, null],
		]);
	});

	it('that are not among the seen ones any more come last, and are counted', async () => {
		const life = await beginLife();
		await see(life, 120);
		const saved = await save(life, 7);
		const pieces = await piecesOf(life);
		expect(rowsOf(pieces).at(-1)).toEqual({ ...saved.seen, status: 'applied' });
		expect(pieces.at(-1)?.of).toBe(121);
	});

	it('are not read with their texts where they were seen as well', async () => {
		const life = await beginLife();
		const saved = await save(life, 7);
		await life.recordSeenAd({ ...saved.seen, seenAt: new Date(now).toISOString() }, now);
		const read = vi.spyOn(IDBObjectStore.prototype, 'get');
		await piecesOf(life);
		expect(read.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain('savedAds');
	});
});
