// Whatever the reader makes of a page passes the guard: an ad that is read but not heard would be shown nowhere.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../src/messages/guards.ts';
import { readPage } from '../../src/sites/read-page.ts';
import { fixtureNames, loadFixture, parseHtml, readFixture } from '../sites/fixture-pages.ts';

const address = 'https://builtin.com/job/engineer/101';

type Made = { readonly body?: string; readonly jsonLd?: object; readonly url?: string };

/** What a page of builtin.com is read as, and whether that is heard. */
function isHeard({ body = '<p>Build things.</p>', jsonLd, url = address }: Made): boolean {
	const data = jsonLd === undefined ? '' : JSON.stringify({ '@type': 'JobPosting', identifier: '101', ...jsonLd });
	const script = `<script type="application/ld+json">${data}</script>`;
	const { document } = new JSDOM(`${script}<h1>Engineer</h1><div id="job-post-body-101">${body}</div>`).window;
	const reading = readPage(document, url, parseHtml);
	if (!reading.ok) throw new Error(reading.reason);
	const message: unknown = JSON.parse(JSON.stringify({ call: 'ad-read', input: reading.value.posting }));
	return readCall(message) !== null;
}

describe('an ad that was read is heard', () => {
	it.each(fixtureNames)('from the saved page %s', (name) => {
		const reading = readFixture(loadFixture(name));
		if (reading.ok) expect(readCall({ call: 'ad-read', input: reading.value.posting })).not.toBeNull();
	});

	it('with more list items than anybody counts', () => {
		expect(isHeard({ body: `<ul>${'<li>a</li>'.repeat(20_500)}</ul>` })).toBe(true);
	});

	it('with a longer text than is read', () => {
		expect(isHeard({ body: `<p>${'many words '.repeat(25_000)}</p>` })).toBe(true);
	});

	it('at an address with endless parameters', () => {
		expect(isHeard({ url: `${address}?from=${'x'.repeat(3_000)}` })).toBe(true);
	});

	it('with more places than any ad has', () => {
		const jobLocation = Array.from({ length: 240 }, (_, at) => ({ address: { addressLocality: `Town ${at}` } }));
		expect(isHeard({ jsonLd: { jobLocation } })).toBe(true);
	});

	const long = 'x'.repeat(600);

	it.each([
		['a title', { title: long }],
		['a company', { hiringOrganization: { name: long } }],
		['a town', { jobLocation: { address: { addressLocality: long } } }],
		['a town and a country', { jobLocation: { address: { addressLocality: long, addressCountry: `y${long}` } } }],
		['a currency', { baseSalary: { currency: long, value: { minValue: 1, unitText: 'YEAR' } } }],
		['a currency and a unit', { baseSalary: { currency: long, value: { minValue: 1, unitText: long } } }],
	])('with %s of endless names', (_name, jsonLd) => {
		expect(isHeard({ jsonLd })).toBe(true);
	});

	it.each([Number.MAX_VALUE, 0, -5, '1e999', 'NaN', '12,000.50', 'Infinity'])('with pay of %s', (minValue) => {
		expect(isHeard({ jsonLd: { baseSalary: { currency: 'USD', value: { minValue, unitText: 'YEAR' } } } })).toBe(true);
	});

	it.each(['2026-02-31', '2026-13-01', '0000-00-00', 'tomorrow', '20260301', '99999-01-01'])(
		'with a date of %s',
		(date) => {
			expect(isHeard({ jsonLd: { datePosted: date, validThrough: date } })).toBe(true);
		},
	);
});
