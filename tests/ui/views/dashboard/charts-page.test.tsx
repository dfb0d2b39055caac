// The profile drawn: what each chart says in words and in its table, and what stands there where there is nothing to draw.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ratingOf } from '../../../gap/small-library.ts';
import { all, button, clear, doing, one, press, says, saysOf, violations } from '../../stage.tsx';
import { developer, go, open } from './roles-stage.tsx';

afterEach(clear);
beforeEach(() => {
	document.documentElement.lang = 'en';
});

const figures = (): HTMLElement[] => all('figure.chart');
const titles = (): string[] => all('.chart h2').map(saysOf);
const rowsOf = (figure: HTMLElement): string[][] => all('tbody tr', figure).map((row) => [...row.children].map(saysOf));
const choose = (label: string, value: string): Promise<void> =>
	doing(() => {
		const field = all('label').find((each) => saysOf(each).startsWith(label));
		const select = one<HTMLSelectElement>('select', field);
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	});
const figure = (title: string): HTMLElement => {
	const found = figures().find((each) => saysOf(one('h2', each)) === title);
	if (found === undefined) throw new Error(`no chart is called ${title}: ${titles().join(', ')}`);
	return found;
};

describe('the charts of a profile', () => {
	it('are named and described for those who cannot see them, each with its numbers in a table', async () => {
		await open('#/profile/charts/ict/developer', { levels: developer });
		for (const each of figures()) {
			const drawing = one('svg', each);
			expect(drawing.getAttribute('role')).toBe('img');
			const [named, described] = ['aria-labelledby', 'aria-describedby'].map((name) =>
				saysOf(document.getElementById(drawing.getAttribute(name) ?? '')),
			);
			expect(named).toBe(saysOf(one('h2', each)));
			expect(described).toMatch(/\w/);
			expect(rowsOf(each).length).toBeGreaterThan(0);
		}
		expect(titles()).toEqual([
			'Your skills by level, beside Developer',
			'You beside Developer',
			'Changes over time: e-CF competences',
		]);
	});

	it('are about the role that is aimed at first, and follow the choice in the address', async () => {
		await open('#/profile/charts', {
			levels: developer,
			profile: { targets: ['ict/test-specialist', 'ict/developer'] },
		});
		expect(titles()[1]).toBe('You beside Test Specialist');
		await choose('Beside the role', 'odp/team-leader/SEO');
		await go(location.hash);
		expect(location.hash).toBe('#/profile/charts/odp/team-leader/SEO');
		expect(titles()[1]).toBe('You beside Team Leader, SEO');
		await choose('Beside the role', '');
		await go(location.hash);
		expect(titles().slice(0, 2)).toEqual(['Your skills by level', 'You beside a role']);
		expect(says()).toContain('Choose a role, and its levels are drawn beside yours.');
	});

	it('say when the address names a role that there is not', async () => {
		await open('#/profile/charts/ict/wizard', { levels: developer });
		expect(says()).toContain('No framework has the role that the address names.');
	});
});

describe('the heat map', () => {
	it('fills the user’s level and outlines the role’s, and says both in its table', async () => {
		await open('#/profile/charts/ict/developer', { levels: { ...developer, 'technology/python': 4 } });
		const map = figure('Your skills by level, beside Developer');
		expect(rowsOf(map)).toEqual([
			['Python', 'Technologies and areas of knowledge', 'Guides others (4)', 'not asked for'],
			[
				'B.1 Application Development',
				'e-CF competences',
				'Senior Professional / Manager (e-3)',
				'Senior Professional / Manager (e-3)',
			],
			['B.2 Component Integration', 'e-CF competences', 'Professional (e-2)', 'Professional (e-2)'],
			['B.3 Testing', 'e-CF competences', 'Associate (e-1)', 'Professional (e-2)'],
			['B.5 Documentation Production', 'e-CF competences', "I don't have this", 'Senior Professional / Manager (e-3)'],
			['C.4 Problem Management', 'e-CF competences', 'not rated', 'Senior Professional / Manager (e-3)'],
		]);
		// One in the legend.
		expect([all('.you', map).length, all('.wanted', map).length]).toEqual([4 + 1, 5 + 1]);
		expect(saysOf(one('figcaption', map))).toContain(
			'Of 5 skills that the role asks for, you have 2. 2 below what is wanted. 1 not known yet.',
		);
	});

	it('shows only what the role asks for when that is wanted', async () => {
		await open('#/profile/charts/ict/developer', { levels: { ...developer, 'technology/python': 4 } });
		await doing(() => one<HTMLInputElement>('figure input[type=checkbox]').click());
		expect(rowsOf(figure('Your skills by level, beside Developer')).map(([name]) => name)).not.toContain('Python');
	});

	it('marks what is asked for at no stated level, and what follows from a related rating', async () => {
		await open('#/profile/charts/govstack/data-scientist', { levels: { 'technology/postgresql': 3 } });
		const map = figure('Your skills by level, beside Data Scientist');
		expect(all('.wanted', map)).toEqual([]);
		expect(all('.wanted-anywhere', map).length).toBeGreaterThan(40);
		const databases = rowsOf(map).find(([name]) => name === 'Databases');
		expect(databases).toEqual([
			'Databases',
			'Technologies and areas of knowledge',
			'Alone (3), by your rating of PostgreSQL',
			'asked for, no level stated',
		]);
	});

	it('is not there for somebody who has said nothing, and says so', async () => {
		await open('#/profile/charts');
		expect(figures()).toEqual([]);
		expect(says()).toContain('Nothing to draw: you have rated nothing yet');
		expect(says()).toContain('You have rated nothing yet, so there is nothing to draw.');
		expect(await violations()).toEqual([]);
	});
});

