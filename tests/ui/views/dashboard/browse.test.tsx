// Browsing: every role and every skill that is shipped can be found, narrowed, opened and rated, by addresses that last.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../../src/cli/read-assets.ts';
import { keyboard } from '../../keyboard.ts';
import { all, clear, doing, one, says, saysOf, type, violations } from '../../stage.tsx';
import { library } from './library-world.ts';
import { developer, go, open } from './roles-stage.tsx';

afterEach(clear);
beforeEach(() => {
	document.documentElement.lang = 'en';
});

const listed = (): string[] => all('.found a').map(saysOf);
const count = (): string => saysOf(one('.roles p[role=status]'));
const narrow = (label: string, value: string): Promise<void> =>
	doing(() => {
		const field = all('.narrow label').find((each) => saysOf(each).startsWith(label));
		const select = one<HTMLSelectElement>('select', field);
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	}).then(() => go(location.hash));

describe('what is shipped', () => {
	it('is 143 roles and 109 skills, and all of them are shown', async () => {
		const shipped = readLibrary();
		expect([shipped.roles.length, shipped.skills.length]).toEqual([143, 109]);
		await open('#/roles/browse');
		expect([listed().length, count()]).toEqual([143, '143 of 143 roles']);
		await go('#/roles/skills');
		expect([listed().length, count()]).toEqual([109, '109 of 109 skills']);
		expect(listed().toSorted()).toEqual(library.skills.map(({ title }) => title).toSorted());
	});
});

describe('all roles', () => {
	it('are found by name, typos forgiven', async () => {
		await open('#/roles/browse');
		await type(one<HTMLInputElement>('.narrow input'), 'devloper');
		expect(listed()).toContain('Developer');
		expect(listed()).not.toContain('Driver (G2)');
		await type(one<HTMLInputElement>('.narrow input'), 'zzzzq');
		expect(count()).toContain('Nothing is called so here.');
	});

	it('are narrowed by framework, family and grade, in the address', async () => {
		await open('#/roles/browse');
		await narrow('Framework', 'odp');
		expect(count()).toBe('13 of 143 roles');
		await narrow('Grade', 'SCS1');
		expect(location.hash).toBe('#/roles/browse/odp/all/SCS1');
		const odp = library.roles.filter(({ framework, grades }) => framework === 'odp' && grades.includes('SCS1'));
		expect(listed().length).toBe(odp.length);
		await open('#/roles/browse/ilo/finance-officers');
		expect(listed()).toEqual(['Finance Officer (NOA)']);
		await narrow('Framework', 'govstack');
		expect([location.hash, listed().length]).toEqual(['#/roles/browse/govstack', 64]);
	});

	it('say of each what it is and open it, by keyboard alone', async () => {
		await open('#/roles/browse/ict');
		const { tabTo, press } = keyboard();
		await tabTo('.found a[href="#/roles/ict/developer"]');
		await press('Enter');
		expect(location.hash).toBe('#/roles/ict/developer');
		await open('#/roles/browse/govstack');
		expect(saysOf(all('.found li').find((each) => saysOf(each).startsWith('Product Owner')))).toContain(
			'asks for nothing that can be compared',
		);
	});
});

describe('all skills', () => {
	it('are found by name and narrowed by framework, each with the user’s rating', async () => {
		await open('#/roles/skills', { levels: developer });
		await narrow('Framework', 'ecf');
		expect([location.hash, listed().length]).toEqual(['#/roles/skills/ecf', 40]);
		expect(saysOf(all('.found li').find((each) => saysOf(each).startsWith('B.3')))).toBe(
			'B.3 Testinge-CF · Build · You: Associate (e-1)',
		);
		await type(one<HTMLInputElement>('.narrow input'), 'documentaton');
		expect(listed()[0]).toBe('B.5 Documentation Production');
	});

	it('say what each level means, and are rated there', async () => {
		const { log } = await open('#/roles/skills/ecf/b.1');
		for (const said of Object.values(library.skills.find(({ id }) => id === 'ecf/b.1')?.levels ?? {}))
			expect(says()).toContain(said);
		await doing(() => one<HTMLInputElement>('.anchors label:nth-of-type(3) input').click());
		expect(log).toEqual(['rate ecf/b.1 2']);
	});

	it('say which roles expect them at which level, and through which competence', async () => {
		await open('#/roles/skills/ecf/b.1');
		const section = one('section[aria-label="Roles that expect it"]');
		expect(all('h3', section).map(saysOf)).toEqual(['At Senior Professional / Manager (e-3)']);
		expect(all('.plain', section)[0]?.textContent).toContain('Developer');
		expect(saysOf(section)).toMatch(/Through the competence “Application development”: \d+ roles/);
		await go('#/roles/skills/odp/data-and-insight');
		expect(saysOf(one('section[aria-label="Roles that expect it"]'))).toContain('Team Leader');
	});

	it('that no framework has are said to be missing', async () => {
		await open('#/roles/skills/ecf/z.9');
		expect(says()).toContain('No framework has such a skill.');
	});
});

describe('for everyone', () => {
	it.each([
		'browse',
		'skills',
		'skills/ecf/b.1',
		'skills/axelos/negotiation',
		'compare',
		'compare/ict/developer',
		'compare/ict/developer/ict/test-specialist',
	])('%s has no faults', async (address) => {
		await open(`#/roles/${address}`, { levels: developer });
		for (const each of all('details')) each.setAttribute('open', '');
		expect(await violations()).toEqual([]);
	});
});
