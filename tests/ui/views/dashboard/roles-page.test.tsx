// The view of roles: composing a profile, the roles that are nearest to it, and each role in full.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RatedLevel } from '../../../../src/core/rating.ts';
import { RolesPage } from '../../../../src/ui/views/dashboard/roles-page.tsx';
import {
	all,
	button,
	clear,
	doing,
	draw,
	key,
	one,
	press,
	says,
	saysOf,
	settle,
	type,
	violations,
} from '../../stage.tsx';
import { dashboardApiOf, library } from './library-world.ts';

afterEach(clear);
beforeEach(() => {
	document.documentElement.lang = 'en';
	document.title = 'Plumbline';
	location.hash = '';
});

const open = async (address: string, given: Parameters<typeof dashboardApiOf>[0] = {}) => {
	location.hash = address;
	const world = dashboardApiOf(given);
	await draw(
		<main>
			<RolesPage api={world.api} />
		</main>,
	);
	return world;
};
const go = async (address: string): Promise<void> => {
	await doing(() => {
		location.hash = address;
		globalThis.dispatchEvent(new HashChangeEvent('hashchange'));
	});
	await settle();
};
const ranked = (): string[] => all('.ranked ol h3').map(saysOf);
const expectation = (name: string): HTMLElement => {
	const found = all('.expectation').find((each) => saysOf(one('b', each)) === name);
	if (found === undefined) throw new Error(`nothing is called ${name}`);
	return found;
};
const sectionOf = (title: string): HTMLElement => one(`section[aria-label="${title}"]`);

/** What the European profile of a developer expects, some of it one level short. */
const developer: Readonly<Record<string, RatedLevel>> = {
	'ecf/b.1': 3,
	'ecf/b.2': 2,
	'ecf/b.3': 1,
	'ecf/b.5': 'none',
};

