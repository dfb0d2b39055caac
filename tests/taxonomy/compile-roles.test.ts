// Roles of four frameworks in one form: what each expects, and how much an expectation says.
import { describe, expect, it } from 'vitest';
import { compileRoles } from '../../src/taxonomy/compile-roles.ts';
import { smallAssets } from '../matcher/small-knowledge.ts';

const roles = compileRoles(smallAssets);
const roleOf = (id: string) => roles.find((role) => role.id === id);
const weightOf = (role: string, concept: string): number =>
	roleOf(role)?.concepts.find(([id]) => id === concept)?.[1] ?? 0;

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
		expect(weightOf('ilo/procurement-assistant-g5', 'competence/procurement')).toBeGreaterThan(0);
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
		for (const role of roles) {
			expect(role.titles[0]).toBe(role.title);
			expect(new Set(role.titles).size).toBe(role.titles.length);
		}
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
