// The jobs of a list page: those that it lists, as it names them, and nothing made up where a card is not as it should be.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mostListedJobs } from '../../src/core/listed-job.ts';
import { readList } from '../../src/sites/read-list.ts';
import { loadFixture } from './fixture-pages.ts';

const listUrl = 'https://builtin.com/jobs/remote';

const read = (html: string, url = listUrl) => readList(new JSDOM(html).window.document, url);

const card = (id: number | string, title: string, href = `/job/x/${id}`): string =>
	`<div data-id="job-card"><a data-id="job-card-title" href="${href}">${title}</a></div>`;
const listOf = (...cards: readonly string[]): string => `<div id="jobs-list">${cards.join('')}</div>`;

const readFixture = (name: string) => {
	const { document, url } = loadFixture(name);
	return readList(document, url);
};

describe('a list page', () => {
	it('gives its jobs in its order, with keys as ads have them, whatever the address says beside', () => {
		const { jobs, truncated } = read(listOf(card(2, 'Cook', '/job/cook/2?i=7#apply'), card(1, 'Baker')));
		expect(jobs.map(({ key, title }) => [key, title])).toEqual([
			['builtin/2', 'Cook'],
			['builtin/1', 'Baker'],
		]);
		expect(truncated).toBe(false);
	});

	it('of a city host has the keys of the whole board', () => {
		expect(read(listOf(card(7, 'Cook')), 'https://www.builtinla.com/jobs').jobs[0]?.key).toBe('builtin/7');
	});

	it('names each job once, and tells where it stands', () => {
		const { jobs, placeOf } = read(listOf(card(1, 'Cook'), card(1, 'Cook again'), card(2, 'Baker')));
		expect(jobs.map(({ title }) => title)).toEqual(['Cook', 'Baker']);
		expect(placeOf('builtin/2')?.link.textContent).toBe('Baker');
		expect(placeOf('builtin/2')?.card.getAttribute('data-id')).toBe('job-card');
		expect(placeOf('builtin/3')).toBeNull();
	});

	it('is read up to its cap, and it is said that there are more', () => {
		const cards = Array.from({ length: mostListedJobs + 1 }, (_, at) => card(at + 1, `Job ${at + 1}`));
		const all = read(listOf(...cards.slice(1)));
		expect([all.jobs.length, all.truncated]).toEqual([mostListedJobs, false]);
		const more = read(listOf(...cards));
		expect([more.jobs.length, more.truncated]).toEqual([mostListedJobs, true]);
		expect(more.placeOf(`builtin/${mostListedJobs + 1}`)).toBeNull();
	});
});

describe('a card is left out', () => {
	it.each([
		['that has no title', card(1, ' ')],
		['that has no link', '<div data-id="job-card"><h2>Cook</h2></div>'],
		['whose link leads nowhere', '<div data-id="job-card"><a data-id="job-card-title">Cook</a></div>'],
		['whose link is no ad’s', card(1, 'Cook', '/jobs/cooking')],
		['whose link leads to another site', card(1, 'Cook', 'https://example.org/job/cook/1')],
		['whose link leads to another board', card(1, 'Cook', 'https://unjobs.org/vacancies/1773000000001')],
		['whose link is a script', card(1, 'Cook', 'javascript:alert(1)')],
		['whose link is no address', card(1, 'Cook', 'https://')],
		['that stands outside the list', `</div>${card(1, 'Cook')}<div id="jobs-list">`],
	])('%s', (_name, html) => {
		expect(read(listOf(html, card(9, 'Baker'))).jobs.map(({ title }) => title)).toEqual(['Baker']);
	});
});

describe('nothing is listed', () => {
	it('on an ad’s page, though it shows cards of other jobs', () => {
		expect(read(listOf(card(1, 'Cook')), 'https://builtin.com/job/cook/1').jobs).toEqual([]);
		expect(readFixture('builtin/ai-summary-and-other-cards').jobs).toEqual([]);
	});

	it('on a page of no known board, or at no address', () => {
		expect(read(listOf(card(1, 'Cook')), 'https://example.org/jobs').jobs).toEqual([]);
		expect(read(listOf(card(1, 'Cook')), '').jobs).toEqual([]);
	});

	it('where the markup is another than it was', () => {
		expect(readFixture('builtin/list-drifted').jobs).toEqual([]);
		expect(readFixture('unjobs/list-drifted').jobs).toEqual([]);
	});
});

describe('a card of builtin.com', () => {
	it('of many places says how many there are; of a few it names them', () => {
		const { jobs } = readFixture('builtin/list-categories');
		expect(jobs.map(({ place }) => place)).toEqual([
			'Canada',
			'Leeds, England; York, England',
			'5 Locations',
			'Tempe, AZ, USA',
			null,
		]);
	});

	it('of a similar job beside the list is none of it', () => {
		expect(JSON.stringify(readFixture('builtin/list-categories').jobs)).not.toContain('Not Of This List');
	});
});

describe('a card of unjobs.org', () => {
	it('says its grade where the title has it, in whatever language', () => {
		const { jobs } = readFixture('unjobs/list-languages');
		expect(jobs.map(({ grade }) => grade)).toEqual(['NO-B', 'P-4', 'GS-6', 'UNV', 'IICA-2', 'SB-1', null]);
	});

	it('says its closing date only where that is a day of the calendar', () => {
		const { jobs } = readFixture('unjobs/list-languages');
		expect(jobs.map(({ closesOn }) => closesOn)).toEqual([
			'2026-03-31',
			'2026-04-03',
			'2026-03-16',
			null,
			null,
			null,
			'2026-03-12',
		]);
	});

	it('without an organisation does not take what stands in its place for one', () => {
		expect(readFixture('unjobs/list-languages').jobs[3]).toMatchObject({ company: null });
	});
});

describe('a hostile list page', () => {
	it('hides nothing by naming form fields after members of the DOM', () => {
		const names = ['querySelector', 'querySelectorAll', 'getAttribute', 'textContent', 'childNodes', 'parentElement'];
		const clobbers = names.map((name) => `<form name="${name}"></form><img name="${name}">`).join('');
		expect(read(clobbers + listOf(card(1, 'Cook'))).jobs).toHaveLength(1);
	});

	it('is cut to what a message takes', () => {
		const { jobs } = read(listOf(card(1, 'C'.repeat(9_000))));
		expect(jobs[0]?.title).toHaveLength(500);
	});
});
