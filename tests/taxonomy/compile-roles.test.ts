// Roles of four frameworks in one form: what each expects, and how much an expectation says.
import { describe, expect, it } from 'vitest';
import { compileRoles, listEveryday, listRoleNames } from '../../src/taxonomy/compile-roles.ts';
import { smallAssets } from '../matcher/small-knowledge.ts';

const roles = compileRoles(smallAssets);
const roleOf = (id: string) => roles.find((role) => role.id === id);
const weightIn = (from: typeof roles, role: string, concept: string): number =>
	from.find(({ id }) => id === role)?.concepts.find(([id]) => id === concept)?.[1] ?? 0;
const weightOf = (role: string, concept: string): number => weightIn(roles, role, concept);

describe('the levels that a role expects', () => {
	it('are those of its profile, on the scale of competences', () => {
		expect(roleOf('ict/developer')?.levels).toEqual([['ecf/b.1', 3, 3]]);
		expect(roleOf('odp/customer-service-adviser')?.levels).toEqual([['odp/helping-customers', 2, 2]]);
	});

	it('reach from its lowest grade to its highest, and are none where the source leaves one out', () => {
		const [adviser] = smallAssets.odp;
		const levelsOf = (levels: NonNullable<typeof adviser>['levels']) =>
			compileRoles({ ...smallAssets, odp: [{ ...adviser!, levels }] }).find(({ id }) => id === adviser!.id)?.levels;
		expect(levelsOf({ AO: { a: 'A' }, EO: { a: 'P' } })).toEqual([['a', 1, 3]]);
		expect(levelsOf({ AO: { a: 'A' }, EO: { a: null } })).toBeUndefined();
	});

	it('are none where a framework gives none', () => {
		expect(roleOf('govstack/software-engineer')?.levels).toBeUndefined();
	});
});

describe('what a role expects', () => {
	it('as a must says more of it than as a plus', () => {
		const role = 'govstack/software-engineer';
		expect(weightOf(role, 'technology/python')).toBeGreaterThan(weightOf(role, 'technology/kubernetes'));
	});

	it('by name says more of it than what is only reached through a skill', () => {
		const [named, reached] = ['technology/java', 'competence/software-development'];
		expect(weightOf('ict/developer', named)).toBeGreaterThan(weightOf('ict/developer', reached));
		expect(weightOf('ict/developer', reached)).toBeGreaterThan(0);
	});

	it('takes in certificates and duties', () => {
		expect(weightOf('govstack/procurement-officer', 'certificate/pmp')).toBeGreaterThan(0);
		const [engineer] = smallAssets.govstack;
		const busy = { ...smallAssets, govstack: [{ ...engineer!, duties: ['competence/procurement'] }] };
		expect(weightIn(compileRoles(busy), engineer!.id, 'competence/procurement')).toBeGreaterThan(0);
		expect(weightOf('ilo/procurement-assistant-g5', 'competence/procurement')).toBeGreaterThan(0);
	});

	it('says little of it where everybody in an office uses it', () => {
		const sheets = { id: 'technology/sheets', label: 'Sheets', evidences: ['competence/computer-literacy'] };
		const [developer] = smallAssets.ict;
		const office = {
			...smallAssets,
			technologies: [...smallAssets.technologies, sheets],
			ict: [{ ...developer!, concepts: [...developer!.concepts, sheets.id] }],
		};
		expect(listEveryday(office)).toEqual([sheets.id]);
		const compiled = compileRoles(office);
		expect(weightIn(compiled, 'ict/developer', sheets.id)).toBeLessThan(
			weightIn(compiled, 'ict/developer', 'technology/sql'),
		);
	});

	it('is listed once, with the larger weight, and always between nothing and all', () => {
		const [adviser] = smallAssets.odp;
		const twice = { ...smallAssets, odp: [{ ...adviser!, transferable: adviser!.concepts }] };
		const odp = compileRoles(twice).find(({ framework }) => framework === 'odp');
		expect(odp?.concepts.filter(([id]) => id === 'competence/customer-service')).toEqual([
			['competence/customer-service', weightOf('odp/customer-service-adviser', 'competence/customer-service')],
		]);
		for (const [, weight] of roles.flatMap(({ concepts }) => concepts)) {
			expect(weight).toBeGreaterThan(0);
			expect(weight).toBeLessThanOrEqual(1);
		}
	});
});

describe('a role', () => {
	it('is known by its own title first, each name once', () => {
		const names = listRoleNames(smallAssets);
		expect(names.map(([first]) => first)).toEqual(roles.map(({ title }) => title));
		for (const own of names) expect(new Set(own).size).toBe(own.length);
	});

	it('of one ILO family differs from its neighbours by grade', () => {
		const [g5, g6] = [roleOf('ilo/procurement-assistant-g5'), roleOf('ilo/procurement-assistant-g6')];
		expect(g5?.family).toBe(g6?.family);
		expect(g5?.grades).not.toEqual(g6?.grades);
	});

	it('states years and a degree only where its framework does', () => {
		expect(roleOf('govstack/software-engineer')).toMatchObject({ years: 3, degree: 'bachelor' });
		expect(roleOf('govstack/procurement-officer')).not.toHaveProperty('years');
		expect(roleOf('ict/developer')).not.toHaveProperty('degree');
	});
});
