// A role, and the whole composed profile, as Markdown: complete, by the words of the page, and safe whatever a name holds.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { indexLibrary } from '../../../../src/gap/library-index.ts';
import { rankRoles } from '../../../../src/gap/rank-roles.ts';
import { compareWithRole, preparedProfile } from '../../../../src/gap/role-fit.ts';
import type { LibraryRole } from '../../../../src/taxonomy/library.ts';
import { writeProfile } from '../../../../src/ui/views/dashboard/roles/profile-markdown.ts';
import { writeRole } from '../../../../src/ui/views/dashboard/roles/role-markdown.ts';
import type { LibraryWorld } from '../../../../src/ui/views/dashboard/use-library.ts';
import { profileOf } from '../../../gap/small-library.ts';
import { library } from './library-world.ts';

const index = indexLibrary(library);
const profile = profileOf(
	{ 'ecf/b.1': 4, 'ecf/b.3': 1 },
	{ years: 4, degrees: [{ degree: 'secondary', field: null }] },
);
const compared = preparedProfile(profile, '2026-05-04');
const world: LibraryWorld = {
	library,
	index,
	profile,
	compared,
	nameOf: (id) => index.skillOf(id)?.title ?? index.competenceOf(id)?.label ?? index.roleOf(id)?.title ?? id,
	kindOf: (id) => (index.skillOf(id) === undefined ? 'competence' : 'framework-skill'),
	rate: () => {},
	unrate: () => {},
	say: () => {},
};
const written = (role: LibraryRole): string =>
	writeRole(role, compareWithRole(role, role.grades[0] ?? null, compared, index), world);

describe('a role as Markdown', () => {
	it('holds its title, the counts, every expectation with both levels, the day and the source', () => {
		const text = written(index.roleOf('ict/developer')!);
		expect(text.split('\n')[0]).toBe('# Developer');
		expect(text).toContain('As of May 4, 2026, by your own ratings.');
		expect(text).toContain('1 of 5 musts met · 1 short · 3 not known yet');
		expect(text).toContain('| B.3 Testing | Professional (e-2) | Associate (e-1) | Short by 1 level |');
		for (const { concept } of index.roleOf('ict/developer')!.expects) expect(text).toContain(world.nameOf(concept));
		expect(text).toContain('CEN has no part in this product.');
	});

	it('holds degree and years with their sum', () => {
		const text = written(index.roleOf('ilo/programme-officer-noa')!);
		expect(text).toContain("| At least a bachelor's degree and 2 years of experience |");
		expect(text).toContain('Short by 4 years');
	});

	it('breaks no table, whatever a name holds', () => {
		const role = { ...index.roleOf('ict/developer')!, title: 'x', summary: 'One | two\n# three <b>' };
		const text = written(role);
		expect(text).toContain('One \\| two \\# three \\<b\\>');
	});
});

describe('a composed profile as Markdown', () => {
	const full = profileOf({ 'ecf/b.1': 3, 'ecf/b.2': 2, 'ecf/b.3': 1, 'ecf/b.5': 'none' });
	const ready = preparedProfile(full, '2026-05-04');
	const own: LibraryWorld = { ...world, profile: full, compared: ready };

	it('holds every rated skill with what it means, the nearest roles with counts, and what is short', () => {
		const text = writeProfile('ict', rankRoles('ict', ready, index), own);
		const anchor = index.skillOf('ecf/b.1')?.levels['3'];
		expect(text.split('\n')[0]).toBe('# Your profile, by European ICT profiles');
		expect(text).toContain(`| B.1 Application Development | Senior Professional / Manager (e-3) | ${anchor} |`);
		expect(text).toContain("| B.5 Documentation Production | I don't have this |  |");
		expect(text).toContain('- Developer: 2 of 5 musts met · 2 short · 1 not known yet');
		expect(text).toContain('  - B.3 Testing (Professional (e-2) wanted, you: Associate (e-1))');
	});

	it('says that nothing can be said while too little is known', () => {
		const little = preparedProfile(profileOf({ 'ecf/b.1': 3 }), '2026-05-04');
		const text = writeProfile('ict', rankRoles('ict', little, index), { ...own, compared: little });
		expect(text).toContain('Nothing can be said yet.');
	});

	it('of a framework without skills of its own holds what its roles name', () => {
		const named = preparedProfile(profileOf({ 'competence/programme-management': 3 }), '2026-05-04');
		const text = writeProfile('ilo', rankRoles('ilo', named, index), { ...own, compared: named });
		expect(text).toContain('| Programme management | Professional (3) |');
	});
});