describe('the radar', () => {
	it('draws two shapes that differ by more than colour', async () => {
		await open('#/profile/charts/ict/developer', { levels: { ...developer, 'ecf/c.4': 3 } });
		const radar = figure('You beside Developer');
		expect([all('circle.you-point', radar).length, all('rect.wanted-point', radar).length]).toEqual([5 + 1, 5 + 1]);
		expect(all('.you-line.is-whole', radar).length).toBe(1);
		expect(saysOf(one('svg', radar))).toContain('B.3 Testingyou: e-1 · wanted: e-2');
	});

	it('leaves a hole where a skill is not rated', async () => {
		await open('#/profile/charts/ict/developer', { levels: developer });
		const radar = figure('You beside Developer');
		expect(all('.you-line.is-whole', radar)).toEqual([]);
		expect(saysOf(radar)).toContain('1 skill is not rated and left open.');
	});

	it('draws at most twelve skills, what is furthest below first, and says so', async () => {
		const levels = { 'technology/python': 4, 'technology/r': 1, 'technology/sas': 'none' } as const;
		await open('#/profile/charts/govstack/data-scientist', { levels });
		const radar = figure('You beside Data Scientist');
		expect(saysOf(radar)).toContain('12 of 51 skills are drawn');
		expect(saysOf(radar)).toContain('The source states no levels for this role');
		const drawn = rowsOf(radar)
			.slice(0, 12)
			.map(([name]) => name);
		expect(drawn).toEqual(expect.arrayContaining(['Python', 'R', 'SAS']));
		expect(rowsOf(radar).length).toBe(51);
	});

	it('is said to be nothing where there is no point to draw', async () => {
		await open('#/roles/govstack/data-scientist');
		expect(says()).toContain('there is no shape to draw yet');
		await open('#/profile/charts/govstack/product-owner', { levels: developer });
		expect(says()).toContain('The source states 0 skills for this role, and a radar needs three.');
	});
});

describe('changes over time', () => {
	const rated = (id: number, level: 2 | 4) => ({
		id,
		at: `2026-0${id}-01T10:00:00Z`,
		why: 'said' as const,
		changes: [
			{
				what: 'rating' as const,
				concept: 'technology/python',
				before: id === 1 ? null : ratingOf('technology/python', 2),
				after: ratingOf('technology/python', level),
			},
		],
	});

	it('are a row for each level, and a table of days', async () => {
		await open('#/profile/charts', { levels: { 'technology/python': 4 } }, (store) => {
			store.history = [rated(3, 4), rated(1, 2)];
		});
		const steps = figure('Changes over time: Technologies and areas of knowledge');
		expect(all('thead th', steps).map(saysOf)).toEqual([
			'From',
			'Authority (5)',
			'Guides others (4)',
			'Alone (3)',
			'With help (2)',
			'Aware of it (1)',
		]);
		expect(rowsOf(steps)).toEqual([
			['Mar 1, 2026', '0', '1', '0', '0', '0'],
			['Jan 1, 2026', '0', '0', '0', '1', '0'],
		]);
		expect(saysOf(one('figcaption', steps))).toContain(
			'1 skill is rated now; 1 on January 1, 2026. The most, 1, stand at: Guides others (4).',
		);
		expect(all('.area', steps).length).toBe(5);
	});

	it('of one moment are said in words', async () => {
		await open('#/profile/charts', { levels: { 'technology/python': 4 } });
		expect(figures().length).toBe(1);
		expect(says()).toContain('All of your ratings here (1) date from one moment, May 4, 2026.');
	});

	it('are shown for one scale at a time', async () => {
		await open('#/profile/charts', { levels: { ...developer, 'technology/python': 4 } });
		await choose('Skills of', 'technical');
		expect(titles().at(-1)).toBe('Changes over time: Technologies and areas of knowledge');
	});
});

describe('saving a chart', () => {
	it('says where a browser gives out no pixels, and takes the button away', async () => {
		vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => {} }));
		vi.stubGlobal(
			'Image',
			class extends EventTarget {
				set src(_address: string) {
					queueMicrotask(() => this.dispatchEvent(new Event('error')));
				}
			},
		);
		await open('#/profile/charts/ict/developer', { levels: developer });
		const radar = figure('You beside Developer');
		await press('Save as PNG: You beside Developer', radar);
		expect(saysOf(one('[role=status]', radar))).toContain('The SVG file holds the same.');
		expect(() => button('Save as PNG: You beside Developer', radar)).toThrow();
		vi.unstubAllGlobals();
	});

	it('hands the drawing to the browser as a file', async () => {
		const [saved, names]: [Blob[], string[]] = [[], []];
		vi.stubGlobal(
			'URL',
			Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => {} }),
		);
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			names.push(this.download);
		});
		await open('#/profile/charts/ict/developer', { levels: developer });
		await press('Save as SVG: You beside Developer');
		expect(names).toEqual(['You beside Developer.svg']);
		expect(saved[0]?.type).toBe('image/svg+xml');
		expect(await saved[0]?.text()).toContain('<title>You beside Developer</title>');
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
	});
});

describe('for everyone', () => {
	it.each(['ict/developer', 'odp/team-leader/SEO', 'govstack/data-scientist', 'ilo/driver-g2', 'none'])(
		'beside %s the charts have no faults, tables open',
		async (role) => {
			await open(`#/profile/charts/${role}`, { levels: { ...developer, 'technology/python': 4 } });
			for (const each of all('details')) each.setAttribute('open', '');
			expect(await violations()).toEqual([]);
		},
	);
});
