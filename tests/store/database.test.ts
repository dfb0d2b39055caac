// The connection: opened once, opened again when the browser has dropped it, never at the price of the data.
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rating } from '../../src/core/rating.ts';
import { beginLife, emptyDisk, openAsAnother } from './lives.ts';

const go: Rating = { concept: 'technology/go', scale: 'technology', level: 3, ratedAt: '2026-03-02T09:00:00.000Z' };

beforeEach(emptyDisk);
afterEach(() => vi.restoreAllMocks());

const countOpenings = () => vi.spyOn(indexedDB, 'open');

describe('the database', () => {
	it('is not opened before it is needed, then once, whoever asks at the same time', async () => {
		const opening = countOpenings();
		const { readRatings, readSiteChoice, saveRating } = await beginLife();
		expect(opening).not.toHaveBeenCalled();
		await Promise.all([readRatings(), readSiteChoice('builtin.com'), saveRating(go)]);
		await readRatings();
		expect(opening).toHaveBeenCalledTimes(1);
	});

	it('that could not be opened is tried again by the next operation', async () => {
		const { readRatings } = await beginLife();
		const opening = countOpenings().mockImplementationOnce(() => {
			throw new DOMException('Not in this window.', 'SecurityError');
		});
		await expect(readRatings()).rejects.toThrow('Not in this window.');
		expect(await readRatings()).toEqual([]);
		expect(opening).toHaveBeenCalledTimes(2);
	});
});

describe('a connection that the browser closed without a word', () => {
	it('is opened again, once, and the operation is done', async () => {
		const { openDatabase, readRatings, saveRating } = await beginLife();
		await saveRating(go);
		(await openDatabase()).close();
		const opening = countOpenings();
		expect(await readRatings()).toEqual([go]);
		expect(opening).toHaveBeenCalledTimes(1);
	});

	it('loses no write', async () => {
		const { openDatabase, readRatings, saveRating } = await beginLife();
		(await openDatabase()).close();
		await saveRating(go);
		expect(await readRatings()).toEqual([go]);
	});

	it('is opened again for each of two operations that find it dead at the same time', async () => {
		const { openDatabase, readRatings, readSiteChoice, saveRating } = await beginLife();
		await saveRating(go);
		(await openDatabase()).close();
		const [ratings, choice] = await Promise.all([readRatings(), readSiteChoice('builtin.com')]);
		expect([ratings, choice.hidden]).toEqual([[go], false]);
	});
});

describe('a connection of which the browser says that it is gone', () => {
	it('is opened again, once', async () => {
		const { openDatabase, readRatings, saveRating } = await beginLife();
		await saveRating(go);
		forceCloseDatabase(unwrap(await openDatabase()) as never);
		const opening = countOpenings();
		expect(await readRatings()).toEqual([go]);
		await readRatings();
		expect(opening).toHaveBeenCalledTimes(1);
	});
});

describe('an operation', () => {
	it.each(['InvalidStateError', 'AbortError'])('is run once more after %s, and not a third time', async (name) => {
		const { withDatabase } = await beginLife();
		const operation = vi.fn<() => Promise<never>>().mockRejectedValue(new DOMException('dead', name));
		await expect(withDatabase(operation)).rejects.toThrow('dead');
		expect(operation).toHaveBeenCalledTimes(2);
	});

	it.each([new DOMException('full', 'QuotaExceededError'), new TypeError('a bug')])(
		'that fails in another way is not run again: %s',
		async (error) => {
			const { withDatabase } = await beginLife();
			const operation = vi.fn<() => Promise<never>>().mockRejectedValue(error);
			await expect(withDatabase(operation)).rejects.toBe(error);
			expect(operation).toHaveBeenCalledTimes(1);
		},
	);
});

describe('another life of the extension that wants to change the database', () => {
	it('is let, at once, and then the old code reads and writes nothing instead of spoiling it', async () => {
		const { readRatings, saveRating } = await beginLife();
		await saveRating(go);
		const newer = await openAsAnother(3, (database) => void database.createObjectStore('letters'));
		await expect(readRatings()).rejects.toMatchObject({ name: 'VersionError' });
		await expect(saveRating({ ...go, level: 5 })).rejects.toMatchObject({ name: 'VersionError' });
		const reading = newer.transaction('ratings').objectStore('ratings').getAll();
		const found = await new Promise((resolve) => reading.addEventListener('success', () => resolve(reading.result)));
		newer.close();
		expect(found).toEqual([go]);
	});

	it('may also clear it, and the next operation begins anew', async () => {
		const { readRatings, saveRating } = await beginLife();
		await saveRating(go);
		await new Promise((resolve) => {
			indexedDB.deleteDatabase('plumbline').addEventListener('success', resolve);
		});
		expect(await readRatings()).toEqual([]);
	});
});
