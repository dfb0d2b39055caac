// The list of ads: order, filters, the keyboard, only rows in sight, reading that is stopped, and the way out as CSV.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../../src/ui/parts/save-file.ts';
import { all, button, clear, doing, key, one, press, says, saysOf, type, violations } from '../../stage.tsx';
import {
	adOf,
	cells,
	comeToRest,
	filterBy,
	openAds,
	savedOf,
	sortBy,
	start,
	three,
	titles,
	until,
} from './ads-world.ts';

vi.mock(import('../../../../src/ui/parts/save-file.ts'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

afterEach(clear);
beforeEach(() => {
	document.documentElement.lang = 'en';
	vi.mocked(saveFile).mockClear();
});

const count = (): string => saysOf(one('.ad-acts [role=status]'));
const current = (): string => saysOf(one('.ad-table .is-current .of-title a'));
const focusGrid = (): void => one('.ad-table').focus();
const many = Array.from({ length: 1_000 }, (_, at) => adOf(at + 1));

describe('ads in the list', () => {
	it('stand with the latest seen first, each with role, site, fit, day and status', async () => {
		await openAds();
		expect(titles()).toEqual(['Économiste', 'Baker', 'Archivist']);
		expect(cells('role')).toEqual(['Data Scientist', 'none close', 'Caseworker']);
		expect(cells('site')).toEqual(['builtin.com', 'unjobs.org', 'builtin.com']);
		expect(cells('fit')).toEqual(['1 of 1 skill met', '0 of 2 skills met', '0 of 2 skills met']);
		expect(cells('status')).toEqual(['Seen', 'Seen', 'Applied']);
		expect(cells('seen')[0]).toBe('May 27, 2026');
		expect(count()).toBe('3 ads.');
	});

	it('that were saved and are seen no more are listed too', async () => {
		await openAds('#/ads', { ...start, saved: [savedOf(adOf(9), 'offer')] });
		expect(titles()).toEqual(['Économiste', 'Baker', 'Archivist', 'Keeper 9']);
	});

	it('say what is not rated, and where nothing is', async () => {
		await openAds('#/ads', { ...start, profile: { ratings: start.profile?.ratings?.slice(0, 1) ?? [] } });
		expect(cells('fit')).toEqual(['1 of 1 skill met', '0 of 2 skills met1 not rated', '0 of 2 skills met1 not rated']);
		await openAds('#/ads', { ...start, profile: {} });
		expect(cells('fit')[1]).toBe('2 skills, none rated');
	});

	it('may be none, or out of reach, and either is said', async () => {
		await openAds('#/ads', { ...start, seenAds: [], saved: [] });
		expect(saysOf(one('.ads .notice'))).toMatch(/^No ads are kept\./);
		await openAds('#/ads', start, (store) => {
			store.isOpen = false;
		});
		expect(saysOf(one('.ads [role=alert]'))).toMatch(/^The ads that you have read cannot be shown/);
	});

	it('are read again when one is seen or saved', async () => {
		const store = await openAds();
		store.seenAds = [adOf(0, { title: 'Diver' }), ...three];
		await doing(() => store.adsChanged.forEach((hear) => hear()));
		await comeToRest();
		expect(titles()[0]).toBe('Diver');
	});
});

describe('the order', () => {
	it('is by a column, from the other end when it is chosen again, and said', async () => {
		await openAds();
		await sortBy('title');
		expect(titles()).toEqual(['Archivist', 'Baker', 'Économiste']);
		expect(one('.ad-table .of-title').ariaSort ?? one('.ad-table .of-title').getAttribute('aria-sort')).toBe(
			'ascending',
		);
		await sortBy('title');
		expect(titles()).toEqual(['Économiste', 'Baker', 'Archivist']);
		expect(one('.ad-table .of-seen').getAttribute('aria-sort')).toBe('none');
	});

	it.each([
		['status', 'Archivist'],
		['site', 'Archivist'],
		['role', 'Archivist'],
		['fit', 'Économiste'],
	])('by %s begins with its first', async (column, first) => {
		await openAds();
		await sortBy(column);
		expect(titles()[0]).toBe(first);
	});
});

describe('the filters', () => {
	it('look for words in title, employer and role, whatever their accents and capitals', async () => {
		await openAds();
		await type(one<HTMLInputElement>('.find input'), 'ECONOM');
		expect(one<HTMLInputElement>('.find input').value).toBe('ECONOM');
		await until(() => expect(titles()).toEqual(['Économiste']));
		expect(count()).toBe('1 of 3 ads.');
		await type(one<HTMLInputElement>('.find input'), 'tidewell caseworker');
		await until(() => expect(titles()).toEqual(['Archivist']));
		await press('Clear the filters');
		await until(() => expect(titles()).toHaveLength(3));
		expect(one<HTMLInputElement>('.find input').value).toBe('');
	});

	it.each([
		['Role', 'odp/caseworker', ['Archivist']],
		['Site', 'unjobs.org', ['Baker']],
		['Status', 'applied', ['Archivist']],
		['Status', 'saved-any', ['Archivist']],
		['Status', 'seen', ['Économiste', 'Baker']],
		['Fit', 'open', ['Économiste', 'Baker', 'Archivist']],
		['Fit', 'half', []],
	])('by %s %s', async (label, value, left) => {
		await openAds();
		await filterBy(label, value);
		expect(titles()).toEqual(left);
		if (left.length === 0) expect(says()).toContain('None of your ads is like that.');
	});

	it('leave ads that fit as well as is wanted', async () => {
		const asked = ['python', 'java', 'go', 'rust'].map((name) => ({
			concept: `technology/${name}`,
			strength: 'must' as const,
			level: 2 as const,
		}));
		const rated = (names: readonly string[], level: 2 | 'none') =>
			names.map((name) => ({
				concept: `technology/${name}`,
				scale: 'technology' as const,
				level,
				ratedAt: '2026-01-01T00:00:00Z',
			}));
		const profile = { ratings: [...rated(['python', 'java'], 2), ...rated(['go', 'rust'], 'none')] };
		await openAds('#/ads', { seenAds: [adOf(1, { asked }), adOf(2, { asked: asked.slice(0, 3) })], profile });
		await filterBy('Fit', 'half');
		expect(titles()).toEqual(['Keeper 1']);
		await filterBy('Fit', 'most');
		expect(titles()).toEqual([]);
	});

	it('leave those that were seen lately', async () => {
		await openAds('#/ads', { ...start, seenAds: [...three, adOf(4, { seenAt: new Date().toISOString() })] });
		await filterBy('Seen', 'week');
		expect(titles()).toEqual(['Keeper 4']);
	});
});

describe('many ads', () => {
	it('are all counted, and only the rows in sight are drawn, each with its place', async () => {
		await openAds('#/ads', { seenAds: many });
		expect(count()).toBe('1,000 ads.');
		const grid = one('.ad-table');
		expect(grid.getAttribute('aria-rowcount')).toBe('1001');
		expect(titles().length).toBeLessThan(60);
		expect(all('.ad-table tbody tr').map((row) => row.getAttribute('aria-rowindex'))[0]).toBe('2');
	});

	it('are gone through by keyboard, and Enter opens one', async () => {
		await openAds('#/ads', { seenAds: many });
		focusGrid();
		expect(current()).toBe('Keeper 1');
		for (const name of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await key(name);
		expect(current()).toBe('Keeper 2');
		await key('End');
		expect(current()).toBe('Keeper 1000');
		const id = one('.ad-table').getAttribute('aria-activedescendant');
		expect(one('.ad-table .is-current').id).toBe(id);
		await key('PageUp');
		expect(current()).not.toBe('Keeper 1000');
		await key('Home');
		expect(current()).toBe('Keeper 1');
		await key('PageDown');
		await key('Enter');
		await comeToRest();
		expect(location.hash).toMatch(/^#\/ads\/builtin%2F\d+$/);
	});

	it('give the focus back to the row that was opened', async () => {
		await openAds('#/ads', { seenAds: many });
		focusGrid();
		await key('ArrowDown');
		await key('Enter');
		await comeToRest();
		location.hash = '#/ads';
		await comeToRest();
		expect([current(), document.activeElement]).toEqual(['Keeper 2', one('.ad-table')]);
	});
});

describe('reading', () => {
	it('that takes long is told, and what was read when it is stopped stays, with what is missing said', async () => {
		await openAds('#/ads', { seenAds: many }, (store) => {
			store.isHeld = true;
		});
		expect(titles()[0]).toBe('Keeper 1');
		await until(() => expect(saysOf(one('.reading'))).toContain('100 read.'));
		await press('Stop');
		await comeToRest();
		expect(says()).toContain('You stopped after 100 ads.');
		expect(count()).toBe('100 ads.');
		expect(button('Read all of them')).toBeDefined();
	});
});

describe('ads that are marked', () => {
	it('are compared, four at most', async () => {
		await openAds('#/ads', { seenAds: many });
		expect(button('Mark two or more to compare').disabled).toBe(true);
		focusGrid();
		for (let at = 0; at < 5; at++) {
			await key(' ');
			await key('ArrowDown');
		}
		expect(all('.ad-table [aria-selected=true]')).toHaveLength(4);
		await press('Compare 4 ads');
		await comeToRest();
		expect(location.hash).toBe('#/ads/compare/builtin%2F1/builtin%2F2/builtin%2F3/builtin%2F4');
	});
});

it('the list goes out as CSV, as it is filtered and sorted', async () => {
	await openAds();
	await filterBy('Site', 'builtin.com');
	await sortBy('title');
	await press('Save as CSV');
	await comeToRest();
	const [[name, csv] = []] = vi.mocked(saveFile).mock.calls;
	expect(name).toMatch(/^plumbline-ads-\d{4}-\d\d-\d\d\.csv$/);
	expect((csv as string).split('\r\n').slice(0, 3)).toEqual([
		'key,title,company,site,role,met,known,asked,seen_at,status',
		'builtin/3,Archivist,Tidewell Ferries,builtin.com,Caseworker,0,2,2,2026-05-27T21:00:00.000Z,applied',
		'builtin/1,Économiste,Tidewell Ferries,builtin.com,Data Scientist,1,1,1,2026-05-27T23:00:00.000Z,',
	]);
	expect(says()).toContain('went to where your browser saves files.');
});

it.each([
	['some ads', start],
	['many ads', { seenAds: many }],
	['no ads', {}],
])('axe finds nothing wrong with %s', async (_which, from) => {
	await openAds('#/ads', from);
	expect(await violations()).toEqual([]);
});