describe('the tool for European profiles', () => {
	it('is what stands there first, and says that nothing can be said yet', async () => {
		await open('#/roles');
		expect(saysOf(one('nav [aria-current]'))).toBe('European ICT profiles');
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
		expect(saysOf(one('.said-last'))).toBe('Saved: B.1 Application Development');
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

describe('a role', () => {
	it('shows each expectation with both levels, what they mean, and how far apart they are', async () => {
		await open('#/roles/ict/developer', { levels: developer });
		const short = expectation('B.3 Testing');
		expect(saysOf(one('.status', short))).toBe('Short by 1 level');
		const { levels } = library.skills.find(({ id }) => id === 'ecf/b.3')!;
		expect(saysOf(short)).toContain(`Wanted: Professional (e-2). ${levels['2']}`);
		expect(saysOf(short)).toContain(`You: Associate (e-1). ${levels['1']}`);
		expect(saysOf(one('.status', expectation('B.5 Documentation Production')))).toBe('You do not have it');
		expect(saysOf(one('.status', expectation('C.4 Problem Management')))).toBe('Not known yet');
	});

	it('says through which other rating it judges, and what is approximate', async () => {
		await open('#/roles/ict/developer', { levels: { 'competence/application-development': 3 } });
		const through = expectation('B.1 Application Development');
		expect(saysOf(one('summary', through))).toContain('by your rating of Application development');
		expect(saysOf(through)).toContain('That is approximate.');
		expect(says()).toMatch(/\d skills? (is|are) judged by related ratings/);
	});

	it('is rated in place, and the rating can be taken back', async () => {
		const { log } = await open('#/roles/ict/developer', { levels: developer });
		await doing(() => one<HTMLInputElement>('label:nth-of-type(3) input', expectation('B.3 Testing')).click());
		expect(saysOf(one('.status', expectation('B.3 Testing')))).toBe('Met');
		await press('Clear', expectation('B.3 Testing'));
		expect(saysOf(one('.status', expectation('B.3 Testing')))).toBe('Not known yet');
		expect(log).toEqual(['rate ecf/b.3 2', 'unrate ecf/b.3']);
	});

	it('can be aimed at, and no more', async () => {
		const { log } = await open('#/roles/ict/developer', { profile: { targets: ['ict/project-manager'] } });
		await press('Aim at this role');
		expect(button('You aim at this role').getAttribute('aria-pressed')).toBe('true');
		await press('You aim at this role');
		expect(log).toEqual(['say targets ["ict/project-manager","ict/developer"]', 'say targets ["ict/project-manager"]']);
	});

	it('says when a change could not be saved', async () => {
		await open('#/roles/ict/developer', { done: { ok: false, reason: 'store-failed' } });
		await press('Aim at this role');
		expect(saysOf(one('.said-last'))).toBe('That could not be saved. Nothing was changed.');
	});

	it('names certificates for what is short, and says whose words these are', async () => {
		await open('#/roles/ict/developer', { levels: { ...developer, 'ecf/b.1': 1 } });
		expect(saysOf(sectionOf('Certificates that would show what is short'))).toContain('B.1 Application Development');
		expect(saysOf(sectionOf('Source'))).toContain('the wording is ours');
		expect(all('a[href^=http]')).toEqual([]);
	});

	it('shows where the source gives no level, and its fault', async () => {
		await open('#/roles/ict/business-analyst');
		expect(saysOf(expectation('E.5 Process Improvement'))).toContain(
			'The source gives no level that could be trusted.',
		);
		expect(all('.fault').map(saysOf)[0]).toMatch(/^Business Analyst: /);
	});

	it('that the framework does not have is said to be missing', async () => {
		await open('#/roles/ict/wizard');
		expect(says()).toContain('This framework has no such role.');
	});
});

describe('a ladder', () => {
	const talk: Readonly<Record<string, RatedLevel>> = Object.fromEntries(
		library.skills.filter(({ id }) => /^odp\/(?!scs)/.test(id)).map(({ id }) => [id, 2]),
	);

	it('shows a role of operational delivery at each grade, by addresses of their own', async () => {
		await open('#/roles/odp/team-leader/HEO', { levels: talk });
		expect(saysOf(one('h2'))).toBe('Team Leader, HEO');
		expect(says()).toContain('5 of 5 musts met');
		await go('#/roles/odp/team-leader/SEO');
		expect(saysOf(one('h2'))).toBe('Team Leader, SEO');
		expect(says()).toContain('2 of 5 musts met · 3 short');
	});

	it('says what the next grade takes, the routes in, and the skills that go with one', async () => {
		await open('#/roles/odp/team-leader/HEO', { levels: talk });
		const next = sectionOf('Next steps on the ladder');
		expect(saysOf(one('a', next))).toBe('Team Leader, SEO');
		expect(saysOf(one('li', next))).toContain(
			'Data and insight (Practitioner (P) wanted, you: Working (W)) · Short by 1 level',
		);
		expect(all('li', sectionOf('Routes in')).length).toBeGreaterThan(0);
		expect(saysOf(sectionOf('Skills that go with you'))).toContain('You:');
	});

	it('takes letters for the levels of operational delivery', async () => {
		const { log } = await open('#/roles/odp/team-leader/HEO');
		one<HTMLInputElement>('input', expectation('Data and insight')).focus();
		await key('p');
		expect(log).toEqual(['rate odp/data-and-insight 3']);
	});
});

describe('an ILO description', () => {
	const said = (years: number | null, degree: 'secondary' | 'bachelor') =>
		open('#/roles/ilo/programme-officer-noa', {
			profile: { years, degrees: [{ degree, field: 'field/law' }], languages: [{ code: 'fr', level: 'c1' }] },
		});

	it('adds years in place of the degree, and shows the sum', async () => {
		await said(8, 'secondary');
		expect(says()).toContain(
			'Accepted instead: secondary school and 8 years of experience: 6 in place of the degree and 2 for the grade',
		);
	});

	it('says what a field of study leaves open, and which languages it asks', async () => {
		await said(2, 'bachelor');
		expect(says()).toContain('Your degree is in none of the fields that are named.');
		expect(saysOf(expectation('A second working language of the ILO'))).toContain('Short');
	});

	it('says that years and degree have not been said', async () => {
		await open('#/roles/ilo/programme-officer-noa');
		expect(says()).toContain('not said; you can say it on the page Profile');
	});
});

describe('a GovStack role', () => {
	it('counts what is there without claiming a level', async () => {
		await open('#/roles/govstack/agile-coach', { levels: { 'competence/agile-working': 3, 'technology/scrum': 3 } });
		expect(says()).toContain('no levels are stated');
		expect(says()).not.toContain('Short by');
	});

	it('of which the source states nothing says so', async () => {
		await open('#/roles/govstack/product-owner');
		expect(says()).toContain('The source states nothing that could be compared.');
	});
});

describe('going through the view', () => {
	it('follows the address from list to role and back', async () => {
		await open('#/roles/govstack');
		expect(saysOf(one('nav [aria-current]'))).toBe('GovStack roles');
		await go('#/roles/ict/developer');
		expect(saysOf(one('h2'))).toBe('Developer');
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

	it('says when the profile cannot be read', async () => {
		await open('#/roles/ict', { profile: null });
		expect(says()).toContain('The browser gives Plumbline no place to keep what you say');
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

	it.each(addresses)('%s has no faults, empty, partly or fully rated', async (address) => {
		for (const levels of [{}, developer, everything]) {
			await open(address, { levels });
			for (const each of all('details')) each.setAttribute('open', '');
			expect(await violations()).toEqual([]);
			await clear();
		}
	});
});
