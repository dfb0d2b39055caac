// The view of roles: composing a profile, the roles that are nearest to it, and each role in full.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RatedLevel } from '../../../../src/core/rating.ts';
import { all, buttons, clear, doing, key, one, press, says, saysOf, type, violations } from '../../stage.tsx';
import { library } from './library-world.ts';
import { developer, go, lastSaid, open, ranked, sectionOf } from './roles-stage.tsx';

afterEach(clear);
beforeEach(() => {
	document.documentElement.lang = 'en';
});

describe('the tool for European profiles', () => {
	it('is what stands there first, and says that nothing can be said yet', async () => {
		await open('#/roles');
		expect(saysOf(one('.tabs [aria-current]'))).toBe('European ICT profiles');
		expect(says()).toContain('Nothing can be said yet.');
		expect(ranked()).toEqual([]);
		expect(says()).toContain('Too little to judge (30)');
		expect(says()).toContain('0 of 40 rated');
	});

	it('rates a competence by its anchors, saves it, and says so', async () => {
		const { log } = await open('#/roles/ict');
		const skill = all('.skill').find((each) => saysOf(each).startsWith('B.1 '));
		await doing(() => one<HTMLInputElement>('label:nth-of-type(3) input', skill).click());
		expect(log).toEqual(['rate ecf/b.1 2']);
		expect(lastSaid()).toBe('Saved: B.1 Application Development');
		expect(saysOf(one('summary', skill))).toContain('Professional (e-2)');
		expect(says()).toContain('1 of 40 rated');
	});

	it('takes one key for a level, none and not sure', async () => {
		const { log } = await open('#/roles/ict');
		const skill = all('.skill').find((each) => saysOf(each).startsWith('B.1 '));
		one<HTMLInputElement>('input', skill).focus();
		for (const each of ['3', '0', '?', 'x', '5']) await key(each);
		expect(log).toEqual(['rate ecf/b.1 3', 'rate ecf/b.1 none', 'rate ecf/b.1 unsure']);
	});

	it('shows the nearest profiles first, with counts and with what is short at which level', async () => {
		await open('#/roles/ict', { levels: developer });
		const [first] = all('.ranked ol > li');
		expect(ranked()).toContain('Developer');
		expect(saysOf(first)).toMatch(/\d of \d musts met/);
		const own = all('.ranked ol > li').find((each) => saysOf(each).startsWith('Developer'));
		expect(saysOf(own)).toContain(
			"B.5 Documentation Production (Senior Professional / Manager (e-3) wanted, you: I don't have this)",
		);
	});

	it('shows the profile as it is composed so far, to print and to save', async () => {
		await open('#/roles/ict', { levels: developer });
		const composed = saysOf(sectionOf('Your profile so far'));
		expect(composed).toContain('4 skills rated');
		const anchor = library.skills.find(({ id }) => id === 'ecf/b.2')?.levels['2'];
		expect(composed).toContain(`B.2 Component Integration Professional (e-2)${anchor}`);
		expect(buttons(sectionOf('Your profile so far'))).toEqual(['Print', 'Save as a text file']);
		await open('#/roles/ict');
		expect(all('.composed')).toEqual([]);
	});

	it('says no score anywhere', async () => {
		await open('#/roles/ict', { levels: developer });
		expect(says()).not.toMatch(/%|score|\d\.\d/i);
	});

	it('finds a profile by its title', async () => {
		await open('#/roles/ict', { levels: developer });
		await type(one<HTMLInputElement>('input[type=search]'), 'devel');
		expect(ranked()).toEqual(['Developer']);
		await type(one<HTMLInputElement>('input[type=search]'), 'zzz');
		expect(says()).toContain('No role of this framework is called so.');
	});
});

describe('going through the view', () => {
	it('follows the address from list to role and back', async () => {
		await open('#/roles/govstack');
		expect(saysOf(one('.tabs [aria-current]'))).toBe('GovStack roles');
		expect(document.activeElement).toBe(document.body);
		await go('#/roles/ict/developer');
		expect(saysOf(one('h2'))).toBe('Developer');
		expect(document.activeElement).toBe(one('h2'));
		await go('#/roles/ict');
		expect(saysOf(one('h2'))).toContain('Rate the e-competences');
	});

	it('prints when asked to', async () => {
		const print = vi.fn<() => void>();
		vi.stubGlobal('print', print);
		await open('#/roles/ict/developer');
		await press('Print');
		expect(print).toHaveBeenCalledOnce();
		vi.unstubAllGlobals();
	});

	it('saves the role as a file on the device', async () => {
		const saved: Blob[] = [];
		vi.stubGlobal(
			'URL',
			Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => {} }),
		);
		const names: string[] = [];
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			names.push(this.download);
		});
		await open('#/roles/ict/developer', { levels: developer });
		await press('Save as a text file');
		expect(names).toEqual(['Developer.md']);
		expect(await saved[0]?.text()).toContain('# Developer');
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
	});

	it('is drawn where the profile cannot be read, and the page says so', async () => {
		await open('#/roles/ict', {}, (store) => {
			store.isOpen = false;
		});
		expect(says()).toContain('The browser gives Plumbline no place to keep what you say');
		expect(says()).toContain('Nothing can be said yet.');
	});
});

describe('for everyone', () => {
	const everything = Object.fromEntries(
		[...library.skills, ...library.competences].map(({ id }, at) => [id, ((at % 5) + 1) as RatedLevel]),
	);
	const addresses = [
		'#/roles/ict',
		'#/roles/ict/ict-operations-manager',
		'#/roles/govstack/data-scientist',
		'#/roles/ilo/driver-g2',
		'#/roles/odp',
		'#/roles/odp/team-leader/SEO',
	];

	const ratings = { 'nothing is': {}, 'some skills are': developer, 'everything is': everything };
	const cases = addresses.flatMap((address) =>
		Object.entries(ratings).map(([what, levels]) => [address, what, levels] as const),
	);

	it.each(cases)('%s has no faults when %s rated', async (address, _what, levels) => {
		await open(address, { levels });
		for (const each of all('details')) each.setAttribute('open', '');
		expect(await violations()).toEqual([]);
	});
});
