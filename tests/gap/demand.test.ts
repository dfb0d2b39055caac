// What the ads that were seen ask for, and what to learn from it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Strength } from '../../src/core/analysis.ts';
import type { Level } from '../../src/core/level.ts';
import type { AskedSkill, SeenAd } from '../../src/core/seen-ad.ts';
import { adsFor, beginTally, findDemand, type Demand, type SkillDemand, type Tally } from '../../src/gap/demand.ts';
import { ratingsOf, smallIndex } from './small-library.ts';

const asks = (concept: string, level: Level | null = null, strength: Strength = 'must'): AskedSkill => ({
	concept,
	strength,
	level,
});
let made = 0;
const ad = (...asked: readonly AskedSkill[]): SeenAd => ({
	key: `board/${(made += 1)}`,
	host: 'board.example',
	title: 'A job',
	company: null,
	seenAt: '2026-05-04T10:00:00.000Z',
	roles: ['ict/builder'],
	asked,
	unkept: 1,
});
const tallyOf = (ads: readonly SeenAd[]): Tally => {
	const { add, tally } = beginTally();
	for (const each of ads) add(each);
	return tally();
};
const demand = (ads: readonly SeenAd[], levels: Parameters<typeof ratingsOf>[0] = {}): Demand =>
	findDemand(tallyOf(ads), ratingsOf(levels), smallIndex);
const names = (skills: readonly SkillDemand[]): string[] => skills.map(({ concept }) => concept);
const go = 'technology/go';
const java = 'technology/java';

describe('a skill', () => {
	it('counts once an ad, as a must if any line says so, at the highest level stated', () => {
		const [skill] = demand([ad(asks(go, 2, 'preferred'), asks(go), asks(go, 4, 'preferred')), ad(asks(go, 4))]).skills;
		expect(skill).toMatchObject({ concept: go, must: 2, preferred: 0, unstated: 0 });
		expect(skill?.levels).toEqual({ 1: 0, 2: 0, 3: 0, 4: 2, 5: 0 });
	});

	it('stands before one that fewer ads ask, and before one that fewer ask as a must', () => {
		const often = [ad(asks(go, null, 'preferred'), asks(java)), ad(asks(go, null, 'preferred'))];
		expect(names(demand(often).skills)).toEqual([go, java]);
		expect(names(demand([ad(asks(go, null, 'preferred'), asks(java))]).skills)).toEqual([java, go]);
	});

	it('is neither a certificate nor a language, which are had or not', () => {
		expect(demand([ad(asks('certificate/pmp'), asks('language/fr'))]).skills).toEqual([]);
	});
});

describe('learning priorities', () => {
	it('are what the user has less of than ads ask, short in more ads first', () => {
		const ads = [ad(asks(go, 4), asks(java, 4)), ad(asks(go, 2), asks(java, 4)), ad(asks(go, 3), asks(java, 5))];
		const { priorities } = demand(ads, { [go]: 3, [java]: 3 });
		expect(names(priorities)).toEqual([java, go]);
		expect(priorities.map(({ shortAsMust }) => shortAsMust)).toEqual([3, 1]);
	});

	it('weigh a must more than a nice-to-have', () => {
		const ads = [ad(asks(go, 4, 'preferred'), asks(java, 4))];
		expect(names(demand(ads, { [go]: 1, [java]: 1 }).priorities)).toEqual([java, go]);
	});

	it('hold what the user does not have, even where no level is asked, and leave out what is enough', () => {
		const ads = [ad(asks(go), asks(java, 2))];
		expect(names(demand(ads, { [go]: 'none', [java]: 2 }).priorities)).toEqual([go]);
		expect(names(demand(ads, { [go]: 1, [java]: 5 }).priorities)).toEqual([]);
	});

	it('leave out what is not rated: it is to be rated first', () => {
		const found = demand([ad(asks(go, 3), asks(java, 3))], { [java]: 'unsure' });
		expect(found.priorities).toEqual([]);
		expect(names(found.rateFirst)).toEqual([go, java]);
	});

	it('count a framework’s skill that the user rated for the competence that ads name', () => {
		const found = demand([ad(asks('competence/building', 4))], { 'axelos/build': 3 });
		expect(found.priorities[0]?.standing).toMatchObject({ concept: 'axelos/build', relation: 'skill' });
		expect(found.rateFirst).toEqual([]);
	});
});

describe('the ads', () => {
	it('are those to whose closest roles the target belongs, or all', () => {
		const ads = [ad(asks(go)), { ...ad(asks(java)), roles: ['ict/runner'] }];
		expect(adsFor('ict/runner', ads)).toEqual([ads[1]]);
		expect(adsFor(null, ads)).toBe(ads);
	});

	it('are too few to tell below five, and say what of them was not kept', () => {
		const five = Array.from({ length: 5 }, () => ad(asks(go)));
		expect(demand(five.slice(1))).toMatchObject({ ads: 4, isThin: true, unkept: 4 });
		expect(demand(five).isThin).toBe(false);
		expect(demand([])).toMatchObject({ ads: 0, isThin: true, skills: [] });
	});
});

describe('whatever the ads and ratings', () => {
	const level = fc.constantFrom(null, 1, 2, 3, 4, 5) as fc.Arbitrary<Level | null>;
	const skill = fc.constantFrom(go, java, 'technology/rust', 'competence/building', 'competence/talking');
	const asked = fc.record({ concept: skill, level, strength: fc.constantFrom('must' as const, 'preferred' as const) });
	const ads = fc.array(
		fc.array(asked, { maxLength: 6 }).map((each) => ad(...each)),
		{ maxLength: 12 },
	);
	const rated = fc.dictionary(
		skill,
		fc.constantFrom('none', 'unsure', 1, 2, 3, 4, 5) as fc.Arbitrary<Level | 'none' | 'unsure'>,
	);

	it('the order of the ads changes nothing', () => {
		fc.assert(
			fc.property(ads, rated, (each, levels) => {
				expect(demand(each.toReversed(), levels)).toEqual(demand(each, levels));
			}),
		);
	});

	it('every ad that asks a skill is counted under one level or under none', () => {
		fc.assert(
			fc.property(ads, rated, (each, levels) => {
				for (const { must, preferred, levels: asks, unstated } of demand(each, levels).skills) {
					expect(Object.values(asks).reduce((sum, n) => sum + n, unstated)).toBe(must + preferred);
				}
			}),
		);
	});

	it('rating a skill higher never makes it more pressing', () => {
		fc.assert(
			fc.property(ads, rated, skill, (each, levels, raised) => {
				const shortWith = (own: Level | 'none'): number => {
					const found = demand(each, { ...levels, [raised]: own }).skills.find(({ concept }) => concept === raised);
					return (found?.shortAsMust ?? 0) + (found?.shortAsPreferred ?? 0);
				};
				const counts = (['none', 1, 2, 3, 4, 5] as const).map(shortWith);
				expect(counts).toEqual(counts.toSorted((a, b) => b - a));
			}),
		);
	});
});
