// The connection: opened once, opened again when the browser has dropped it, never at the price of the data.
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rating } from '../../src/core/rating.ts';
import { beginLife, emptyDisk, openAsAnother } from './lives.ts';
import { rateIn, ratingsIn } from './ratings.ts';

const go: Rating = { concept: 'technology/go', scale: 'technology', level: 3, ratedAt: '2026-03-02T09:00:00.000Z' };

beforeEach(emptyDisk);
afterEach(() => vi.restoreAllMocks());

const countOpenings = () => vi.spyOn(indexedDB, 'open');

describe('the database', () => {
	it('is not opened before it is needed, then once, whoever asks at the same time', async () => {
		const opening = countOpenings();
		const life = await beginLife();
		const { readSiteChoice } = life;
		expect(opening).not.toHaveBeenCalled();
		await Promise.all([ratingsIn(life), readSiteChoice('builtin.com'), rateIn(life, go)]);
		await ratingsIn(life);
		expect(opening).toHaveBeenCalledTimes(1);
	});

	it('that could not be opened is tried again by the next operation', async () => {
		const life = await beginLife();
		const opening = countOpenings().mockImplementationOnce(() => {
			throw new DOMException('Not in this window.', 'SecurityError');
		});
		await expect(ratingsIn(life)).rejects.toThrow('Not in this window.');
		expect(await ratingsIn(life)).toEqual([]);
		expect(opening).toHaveBeenCalledTimes(2);
	});
});

describe('a connection that the browser closed without a word', () => {
	it('is opened again, once, and the operation is done', async () => {
		const life = await beginLife();
		const { openDatabase } = life;
		await rateIn(life, go);
		(await openDatabase()).close();
		const opening = countOpenings();
		expect(await ratingsIn(life)).toEqual([go]);
		expect(opening).toHaveBeenCalledTimes(1);
	});

	it('loses no write', async () => {
		const life = await beginLife();
		const { openDatabase } = life;
		(await openDatabase()).close();
		await rateIn(life, go);
		expect(await ratingsIn(life)).toEqual([go]);
	});

	it('is opened again for each of two operations that find it dead at the same time', async () => {
		const life = await beginLife();
		const { openDatabase, readSiteChoice } = life;
		await rateIn(life, go);
		(await openDatabase()).close();
		const [ratings, choice] = await Promise.all([ratingsIn(life), readSiteChoice('builtin.com')]);
		expect([ratings, choice.hidden]).toEqual([[go], false]);
	});
});

describe('a connection of which the browser says that it is gone', () => {
	it('is opened again, once', async () => {
		const life = await beginLife();
		const { openDatabase } = life;
		await rateIn(life, go);
		forceCloseDatabase(unwrap(await openDatabase()) as never);
		const opening = countOpenings();
		expect(await ratingsIn(life)).toEqual([go]);
		await ratingsIn(life);
		expect(opening).toHaveBeenCalledTimes(1);
	});
});

describe('an operation', () => {
	it.each(['InvalidStateError', 'AbortError'])('is run once more after %s, and not a third time', async (name) => {
		const life = await beginLife();
		const { readDatabase } = life;
		const operation = vi.fn<() => Promise<never>>().mockRejectedValue(new DOMException('dead', name));
		await expect(readDatabase(operation)).rejects.toThrow('dead');
		expect(operation).toHaveBeenCalledTimes(2);
	});

	it.each([new DOMException('full', 'QuotaExceededError'), new TypeError('a bug')])(
		'that fails in another way is not run again: %s',
		async (error) => {
			const life = await beginLife();
			const { readDatabase } = life;
			const operation = vi.fn<() => Promise<never>>().mockRejectedValue(error);
			await expect(readDatabase(operation)).rejects.toBe(error);
			expect(operation).toHaveBeenCalledTimes(1);
		},
	);
});

describe('another life of the extension that wants to change the database', () => {
	it('is let, at once, and then the old code reads what it knows, and writes nothing instead of spoiling it', async () => {
		const life = await beginLife();
		await rateIn(life, go);
		const newer = await openAsAnother(9, (database) => void database.createObjectStore('letters'));
		expect(await ratingsIn(life)).toEqual([go]);
		await expect(rateIn(life, { ...go, level: 5 })).rejects.toMatchObject({ name: 'ReadOnlyStore' });
		const reading = newer.transaction('ratings').objectStore('ratings').getAll();
		const found = await new Promise((resolve) => reading.addEventListener('success', () => resolve(reading.result)));
		newer.close();
		expect(found).toEqual([go]);
	});

	it('may also clear it, and the next operation begins anew', async () => {
		const life = await beginLife();
		await rateIn(life, go);
		await new Promise((resolve) => {
			indexedDB.deleteDatabase('plumbline').addEventListener('success', resolve);
		});
		expect(await ratingsIn(life)).toEqual([]);
	});
});
