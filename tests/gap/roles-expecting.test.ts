// Which roles expect a skill, in a small world and in the bundled library.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/read-assets.ts';
import { indexLibrary } from '../../src/gap/library-index.ts';
import { findRolesExpecting } from '../../src/gap/roles-expecting.ts';
import type { LibraryRole } from '../../src/taxonomy/library.ts';
import { must, roleOf, smallLibrary } from './small-library.ts';

const withRoles = (...roles: LibraryRole[]) => indexLibrary({ ...smallLibrary, roles });

describe('the roles that expect a skill', () => {
	it('stand once for each level, with the grades for which it holds', () => {
		const lead = roleOf({
			id: 'odp/lead',
			framework: 'odp',
			grades: ['EO', 'HEO', 'SEO'],
			expects: [must('odp/x', 'W', 'EO'), must('odp/x', 'W', 'HEO'), must('odp/x', 'P', 'SEO')],
		});
		const { direct } = findRolesExpecting('odp/x', withRoles(lead));
		expect(direct.map(({ level, grades }) => [level, grades])).toEqual([
			['W', ['EO', 'HEO']],
			['P', ['SEO']],
		]);
	});

	it('are none where nobody names it', () => {
		expect(findRolesExpecting('odp/x', withRoles())).toEqual({ direct: [], through: [] });
	});

	it('are found for AXELOS skills through competences, and for e-competences by name', () => {
		const index = indexLibrary(readLibrary());
		const negotiation = findRolesExpecting('axelos/negotiation', index);
		expect(negotiation.direct).toEqual([]);
		expect(
			negotiation.through.find(({ competence }) => competence === 'competence/negotiation')?.roles.length,
		).toBeGreaterThan(3);
		const named = findRolesExpecting('ecf/b.1', index).direct;
		expect(named.map(({ role }) => role.id)).toContain('ict/developer');
		expect(named.find(({ role }) => role.id === 'ict/developer')?.level).toBe('3');
	});
});
