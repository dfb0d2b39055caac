// One role in full: every expectation with both levels, its ladder, and what each framework leaves open.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { RatedLevel } from '../../../../src/core/rating.ts';
import { all, button, clear, doing, key, one, press, says, saysOf } from '../../stage.tsx';
import { library } from './library-world.ts';
import { developer, expectation, go, lastSaid, open, sectionOf } from './roles-stage.tsx';

afterEach(clear);

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
		await open('#/roles/ict/developer', {}, (store) => {
			store.refuses = 'store-failed';
		});
		await press('Aim at this role');
		expect(lastSaid()).not.toMatch(/^Saved/);
		expect(button('Aim at this role').getAttribute('aria-pressed')).toBe('false');
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
