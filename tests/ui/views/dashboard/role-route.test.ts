// The addresses of the view of roles: what is written can be read again, and bad ones do no harm.
import { describe, expect, it } from 'vitest';
import { listAddress, readRoleRoute, roleAddress } from '../../../../src/ui/views/dashboard/roles/role-route.ts';

describe('an address', () => {
	it('of a role leads back to it, with its grade', () => {
		expect(readRoleRoute(roleAddress('odp/team-leader', 'HEO'))).toEqual({
			framework: 'odp',
			role: 'odp/team-leader',
			grade: 'HEO',
		});
		expect(readRoleRoute(roleAddress('ict/developer', null))).toMatchObject({ role: 'ict/developer', grade: null });
	});

	it('of a list leads to no role', () => {
		expect(readRoleRoute(listAddress('ilo'))).toEqual({ framework: 'ilo', role: null, grade: null });
	});

	it('that names nothing known is the European profiles', () => {
		for (const fragment of ['', '#/roles', '#/roles/other', '#/roles/%E0%A4%A']) {
			expect(readRoleRoute(fragment).framework).toBe('ict');
		}
	});
});
