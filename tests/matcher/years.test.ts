// Years of experience in a line: the least, the most, what they are tied to, and what is no experience at all.
import { describe, expect, it } from 'vitest';
import type { Analysis, YearsAsked } from '../../src/core/analysis.ts';
import { opening, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const analysisOf = (...lines: readonly string[]): Analysis =>
	analyseSmall(writeAd([opening, '# Requirements', ...lines.map((line) => `- ${line}`)]));
const yearsIn = (line: string): readonly YearsAsked[] => analysisOf(line).years;
const overall = (...lines: readonly string[]): number | null => analysisOf(...lines).minimumYears;

describe('years in a line', () => {
	it.each<[string, number, number | null]>([
		['3-5 yrs in a kitchen', 3, 5],
		['3 – 5 years in a kitchen', 3, 5],
		['3 to 5 years in a kitchen', 3, 5],
		['between three and five years in a kitchen', 3, 5],
		['5+ years in a kitchen', 5, null],
		['5 or more years in a kitchen', 5, null],
		['5 plus years in a kitchen', 5, null],
		['five (5) years in a kitchen', 5, null],
		['Minimum of seven (7) years in a kitchen', 7, null],
		['five (5) or more years in a kitchen', 5, null],
		['8–10+ years in a kitchen', 8, 10],
		['at least one year in a kitchen', 1, null],
		['6 months in a kitchen', 0.5, null],
		['more than 10 years in a kitchen', 10, null],
		['10-year record in a kitchen', 10, null],
	])('"%s" are at least %d', (line, minimum, maximum) => {
		expect(yearsIn(line)).toMatchObject([{ minimum, maximum }]);
	});

	it.each([
		'At least 25 years of age',
		'Aged 21 years',
		'Has lived here for the last 5 years',
		'For over 25 years we have built pumps',
		'Signs a 2-year contract',
		'Follows our 10-year strategy',
		'Was there in 2019, years ago',
		'Speaks of 1,000 years of history',
		'Years of sunshine',
	])('"%s" are no experience', (line) => {
		expect(yearsIn(line)).toEqual([]);
	});

	it('are not mixed up with the version of what is named before them', () => {
		expect(yearsIn('Java 8, 5 years in a bank')).toMatchObject([{ minimum: 5, maximum: null }]);
		expect(yearsIn('Python 3 (5+ years)')).toMatchObject([{ minimum: 5, maximum: null }]);
	});

	it('quote the words that say so', () => {
		const posting = writeAd([opening, '# Requirements', '- Minimum of seven (7) years as a nurse']);
		expect(analyseSmall(posting).years.map(({ span }) => wordsAt(posting, span))).toEqual(['seven (7) years']);
	});

	it('beyond a working life are something else', () => {
		expect(yearsIn('90 years of experience')).toEqual([]);
	});
});

describe('years with one skill', () => {
	it('are tied to the name that follows', () => {
		expect(yearsIn('3 years of hands-on experience with Python')[0]?.concept).toBe('technology/python');
	});

	it('are tied to the name before them, where they stand in brackets behind it', () => {
		expect(yearsIn('Python (3 years)')[0]?.concept).toBe('technology/python');
	});

	it('nested in overall years do not lower those', () => {
		const { years, minimumYears } = analysisOf('8–10+ years of product management, at least 2 years in AI');
		expect(minimumYears).toBe(8);
		expect(years).toMatchObject([
			{ minimum: 8, concept: null },
			{ minimum: 2, concept: 'competence/artificial-intelligence' },
		]);
	});
});

describe('the least years that an ad accepts', () => {
	it('are the largest of what its lines ask', () => {
		expect(overall('5 years in a kitchen', '2 years in a bakery')).toBe(5);
	});

	it('are the most of what lines ask together, with one skill or overall', () => {
		expect(overall('3 years of experience in a bank', '4 years of Python')).toBe(4);
	});

	it('are the least of alternatives in one line', () => {
		expect(overall('7 years with a first degree, or 5 years with a master’s degree')).toBe(5);
	});

	it('are found in both of two ways to qualify, the second without its unit', () => {
		const { years, minimumYears } = analysisOf('Five years with a master’s, or seven with a first degree');
		expect(minimumYears).toBe(5);
		expect(years.map(({ minimum }) => minimum)).toEqual([5, 7]);
	});

	it('are not raised by what is only preferred', () => {
		expect(overall('3 years in a kitchen', 'Preferably 8 years in a kitchen')).toBe(3);
	});

	it('are none where none are asked', () => {
		expect(overall('Patience')).toBeNull();
	});

	it('are those with a skill, where nothing is said of experience overall', () => {
		expect(overall('4 years of Python', '2 years of SQL')).toBe(4);
	});

	it('are not those of a licence or of a place that one lives in', () => {
		expect(overall('A full driving licence for at least 2 years')).toBeNull();
		expect(overall('At least 2 years with a driving licence')).toBe(2);
	});

	it('are no alternatives where an "or" only joins what lies between them', () => {
		expect(overall('8 years in kitchens or dining rooms ashore, including 3 years at sea')).toBe(8);
		expect(overall('6 or more years in ports or ships, including two years ashore')).toBe(6);
		expect(overall('6 years in ports or ships, of which two years ashore')).toBe(6);
	});

	it('with a part of them in one skill are found with both, though the part leaves its unit out', () => {
		const { years } = analysisOf('6 years of programming, at least 2 of them with Python');
		expect(years.map(({ minimum, concept }) => [minimum, concept])).toEqual([
			[6, null],
			[2, 'technology/python'],
		]);
		expect(analysisOf('6 years of programming in a team of 2').years).toHaveLength(1);
	});

	it('may be one without a number, beside words that make it the least', () => {
		expect(overall('At least a year in a kitchen')).toBe(1);
		expect(overall('A year or more in a kitchen')).toBe(1);
		expect(overall('Cooks for guests twice a year')).toBeNull();
	});

	it('may hold a part without its unit, behind "including"', () => {
		const { years } = analysisOf('9 years at sea, including at least 3 with Python');
		expect(years.map(({ minimum }) => minimum)).toEqual([9, 3]);
		expect(analysisOf('9 years at sea with 3 boats').years).toHaveLength(1);
	});

	it('are the most of what one line asks together', () => {
		expect(overall('3 years in a kitchen and 5 years in a dining room')).toBe(5);
	});
});
