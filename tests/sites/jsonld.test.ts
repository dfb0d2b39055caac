// JobPostings in JSON-LD: every shape that boards write them in, and what a page may not do with them.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../src/sites/jsonld.ts';
import { chooseOwnPosting } from '../../src/sites/own-jsonld.ts';
import { readDescription } from '../../src/sites/parse-html.ts';
import { parseHtml } from './fixture-pages.ts';

const readAll = (...sources: string[]) => {
	const { document } = new JSDOM('').window;
	for (const source of sources) {
		const script = document.createElement('script');
		script.type = 'application/ld+json';
		script.textContent = source;
		document.head.append(script);
	}
	return readJsonLd(document, parseHtml);
};

const read = (posting: object) => readAll(JSON.stringify({ '@type': 'JobPosting', ...posting }))[0];

describe('a JobPosting', () => {
	it.each([
		['alone', { '@type': 'JobPosting', title: 'Cook' }],
		['in a list', [{ '@type': 'Thing' }, { '@type': 'JobPosting', title: 'Cook' }]],
		['in a graph', { '@graph': [{ '@type': ['Thing', 'JobPosting'], title: 'Cook' }] }],
		['inside another object', { '@type': 'WebPage', mainEntity: { '@type': 'JobPosting', title: 'Cook' } }],
		['with a full address as its type', { '@type': 'https://schema.org/JobPosting', title: 'Cook' }],
	])('is found %s', (_, value) => {
		expect(readAll(JSON.stringify(value)).map(({ facts }) => facts.title)).toEqual(['Cook']);
	});

	it('is found where the source writes the type with an entity', () => {
		const html = '<script type="application/ld&#x2B;json">{"@type":"JobPosting","title":"Cook"}</script>';
		expect(readJsonLd(new JSDOM(html).window.document, parseHtml)).toHaveLength(1);
	});

	it('is passed over where it is malformed, too large, or the twenty-first', () => {
		const good = '{"@type":"JobPosting","title":"Cook"}';
		const large = `{"@type":"JobPosting","title":"Large","x":"${'x'.repeat(600_000)}"}`;
		expect(readAll('{"@type":', '"text"', 'null', large, good).map(({ facts }) => facts.title)).toEqual(['Cook']);
		expect(readAll(...Array.from({ length: 20 }, () => '{}'), good)).toEqual([]);
	});

	it('nested without end is looked at no further than it is worth', () => {
		expect(readAll(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual([]);
		expect(readAll(`[${'{"a":[]},'.repeat(50_000)}{}]`)).toEqual([]);
	});
});

describe('its facts', () => {
	it('may be texts, objects and lists', () => {
		expect(read({ title: 'Cook', hiringOrganization: 'Inn' })?.facts.company).toBe('Inn');
		expect(read({ title: 'Cook', hiringOrganization: [{ name: 'Inn &amp; Co' }] })?.facts.company).toBe('Inn & Co');
		expect(read({ title: 'Cook', jobLocation: 'Bath' })?.facts.places).toEqual(['Bath']);
		expect(
			read({ title: 'Cook', jobLocation: [{ address: 'Bath' }, { address: { addressLocality: 'Rye' } }] })?.facts
				.places,
		).toEqual(['Bath', 'Rye']);
		expect(
			read({ title: 'Cook', applicantLocationRequirements: { '@type': 'Country', name: 'USA' } })?.facts.places,
		).toEqual(['USA']);
	});

	it('hold each place once, and not without end', () => {
		const bath = { address: { addressLocality: 'Bath' } };
		expect(read({ jobLocation: [bath, bath] })?.facts.places).toEqual(['Bath']);
		const many = Array.from({ length: 900 }, (_, at) => `Town ${at}`);
		expect(read({ jobLocation: many })?.facts.places.length).toBeLessThanOrEqual(250);
	});

	it('hold pay with its currency and period', () => {
		const range = { currency: 'USD', value: { minValue: 153600, maxValue: 259800, unitText: 'YEAR' } };
		expect(read({ baseSalary: range })?.facts.pay).toMatchObject({
			lowest: 153600,
			highest: 259800,
			currency: 'USD',
			period: 'year',
		});
		expect(read({ baseSalary: 3000, salaryCurrency: 'EUR' })?.facts.pay).toMatchObject({
			lowest: 3000,
			currency: 'EUR',
		});
		expect(read({ baseSalary: { value: { minValue: 0, maxValue: 0 } } })?.facts.pay).toBeUndefined();
		expect(read({ baseSalary: { value: { minValue: 'by agreement' } } })?.facts.pay).toBeUndefined();
	});

	it('never hold the education or months of experience that boards make up', () => {
		const made = {
			title: 'Cook',
			EducationRequirements: 'Bachelor Degree',
			experienceRequirements: { monthsOfExperience: 108 },
		};
		expect(JSON.stringify(read(made))).not.toMatch(/Bachelor|108/);
	});

	it('are fresh objects that a prototype of the page does not reach', () => {
		const [posting] = readAll(
			'{"@type":"JobPosting","__proto__":{"title":"Bad"},"title":"Good","hiringOrganization":{"__proto__":{"name":"Bad"}}}',
		);
		expect(posting?.facts).toEqual({ title: 'Good', company: '', places: [] });
		expect(Object.getPrototypeOf(posting?.facts)).toBe(Object.prototype);
	});
});

describe('of several postings', () => {
	const postings = readAll(
		JSON.stringify(
			['Baker', 'Driver', 'Night Driver'].map((title) => ({
				'@type': 'JobPosting',
				title,
				url: `https://c.example/${title}`,
			})),
		),
	);
	const choose = (url: string, title?: string) =>
		chooseOwnPosting(postings, { url, key: '', title })?.facts.title ?? null;

	it('the one with the page’s address is its own', () => {
		expect(choose('https://c.example/Driver')).toBe('Driver');
	});

	it('the one with the page’s title is its own', () => {
		expect(choose('https://c.example/x', 'BAKER')).toBe('Baker');
	});

	it('none is, where several might be', () => {
		expect(choose('https://c.example/x')).toBeNull();
		expect(choose('https://c.example/x', 'Cook')).toBeNull();
	});
});

describe('a description', () => {
	const html = '<p>Care &amp; repair</p><ul><li>under &lt; 5 minutes</li></ul>';
	const encode = (text: string): string =>
		text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

	it.each([
		['HTML', html],
		['HTML encoded once', encode(html)],
		['HTML encoded twice', encode(encode(html))],
	])('that is %s becomes elements', (_, text) => {
		const said = readDescription(text, parseHtml);
		expect(typeof said === 'string' ? said : said.querySelector('li')?.textContent).toBe('under < 5 minutes');
	});

	it('that is plain text stays text, with its entities as characters', () => {
		expect(readDescription('Care &amp; repair\n• in < 5 minutes', parseHtml)).toBe('Care & repair\n• in < 5 minutes');
	});
});
