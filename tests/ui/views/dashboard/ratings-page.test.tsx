// Everything rated, with what may stand beside a rating.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { RatedLevel, Rating } from '../../../../src/core/rating.ts';
import type { Scale } from '../../../../src/core/level.ts';
import { openPage } from '../../dashboard-stage.tsx';
import type { Start } from '../../dashboard-api.ts';
import { all, clear, doing, key, one, press, says, saysOf, type } from '../../stage.tsx';

afterEach(clear);

const rated = (
	concept: string,
	level: RatedLevel,
	scale: Scale = 'competence',
	more: Partial<Rating> = {},
): Rating => ({
	concept,
	scale,
	level,
	ratedAt: '2026-03-04T10:00:00Z',
	...more,
});
const many: Start = {
	own: [{ id: 'own/grafter', label: 'Grafter', kind: 'technology', addedAt: '2026-01-01T00:00:00Z' }],
	profile: {
		ratings: [
			rated('axelos/negotiation', 5),
			rated('competence/coaching', 'none'),
			rated('competence/data-analysis', 4),
			rated('own/grafter', 2, 'technology'),
			rated('own/gone', 1, 'technology'),
			rated('technology/python', 'unsure', 'technology', { lastUsed: 2020, evidence: 'A course' }),
		],
	},
};
const open = (start: Start = many) => openPage('#/profile/ratings', start);
const row = (concept: string): HTMLElement => one(`[data-rated="${concept}"]`);
const field = (label: string): HTMLInputElement => {
	const found = all('.more label').find((each) => saysOf(each) === label);
	return one<HTMLInputElement>(`[id="${found?.getAttribute('for') ?? ''}"]`);
};

