// The user's own skills: kept once they are said to be kept, with the ratings that belong to them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnSkill } from '../../src/core/own-skill.ts';
import type { Rating } from '../../src/core/rating.ts';
import { beginLife, emptyDisk } from './lives.ts';
import { rateIn, ratingsIn } from './ratings.ts';

const skill = (label: string, kind: OwnSkill['kind'] = 'technology'): OwnSkill => ({
	id: `own/${label.toLowerCase()}`,
	label,
	kind,
	addedAt: '2026-03-02T09:00:00.000Z',
});
const rating: Rating = { concept: 'own/zorble', scale: 'technology', level: 4, ratedAt: '2026-03-02T09:00:00.000Z' };

beforeEach(emptyDisk);
afterEach(() => vi.restoreAllMocks());

describe('own skills', () => {
	it('come back as they were saved, in the order of their ids, in the next life of the background too', async () => {
		const { saveOwnSkill } = await beginLife();
		await saveOwnSkill(skill('Zorble'));
		await saveOwnSkill(skill('Grafter', 'competence'));
		expect(await (await beginLife()).readOwnSkills()).toEqual([skill('Grafter', 'competence'), skill('Zorble')]);
	});

	it('can be removed, once and again', async () => {
		const { readOwnSkills, removeOwnSkill, saveOwnSkill } = await beginLife();
		await saveOwnSkill(skill('Zorble'));
		await removeOwnSkill('own/zorble');
		await removeOwnSkill('own/zorble');
		expect(await readOwnSkills()).toEqual([]);
	});

	it('of two pages that add at once are both kept', async () => {
		const { readOwnSkills, saveOwnSkill } = await beginLife();
		await Promise.all(['A', 'B', 'C'].map((label) => saveOwnSkill(skill(label))));
		expect((await readOwnSkills()).map(({ label }) => label)).toEqual(['A', 'B', 'C']);
	});
});

describe('the rating of an own skill', () => {
	it('stays when the skill is removed, and is its rating again when it is added again', async () => {
		const life = await beginLife();
		const { removeOwnSkill, saveOwnSkill } = life;
		await saveOwnSkill(skill('Zorble'));
		await rateIn(life, rating);
		await removeOwnSkill('own/zorble');
		await saveOwnSkill(skill('Zorble'));
		expect(await ratingsIn(life)).toEqual([rating]);
	});

	it('goes when the skill is added again as something that is rated on the other scale, and no other rating with it', async () => {
		const life = await beginLife();
		const { saveOwnSkill } = life;
		const other = { ...rating, concept: 'technology/go' };
		await rateIn(life, rating);
		await rateIn(life, other);
		await saveOwnSkill(skill('Zorble', 'competence'));
		expect(await ratingsIn(life)).toEqual([other]);
		expect((await life.readHistory())[0]).toMatchObject({
			at: '2026-03-02T09:00:00.000Z',
			changes: [{ what: 'rating', before: rating, after: null }],
		});
	});
});

describe('a change of own skills', () => {
	it('asks the browser for strict durability, and each is one transaction', async () => {
		const { readOwnSkills, removeOwnSkill, saveOwnSkill } = await beginLife();
		await readOwnSkills();
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await saveOwnSkill(skill('Zorble'));
		await removeOwnSkill('own/zorble');
		const strictly = { durability: 'strict' };
		expect(transaction.mock.calls).toEqual([
			[['ownSkills', 'ratings', 'steps'], 'readwrite', strictly],
			[['ownSkills'], 'readwrite', strictly],
		]);
	});

	it('that fails leaves skills and ratings as they were', async () => {
		const life = await beginLife();
		const { readOwnSkills, saveOwnSkill } = life;
		await rateIn(life, rating);
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(saveOwnSkill(skill('Zorble', 'competence'))).rejects.toThrow('full');
		put.mockRestore();
		expect(await readOwnSkills()).toEqual([]);
		expect(await ratingsIn(life)).toEqual([rating]);
	});
});
