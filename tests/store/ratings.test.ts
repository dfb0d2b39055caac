// What the user said of skills: kept once it is said to be kept, whatever happens next.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rating } from '../../src/core/rating.ts';
import { beginLife, emptyDisk, openAsAnother } from './lives.ts';

const rating = (concept: string, level: Rating['level'] = 3): Rating => ({
	concept,
	scale: 'technology',
	level,
	ratedAt: '2026-03-02T09:00:00.000Z',
});

beforeEach(emptyDisk);
afterEach(() => vi.restoreAllMocks());

/** The browser aborts every transaction that writes, as it does when the disk is full. */
function abortEveryPut() {
	const put = Reflect.get(IDBObjectStore.prototype, 'put');
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function abort(this: IDBObjectStore, value) {
		const request = put.call(this, value);
		this.transaction.abort();
		return request;
	});
}

describe('ratings', () => {
	it('are none in an empty database', async () => {
		const { readRatings } = await beginLife();
		expect(await readRatings()).toEqual([]);
	});

	it('come back as they were saved, in the order of their ids', async () => {
		const { readRatings, saveRating } = await beginLife();
		const saved = [
			rating('technology/rust', 'none'),
			rating('technology/go', 5),
			rating('competence/writing', 'unsure'),
		];
		for (const each of saved) await saveRating(each);
		expect(await readRatings()).toEqual(saved.toSorted((a, b) => (a.concept < b.concept ? -1 : 1)));
	});

	it('are there in the next life of the background', async () => {
		await (await beginLife()).saveRating(rating('technology/go'));
		expect(await (await beginLife()).readRatings()).toEqual([rating('technology/go')]);
	});

	it('of one skill replace each other', async () => {
		const { readRatings, saveRating } = await beginLife();
		await saveRating(rating('technology/go', 1));
		await saveRating(rating('technology/go', 2));
		expect(await readRatings()).toEqual([rating('technology/go', 2)]);
	});

	it('can be taken back, once and again', async () => {
		const { readRatings, saveRating, removeRating } = await beginLife();
		await saveRating(rating('technology/go'));
		await saveRating(rating('technology/rust'));
		await removeRating('technology/go');
		await removeRating('technology/go');
		expect(await readRatings()).toEqual([rating('technology/rust')]);
	});

	it('of two pages that save at once are both kept', async () => {
		const { readRatings, saveRating, removeRating } = await beginLife();
		await saveRating(rating('technology/c'));
		const many = Array.from({ length: 20 }, (_, at) => rating(`technology/t${String(at).padStart(2, '0')}`));
		await Promise.all([...many.map((each) => saveRating(each)), removeRating('technology/c')]);
		expect(await readRatings()).toEqual(many);
	});
});

describe('a change of a rating', () => {
	it('asks the browser for strict durability, and each is one transaction', async () => {
		const { saveRating, removeRating, readRatings } = await beginLife();
		await readRatings();
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await saveRating(rating('technology/go'));
		await removeRating('technology/go');
		const strictly = ['ratings', 'readwrite', { durability: 'strict' }];
		expect(transaction.mock.calls).toEqual([strictly, strictly]);
	});

	it('that the browser aborts rejects after a second attempt, and leaves what was there', async () => {
		const { readRatings, saveRating } = await beginLife();
		await saveRating(rating('technology/go', 2));
		const put = abortEveryPut();
		await expect(saveRating(rating('technology/go', 5))).rejects.toMatchObject({ name: 'AbortError' });
		expect(put).toHaveBeenCalledTimes(2);
		put.mockRestore();
		expect(await readRatings()).toEqual([rating('technology/go', 2)]);
	});

	it('that cannot be kept at all rejects, and the next one is kept', async () => {
		const { readRatings, saveRating } = await beginLife();
		const impossible = { ...rating('technology/go'), note: () => 'a function' };
		await expect(saveRating(impossible)).rejects.toThrow();
		await saveRating(rating('technology/rust'));
		expect(await readRatings()).toEqual([rating('technology/rust')]);
	});

	it('is seen by whoever else opens the database', async () => {
		await (await beginLife()).saveRating(rating('technology/go'));
		const other = await openAsAnother();
		const reading = other.transaction('ratings').objectStore('ratings').getAll();
		const found = await new Promise((resolve) => reading.addEventListener('success', () => resolve(reading.result)));
		other.close();
		expect(found).toEqual([rating('technology/go')]);
	});
});