describe('the ratings', () => {
	it('stand in groups, each by its name, with level and day', async () => {
		await open();
		expect(all('main section').map((each) => [saysOf(one('h2', each)), ...all('.rated b', each).map(saysOf)])).toEqual([
			['Competences 2', 'Coaching', 'Data analysis'],
			['Technologies and areas of knowledge 1', 'Python'],
			['AXELOS skills 1', 'Negotiation'],
			['Skills that you added 2', 'Grafter', 'own/gone'],
		]);
		expect(saysOf(one('.summary', row('competence/data-analysis')))).toContain('Lead (4)rated on March 4, 2026');
	});

	it('tell “I don’t have this” from “not sure”', async () => {
		await open();
		expect(saysOf(one('.level', row('competence/coaching')))).toBe("I don't have this");
		expect(saysOf(one('.level', row('technology/python')))).toBe('Not sure');
	});

	it('are filtered by name, and how many are left is said', async () => {
		await open();
		await type(one<HTMLInputElement>('.filters input'), 'ANA');
		expect(all('.rated b').map(saysOf)).toEqual(['Data analysis']);
		expect(saysOf(one('main [role=status].hint'))).toBe('1 of 6 ratings shown');
	});

	it('are none at first, and there is the way to give some', async () => {
		await open({});
		expect(says()).toContain('You have rated nothing yet.');
		expect(one('main .notice a').getAttribute('href')).toBe('#/profile/rate');
	});

	it('are said in the words of the framework that is chosen, technologies in their own', async () => {
		await open();
		await doing(() => {
			const select = one<HTMLSelectElement>('.filters select');
			select.value = 'ecf';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		expect(saysOf(one('.level', row('competence/data-analysis')))).toBe('Lead Professional / Senior Manager (e-4)');
		expect(saysOf(one('.level button', row('axelos/negotiation')))).toBe('approximately Principal (e-5)');
		expect(saysOf(one('.level', row('own/grafter')))).toBe('With help (2)');
	});

	it('are removed one by one, and the focus goes to the filter', async () => {
		const store = await open();
		await press('Details: Coaching');
		await press('Remove this rating');
		expect(store.profile.ratings.map(({ concept }) => concept)).not.toContain('competence/coaching');
		expect(saysOf(one('.status-bar [role=status]'))).toBe('No longer rated: Coaching');
		expect(document.activeElement).toBe(one('.filters input'));
	});

	it('that could not be removed stay', async () => {
		const store = await open();
		store.refuses = 'store-failed';
		await press('Details: Coaching');
		await press('Remove this rating');
		expect(all('[data-rated="competence/coaching"]')).toHaveLength(1);
	});
});

describe('the details of a rating', () => {
	it('show last use and evidence, which can be changed one by one', async () => {
		const store = await open();
		await press('Details: Python');
		expect([field('Last used in the year').value, field('What shows it').value]).toEqual(['2020', 'A course']);
		field('Last used in the year').focus();
		await type(field('Last used in the year'), '2024');
		await key('Enter');
		const python = store.profile.ratings.find(({ concept }) => concept === 'technology/python');
		expect(python).toMatchObject({ level: 'unsure', lastUsed: 2024, evidence: 'A course' });
	});

	it('are taken away by emptying the field', async () => {
		const store = await open();
		await press('Details: Python');
		field('What shows it').focus();
		await type(field('What shows it'), '  ');
		await doing(() => field('What shows it').blur());
		const python = store.profile.ratings.find(({ concept }) => concept === 'technology/python');
		expect(python).toMatchObject({ lastUsed: 2020 });
		expect(python).not.toHaveProperty('evidence');
	});

	it('refuse a year that cannot be, beside the field', async () => {
		const store = await open();
		await press('Details: Python');
		field('Last used in the year').focus();
		await type(field('Last used in the year'), '1850');
		await key('Enter');
		expect(store.log).toEqual([]);
		expect(says()).toContain('The year lies between 1950 and this year.');
	});

	it('lose nothing that was typed when it cannot be saved', async () => {
		const store = await open();
		store.refuses = 'store-failed';
		await press('Details: Python');
		field('What shows it').focus();
		await type(field('What shows it'), 'Wrote a compiler');
		await key('Enter');
		expect(field('What shows it').value).toBe('Wrote a compiler');
		expect(says()).toContain('What you typed is still here.');
	});

	it('lead back to the card', async () => {
		await open();
		await press('Details: Python');
		expect(one('.more a').getAttribute('href')).toBe('#/profile/rate/skill/technology/python');
	});

	it('of an own skill that was removed lead nowhere, but can be removed', async () => {
		await open();
		await press('Details: own/gone');
		expect(all('.more a')).toEqual([]);
		expect(all('.more button').map(saysOf)).toEqual(['Remove this rating']);
	});
});

describe('the history of a rating', () => {
	it('is a line and the same as a table, the newest first', async () => {
		const step = (id: number, before: RatedLevel | null, after: RatedLevel | null) => ({
			id,
			at: `2026-0${id}-01T00:00:00Z`,
			why: 'said' as const,
			changes: [
				{
					what: 'rating' as const,
					concept: 'competence/data-analysis',
					before: before === null ? null : rated('competence/data-analysis', before),
					after: after === null ? null : rated('competence/data-analysis', after),
				},
			],
		});
		await open({ ...many, history: [step(4, null, 4), step(3, 2, null), step(2, 'none', 2), step(1, null, 'none')] });
		await press('Details: Data analysis');
		expect(all('tbody tr').map((each) => all('td', each).map(saysOf).join(': '))).toEqual([
			'April 1, 2026: Lead (4)',
			'March 1, 2026: Rating removed',
			'February 1, 2026: Practitioner (2)',
			"January 1, 2026: I don't have this",
		]);
		// From none up to two, a break, and on at four.
		expect(document.querySelector('.course')?.getAttribute('d')).toMatch(
			/^M6\.0 54\.0H[\d.]+V34\.8H[\d.]+M194\.0 15\.6H197$/,
		);
	});

	it('is left out where there are no steps of it', async () => {
		await open();
		await press('Details: Data analysis');
		expect(all('table')).toEqual([]);
	});
});
