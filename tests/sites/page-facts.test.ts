// Dates and pay as pages write them, and which source is believed first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate } from '../../src/sites/calendar-date.ts';
import { mergeFacts } from '../../src/sites/facts.ts';
import { readPay } from '../../src/sites/pay.ts';

describe('a date', () => {
	it.each([
		['2026-03-13', '2026-03-13'],
		['2026-03-18T10:36:13+00:00', '2026-03-18'],
		['Closing date: Friday, 13 March 2026', '2026-03-13'],
		['13-Mar-2026', '2026-03-13'],
		['March 3, 2026', '2026-03-03'],
		['Sept. 1st, 2026', '2026-09-01'],
		['29 February 2028', '2028-02-29'],
	])('%s is %s', (text, date) => {
		expect(findDate(text)).toBe(date);
	});

	it.each([['as soon as possible'], ['31 February 2026'], ['2026-13-01'], ['03/04/2026'], ['13 Brumaire 2026'], ['']])(
		'%s is none',
		(text) => {
			expect(findDate(text)).toBeUndefined();
		},
	);

	it('of any day is read back', () => {
		const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(day, (date) => {
				const long = date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
				expect(findDate(long)).toBe(date.toISOString().slice(0, 10));
			}),
		);
	});
});

describe('pay', () => {
	it.each([
		['180K-220K Annually', { lowest: 180_000, highest: 220_000, period: 'year' }],
		['44-79 Hourly', { lowest: 44, highest: 79, period: 'hour' }],
		['225K Annually', { lowest: 225_000, period: 'year' }],
		['$1,945.40 – $2,188 monthly', { lowest: 1945, highest: 2188, period: 'month' }],
	])('%s is understood', (words, pay) => {
		expect(readPay(words)).toEqual({ ...pay, asWritten: words });
	});

	it('without an amount is none', () => {
		expect(readPay('Salaries')).toBeUndefined();
		expect(readPay('Competitive')).toBeUndefined();
	});
});

describe('facts of several sources', () => {
	const page = { title: 'On the page', places: ['3 Locations'], postedOn: '2026-01-01' };
	const jsonLd = { title: 'In the data', company: 'In the data', places: ['Bath', 'Rye'], postedOn: '2026-01-02' };

	it('keep their source, and the page is believed for what it shows in full', () => {
		const facts = mergeFacts({ places: [] }, page, jsonLd);
		expect(facts.title).toEqual({ value: 'On the page', source: 'page' });
		expect(facts.company).toEqual({ value: 'In the data', source: 'json-ld' });
		expect(facts.places.map(({ value }) => value)).toEqual(['Bath', 'Rye']);
		expect(facts.postedOn).toEqual({ value: '2026-01-02', source: 'json-ld' });
	});

	it('yield to what the caller gave, and an empty text is not given', () => {
		const given = { title: 'Given', company: '', places: ['Given'] };
		const facts = mergeFacts(given, page, jsonLd);
		expect(facts.title?.source).toBe('given');
		expect(facts.company?.source).toBe('json-ld');
		expect(facts.places).toEqual([{ value: 'Given', source: 'given' }]);
	});

	it('that nobody states are not there', () => {
		expect(mergeFacts({ places: [] }, { places: [] }, { places: [] })).toEqual({ places: [] });
	});
});
