// What was typed, read as years, a year or a day, or refused with the reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readYear, readYears } from '../../../src/ui/parts/read-typed.ts';

const taken = <Value>(value: Value) => ({ ok: true, value });
const refused = (problem: string) => ({ ok: false, problem });

describe('years of experience', () => {
	it.each([
		['7', 7],
		[' 2.5 ', 2.5],
		['0,5', 0.5],
		['0', 0],
		['70', 70],
		['', null],
		['  ', null],
	])('%j is %s', (typed, years) => expect(readYears(typed)).toEqual(taken(years)));

	it.each([
		['-3', 'negative'],
		['71', 'too-many-years'],
		['1850', 'too-many-years'],
		['seven', 'no-number'],
		['1e9', 'no-number'],
		['3-5', 'no-number'],
		['Infinity', 'no-number'],
	])('%j is refused: %s', (typed, problem) => expect(readYears(typed)).toEqual(refused(problem)));
});

describe('a year', () => {
	it.each([
		['2024', 2024],
		['1950', 1950],
		['2026', 2026],
		['', null],
	])('%j is %s', (typed, year) => expect(readYear(typed, 2026)).toEqual(taken(year)));

	it.each([
		['1850', 'year-range'],
		['2027', 'year-range'],
		['24', 'no-year'],
		['-2020', 'no-year'],
		['last year', 'no-year'],
	])('%j is refused: %s', (typed, problem) => expect(readYear(typed, 2026)).toEqual(refused(problem)));
});

describe('a day', () => {
	it.each([
		['2027-05-31', '2027-05-31'],
		['2028-02-29', '2028-02-29'],
		['', null],
	])('%j is %s', (typed, day) => expect(readDate(typed)).toEqual(taken(day)));

	it.each([
		['2027-02-31', 'no-date'],
		['2027-02-29', 'no-date'],
		['2027-13-01', 'no-date'],
		['31.05.2027', 'no-date'],
		['1850-01-01', 'date-range'],
		['2101-01-01', 'date-range'],
	])('%j is refused: %s', (typed, problem) => expect(readDate(typed)).toEqual(refused(problem)));

	it('that the calendar has is taken as it is', () => {
		const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(days, (date) => {
				const typed = date.toISOString().slice(0, 10);
				expect(readDate(typed)).toEqual(taken(typed));
			}),
		);
	});
});
