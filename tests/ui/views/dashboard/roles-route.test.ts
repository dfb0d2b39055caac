// The addresses of browsing, skills and comparing: what is written is read again, whatever it names.
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../src/ui/parts/use-fragment.ts';
import {
	browseAddress,
	compareAddress,
	readRolesRoute,
	skillAddress,
	skillsAddress,
	slugOf,
} from '../../../../src/ui/views/dashboard/roles/roles-route.ts';

const read = (address: string) => readRolesRoute(partsOf(address));

describe('an address', () => {
	it('of all roles keeps what they are narrowed by', () => {
		for (const filter of [
			{ framework: null, family: null, grade: null },
			{ framework: 'ilo', family: null, grade: 'G5' },
			{ framework: 'govstack', family: 'it-specialist', grade: null },
		] as const)
			expect(read(browseAddress(filter))).toEqual({ part: 'browse', filter });
	});

	it('of skills keeps the framework or the skill', () => {
		expect(read(skillsAddress(null))).toEqual({ part: 'skills', framework: null });
		expect(read(skillsAddress('odp'))).toEqual({ part: 'skills', framework: 'odp' });
		expect(read(skillAddress('axelos/negotiation'))).toEqual({ part: 'skill', skill: 'axelos/negotiation' });
	});

	it('of two roles tells a grade from the next role', () => {
		const roles = (address: string) => {
			const route = read(address);
			return route.part === 'compare' ? route.roles.map(({ id, grade }) => [id, grade]) : null;
		};
		expect(roles(compareAddress('odp/team-leader/HEO', 'ict/developer'))).toEqual([
			['odp/team-leader', 'HEO'],
			['ict/developer', null],
		]);
		expect(roles(compareAddress('ict/developer'))).toEqual([['ict/developer', null]]);
		expect(roles(compareAddress())).toEqual([]);
		expect(roles('#/roles/compare/nothing/x')).toEqual([]);
		expect(roles(compareAddress('ict/a', 'ict/b', 'ict/c'))?.length).toBe(2);
	});

	it('of anything else is a framework’s, as before', () => {
		expect(read('#/roles/odp/team-leader/HEO')).toEqual({
			part: 'framework',
			framework: 'odp',
			role: 'odp/team-leader',
			grade: 'HEO',
		});
	});

	it('has names without signs that addresses cannot have', () => {
		expect(slugOf('Validation, Compliance, Support (Regulation)')).toBe('validation-compliance-support-regulation');
	});
});
