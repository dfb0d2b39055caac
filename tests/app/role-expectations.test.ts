// What the closest role expects, beside what an ad names and what the user rated.
import { describe, expect, it } from 'vitest';
import { describeRoles } from '../../src/app/role-expectations.ts';
import type { RoleFramework } from '../../src/core/concept.ts';
import type { Rating } from '../../src/core/rating.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { compileEngine } from '../../src/matcher/engine.ts';
import type { Library } from '../../src/taxonomy/library.ts';
import { adOf, adOfLines } from './ads.ts';
import { smallKnowledge } from '../matcher/small-knowledge.ts';
import { roleOf, smallLibrary } from '../ui/small-library.ts';

const engine = compileEngine(smallKnowledge);
const analysis = analyse(adOf('101'), engine);
const [match] = analysis.roles.govstack;
if (match === undefined) throw new Error('the ad is close to no role');

/** A library whose role of this ad expects three skills, one of them at two grades. */
const library: Library = {
	...smallLibrary,
	roles: [
		roleOf(match.id, 'Software Engineer', [], {
			expects: [
				{ concept: 'technology/scala', strength: 'plus', level: null, grade: null },
				{ concept: 'technology/python', strength: 'must', level: '3', grade: 'junior' },
				{ concept: 'technology/python', strength: 'must', level: '4', grade: 'senior' },
				{ concept: 'axelos/negotiation', strength: 'must', level: '4', grade: null },
				{ concept: 'competence/coaching', strength: 'must', level: '2', grade: null },
			],
		}),
	],
};
const rating = (concept: string, level: Rating['level']): Rating => ({
	concept,
	level,
	scale: concept.startsWith('technology/') ? 'technology' : 'competence',
	ratedAt: '2026-03-01T00:00:00Z',
});

const describeWith = (ratings: readonly Rating[] = [], framework: RoleFramework | null = null, read = analysis) =>
	describeRoles(read, ratings, framework, engine, async () => library);

describe('what the closest role expects', () => {
	it('is said once for each skill, over its grades, musts first', async () => {
		const { expectations: found } = await describeWith();
		expect(found?.role).toBe(match.id);
		expect(found?.expects.map(({ concept, isMust, lowest, highest }) => [concept, isMust, lowest, highest])).toEqual([
			['technology/python', true, 3, 4],
			['axelos/negotiation', true, 4, 4],
			['competence/coaching', true, 2, 2],
			['technology/scala', false, null, null],
		]);
	});

	it('stands beside what the ad names of it, by a competence that stands for a skill as well', async () => {
		const { expectations: found } = await describeWith();
		expect(found?.expects.map(({ namedBy, asked }) => [namedBy, asked])).toEqual([
			[['technology/python'], 4],
			[['competence/negotiation'], 4],
			[[], null],
			[[], null],
		]);
	});

	it('stands beside what the user said, by another skill where only that is rated', async () => {
		const ratings = [rating('technology/python', 'none'), rating('competence/negotiation', 3)];
		const { expectations: found } = await describeWith(ratings);
		expect(found?.expects.map(({ rated, ratedBy }) => [rated, ratedBy])).toEqual([
			['none', null],
			[3, 'Negotiation'],
			[null, null],
			[null, null],
		]);
	});
});

describe('where nothing can be expected', () => {
	it('nothing is, and the texts are not even loaded', async () => {
		const empty = analyse(adOfLines('101', ['We have a garden and a kitchen.']), engine);
		const load = () => Promise.reject(new Error('loaded for nothing'));
		const roles = { govstack: [], ict: [], ilo: [], odp: [] };
		const found = await describeRoles({ ...empty, roles }, [], null, engine, load);
		expect(found.expectations).toBeNull();
	});

	it('nothing is: no role of the chosen framework is close, or the texts cannot be loaded', async () => {
		const others = { ...analysis, roles: { ...analysis.roles, odp: [] } };
		expect((await describeWith([], 'odp', others)).expectations).toBeNull();
		const found = await describeRoles(analysis, [], null, engine, () => Promise.reject(new Error('gone')));
		expect(found.expectations).toBeNull();
	});

	it('all roles are named all the same', async () => {
		const { choices } = await describeWith([], 'odp');
		expect(choices.map(({ id }) => id)).toEqual(engine.roles.map(({ id }) => id));
	});
});
