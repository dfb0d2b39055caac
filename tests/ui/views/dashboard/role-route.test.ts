// The addresses of the view of roles: what is written can be read again, and bad ones do no harm.
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../src/ui/parts/use-fragment.ts';
import { listAddress, readRoleRoute, roleAddress } from '../../../../src/ui/views/dashboard/roles/role-route.ts';

describe('an address', () => {
	it('of a role leads back to it, with its grade', () => {
		expect(readRoleRoute(partsOf(roleAddress('odp/team-leader', 'HEO')))).toEqual({
			framework: 'odp',
			role: 'odp/team-leader',
			grade: 'HEO',
		});
		expect(readRoleRoute(partsOf(roleAddress('ict/developer', null)))).toMatchObject({
			role: 'ict/developer',
			grade: null,
		});
	});

	it('of a list leads to no role', () => {
		expect(readRoleRoute(partsOf(listAddress('ilo')))).toEqual({ framework: 'ilo', role: null, grade: null });
	});

	it('that names nothing known is the European profiles', () => {
		for (const fragment of ['', '#/roles', '#/roles/other', '#/roles/%E0%A4%A']) {
			expect(readRoleRoute(partsOf(fragment)).framework).toBe('ict');
		}
	});
});
