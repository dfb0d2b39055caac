// The history of the profile: every change is a step, every step can be taken back, and none is lost or made up.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import { applyChanges } from '../../src/core/profile-change.ts';
import { anyProfileChange, type Edit } from '../core/profiles.ts';
import { beginLife, emptyDisk, type Life } from './lives.ts';
import { occasion, rateIn, ratingOf, ratingsIn, unrateIn } from './ratings.ts';

beforeEach(emptyDisk);
afterEach(() => vi.restoreAllMocks());

const edit = (life: Life, change: Edit) => life.changeProfile((profile) => change(profile), occasion);
const say = (life: Life, years: number) => edit(life, (profile) => ({ ...profile, years }));

/** The profile that the history tells of, from the beginning. */
const toldBy = async (life: Life): Promise<Profile> =>
	(await life.readHistory()).reduceRight((profile, { changes }) => applyChanges(profile, changes), emptyProfile);

describe('a step', () => {
	it('says what stood there before and what stands there now, when and why, newest first', async () => {
		const life = await beginLife();
		await rateIn(life, ratingOf('technology/go', 2));
		await life.changeProfile((profile) => ({ ...profile, years: 4, degrees: [] }), {
			at: '2026-04-01T00:00:00.000Z',
			why: 'imported',
		});
		const [second, first] = await life.readHistory();
		expect(first).toEqual({
			id: 1,
			...occasion,
			changes: [{ what: 'rating', concept: 'technology/go', before: null, after: ratingOf('technology/go', 2) }],
		});
		expect(second).toEqual({
			id: 2,
			at: '2026-04-01T00:00:00.000Z',
			why: 'imported',
			changes: [
				{ what: 'years', before: null, after: 4 },
				{ what: 'degrees', before: null, after: [] },
			],
		});
	});

	it('is not written where nothing changes', async () => {
		const life = await beginLife();
		await say(life, 4);
		await say(life, 4);
		await edit(life, (profile) => ({ ...profile, ratings: [...profile.ratings] }));
		expect(await life.readHistory()).toHaveLength(1);
	});

	it('is not written where nothing is wanted, and null says so', async () => {
		const life = await beginLife();
		expect(await life.changeProfile(() => null, occasion)).toBeNull();
		expect(await life.readHistory()).toEqual([]);
	});

	it('of two pages that edit at once is each on the other, so that none is lost', async () => {
		const [one, other] = [await beginLife(), await beginLife()];
		const add = (life: Life, target: string) =>
			edit(life, (profile) => ({ ...profile, targets: [...profile.targets, target] }));
		await Promise.all([add(one, 'a'), add(other, 'b'), add(one, 'c'), rateIn(other, ratingOf('technology/go'))]);
		expect((await one.readProfile()).targets.toSorted()).toEqual(['a', 'b', 'c']);
		expect(await toldBy(one)).toEqual(await other.readProfile());
		expect(await one.readHistory()).toHaveLength(4);
	});
});

describe('undo', () => {
	it('takes the last step back and out of the history, and says which', async () => {
		const life = await beginLife();
		await say(life, 4);
		await rateIn(life, ratingOf('technology/go', 2));
		await rateIn(life, ratingOf('technology/go', 5));
		expect(await life.undoStep()).toMatchObject({ id: 3 });
		expect(await ratingsIn(life)).toEqual([ratingOf('technology/go', 2)]);
		await life.undoStep();
		await life.undoStep();
		expect(await life.readProfile()).toEqual(emptyProfile);
		expect([await life.readHistory(), await life.undoStep()]).toEqual([[], null]);
	});

	it('brings back a rating that was taken back', async () => {
		const life = await beginLife();
		await rateIn(life, ratingOf('technology/go', 2));
		await unrateIn(life, 'technology/go');
		await life.undoStep();
		expect(await ratingsIn(life)).toEqual([ratingOf('technology/go', 2)]);
	});

	it('by two pages at once takes two steps back', async () => {
		const life = await beginLife();
		await say(life, 1);
		await say(life, 2);
		const undone = await Promise.all([life.undoStep(), (await beginLife()).undoStep()]);
		expect(new Set(undone.map((step) => step?.id))).toEqual(new Set([1, 2]));
	});
});

describe('whatever is said, rated and undone', () => {
	it('the profile is what the history tells, in every life of the background', async () => {
		const doing = fc.oneof({ weight: 4, arbitrary: anyProfileChange }, fc.constant('undo'), fc.constant('die'));
		await fc.assert(
			fc.asyncProperty(fc.array(doing, { maxLength: 14 }), async (all) => {
				emptyDisk();
				let life = await beginLife();
				const states: Profile[] = [emptyProfile];
				for (const each of all) {
					if (each === 'die') life = await beginLife();
					else if (each === 'undo') {
						if ((await life.undoStep()) !== null) states.pop();
					} else if (typeof each === 'function') {
						const steps = (await life.readHistory()).length;
						const after = await edit(life, each);
						if (after !== null && (await life.readHistory()).length > steps) states.push(after);
					}
					expect(await life.readProfile()).toEqual(states.at(-1));
					expect(await toldBy(life)).toEqual(states.at(-1));
				}
			}),
			{ numRuns: 40 },
		);
	});
});

describe('a background that is killed in the middle of a write', () => {
	/** The browser aborts what was not committed, at the n-th write of a transaction. */
	function killAt(write: number) {
		let count = 0;
		const kill = (name: 'put' | 'add' | 'delete') => {
			const original = Reflect.get(IDBObjectStore.prototype, name) as (
				this: IDBObjectStore,
				value: never,
			) => IDBRequest;
			vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function die(this: IDBObjectStore, value: never) {
				const request = original.call(this, value);
				count += 1;
				if (count === write) {
					this.transaction.abort();
					this.transaction.db.close();
				}
				return request;
			} as never);
		};
		for (const name of ['put', 'add', 'delete'] as const) kill(name);
	}
	const whole = (profile: Profile): Profile => ({
		...profile,
		years: 9,
		grade: 'grade/un-p-3',
		ratings: [ratingOf('technology/rust')],
	});

	it.each([1, 2, 3, 4, 5])(
		'has written nothing of it when that is its write %i, neither state nor step',
		async (write) => {
			const life = await beginLife();
			await rateIn(life, ratingOf('technology/go'));
			killAt(write);
			// The life that is killed never hears how it ended; here its second attempt is killed as well.
			const { changeWhole } = await import('../../src/store/change.ts');
			const database = await life.openDatabase();
			const writing = changeWhole(database, ['ratings', 'statements', 'steps'], async (change) => {
				const before = await life.profileIn(change);
				await life.writeDifference(change, before, whole(before), occasion);
			});
			await expect(writing).rejects.toThrow();
			vi.restoreAllMocks();
			const next = await beginLife();
			expect(await ratingsIn(next)).toEqual([ratingOf('technology/go')]);
			expect(await toldBy(next)).toEqual(await next.readProfile());
		},
	);

	it('has written all of it when it is killed after that', async () => {
		const life = await beginLife();
		await edit(life, whole);
		(await life.openDatabase()).close();
		const next = await beginLife();
		expect(await next.readProfile()).toEqual(whole(emptyProfile));
		expect(await toldBy(next)).toEqual(whole(emptyProfile));
	});
});
