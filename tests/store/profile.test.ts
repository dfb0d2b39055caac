// What the user said: kept once it is said to be kept, whatever happens next.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { beginLife, emptyDisk, openAsAnother } from './lives.ts';
import { occasion, rateIn, ratingOf as rating, ratingsIn, unrateIn } from './ratings.ts';

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
		const life = await beginLife();
		expect(await ratingsIn(life)).toEqual([]);
	});

	it('come back as they were saved, in the order of their ids', async () => {
		const life = await beginLife();
		const saved = [
			rating('technology/rust', 'none'),
			rating('technology/go', 5),
			rating('competence/writing', 'unsure'),
		];
		for (const each of saved) await rateIn(life, each);
		expect(await ratingsIn(life)).toEqual(saved.toSorted((a, b) => (a.concept < b.concept ? -1 : 1)));
	});

	it('are there in the next life of the background', async () => {
		await rateIn(await beginLife(), rating('technology/go'));
		expect(await ratingsIn(await beginLife())).toEqual([rating('technology/go')]);
	});

	it('of one skill replace each other', async () => {
		const life = await beginLife();
		await rateIn(life, rating('technology/go', 1));
		await rateIn(life, rating('technology/go', 2));
		expect(await ratingsIn(life)).toEqual([rating('technology/go', 2)]);
	});

	it('can be taken back, once and again', async () => {
		const life = await beginLife();
		await rateIn(life, rating('technology/go'));
		await rateIn(life, rating('technology/rust'));
		await unrateIn(life, 'technology/go');
		await unrateIn(life, 'technology/go');
		expect(await ratingsIn(life)).toEqual([rating('technology/rust')]);
	});

	it('of two pages that save at once are both kept', async () => {
		const life = await beginLife();
		await rateIn(life, rating('technology/c'));
		const many = Array.from({ length: 20 }, (_, at) => rating(`technology/t${String(at).padStart(2, '0')}`));
		await Promise.all([...many.map((each) => rateIn(life, each)), unrateIn(life, 'technology/c')]);
		expect(await ratingsIn(life)).toEqual(many);
	});
});

describe('a change of a rating', () => {
	it('asks the browser for strict durability, and each is one transaction', async () => {
		const life = await beginLife();
		await ratingsIn(life);
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await rateIn(life, rating('technology/go'));
		await unrateIn(life, 'technology/go');
		const strictly = [['ratings', 'statements', 'steps'], 'readwrite', { durability: 'strict' }];
		expect(transaction.mock.calls).toEqual([strictly, strictly]);
	});

	it('that the browser aborts rejects after a second attempt, and leaves what was there', async () => {
		const life = await beginLife();
		await rateIn(life, rating('technology/go', 2));
		const put = abortEveryPut();
		await expect(rateIn(life, rating('technology/go', 5))).rejects.toMatchObject({ name: 'AbortError' });
		expect(put).toHaveBeenCalledTimes(2);
		put.mockRestore();
		expect(await ratingsIn(life)).toEqual([rating('technology/go', 2)]);
	});

	it('that cannot be kept at all rejects, and the next one is kept', async () => {
		const life = await beginLife();
		const impossible = { ...rating('technology/go'), note: () => 'a function' };
		await expect(rateIn(life, impossible)).rejects.toThrow();
		await rateIn(life, rating('technology/rust'));
		expect(await ratingsIn(life)).toEqual([rating('technology/rust')]);
	});

	it('is seen by whoever else opens the database', async () => {
		await rateIn(await beginLife(), rating('technology/go'));
		const other = await openAsAnother();
		const reading = other.transaction('ratings').objectStore('ratings').getAll();
		const found = await new Promise((resolve) => reading.addEventListener('success', () => resolve(reading.result)));
		other.close();
		expect(found).toEqual([rating('technology/go')]);
	});
});

describe('statements', () => {
	it('are those of somebody who has said nothing in an empty database', async () => {
		expect(await (await beginLife()).readProfile()).toEqual(emptyProfile);
	});

	it('come back as they were said, in the next life of the background too', async () => {
		const said = {
			...emptyProfile,
			years: 7.5,
			yearsIn: [{ concept: 'field/law', years: 3 }],
			degrees: [{ degree: 'master', field: null }],
			languages: [],
			targets: ['ict/account-manager'],
			grade: 'grade/un-p-3',
		} as const;
		await (await beginLife()).changeProfile(() => said, occasion);
		expect(await (await beginLife()).readProfile()).toEqual(said);
	});

	it('that are taken back leave no record, and an empty list is not the same as nothing said', async () => {
		const life = await beginLife();
		const database = await life.openDatabase();
		await life.changeProfile((profile) => ({ ...profile, degrees: [] }), occasion);
		expect(await database.getAll('statements')).toEqual([{ name: 'degrees', value: [] }]);
		await life.changeProfile((profile) => ({ ...profile, degrees: null }), occasion);
		expect(await database.count('statements')).toBe(0);
	});

	it('of a name that only a newer Plumbline knows are left out', async () => {
		const life = await beginLife();
		await (await life.openDatabase()).put('statements', { name: 'hobbies', value: 3 } as never);
		expect(await life.readProfile()).toEqual(emptyProfile);
	});
});
