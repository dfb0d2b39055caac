// What an ad accepts at the least, over lines that ask together and lines of which one is enough.
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/analysis.ts';
import { opening, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

function leastOf(...lines: readonly string[]): Pick<Analysis, 'minimumYears' | 'minimumDegree'> {
	const { minimumYears, minimumDegree } = analyseSmall(
		writeAd([opening, '# Requirements', ...lines.map((line) => `- ${line}`)]),
	);
	return { minimumYears, minimumDegree };
}

describe('of lines that ask together the most counts', () => {
	it('in years', () => {
		expect(leastOf('3 years at sea', '5 years in a harbour').minimumYears).toBe(5);
	});

	it('in degrees', () => {
		expect(leastOf('A master’s degree in law', 'A bachelor’s degree in fishery').minimumDegree).toBe('master');
	});
});

describe('of lines that are ways to qualify the least counts', () => {
	it.each([
		['an "or" at the end', 'A master’s degree and 2 years at sea, or', 'A bachelor’s degree and 6 years at sea'],
		['an "or" at the begin', 'A master’s degree and 2 years at sea', 'Or a bachelor’s degree and 6 years at sea'],
		[
			'another degree with years of its own',
			'A master’s degree and 2 years at sea',
			'A bachelor’s degree and 6 years at sea',
		],
	])('by %s', (_by, first, second) => {
		expect(leastOf(first, second)).toEqual({ minimumYears: 2, minimumDegree: 'bachelor' });
	});

	it('by words that let one stand in for the other', () => {
		const { minimumDegree } = leastOf(
			'Advanced university degree in law',
			'A first level university degree may be accepted in lieu of it',
		);
		expect(minimumDegree).toBe('bachelor');
	});

	it('by years that may stand in for a degree', () => {
		const degree = 'A bachelor’s degree and 3 years at sea';
		expect(leastOf(degree, '9 years at sea may be substituted for the degree').minimumYears).toBe(3);
	});

	it('by what is said of the holders of another degree', () => {
		const lines = ['High school diploma', '5 years at sea'];
		expect(leastOf(...lines, 'Holders of a bachelor’s degree need 2 years at sea')).toEqual({
			minimumYears: 2,
			minimumDegree: 'secondary',
		});
	});

	it('but what all ways have to meet still counts', () => {
		const ways = ['A master’s degree and 2 years at sea, or', 'A bachelor’s degree and 3 years at sea'];
		expect(leastOf(...ways, 'Patience', '4 years in a harbour').minimumYears).toBe(4);
	});
});

describe('the ways to qualify', () => {
	const waysOf = (...lines: readonly string[]): string[] =>
		analyseSmall(writeAd([opening, '# Requirements', ...lines.map((line) => `- ${line}`)])).ways.map(
			({ degree, years }) => `${degree ?? 'no degree'}, ${years ?? 'no years'}`,
		);

	it.each([
		[
			'one line',
			[
				'Advanced university degree and 5 years at sea; first level university degree with two additional years in lieu',
			],
		],
		[
			'two lines',
			[
				'Advanced university degree and 5 years at sea',
				'A first level university degree with two additional years may be accepted in lieu',
			],
		],
		[
			'three lines',
			[
				'Advanced university degree',
				'A first level university degree with 2 additional years may be accepted in lieu',
				'5 years at sea',
			],
		],
		['one line that leaves a unit out', ['Five years with a master’s, or seven with a first degree']],
	])('keep degrees and years together: %s', (_where, lines) => {
		expect(waysOf(...lines)).toEqual(['master, 5', 'bachelor, 7']);
	});

	it.each<[string, string[]]>([
		[
			'PhD, or master’s with 3+ years at sea, or bachelor’s with 6+',
			['doctorate, no years', 'master, 3', 'bachelor, 6'],
		],
		[
			'Bachelor’s with 5 years at sea, master’s with 3 years at sea, PhD',
			['bachelor, 5', 'master, 3', 'doctorate, no years'],
		],
		['8 years with a bachelor’s, 6 with a master’s or 4 with a PhD', ['bachelor, 8', 'master, 6', 'doctorate, 4']],
		['5 years with a master’s or a PhD, or 7 with a first degree', ['master, 5', 'bachelor, 7']],
		['Bachelor’s or master’s with 5 years at sea, or PhD with 2 years', ['bachelor, 5', 'doctorate, 2']],
		[
			'Bachelor’s with 5 years at sea of which 2 years as a mate, or master’s with 3 years',
			['bachelor, 5', 'master, 3'],
		],
		['Bachelor’s with 5 years at sea, or a master’s with one (1) year at sea', ['bachelor, 5', 'master, 1']],
	])('give each degree the years of its own part of a line: "%s"', (line, ways) => {
		expect(waysOf(line)).toEqual(ways);
	});

	it.each([
		'Bachelor’s or master’s and 5 years at sea',
		'Bachelor’s or master’s and 5 years at sea, including 2 years as a mate',
		'Bachelor’s with 5 years at sea and master’s with 3 years',
		'Bachelor’s in a field or a related one with 5 years, or equivalent with 9 years',
	])('are one where the amount is for all degrees: "%s"', (line) => {
		expect(waysOf(line)).toEqual(['bachelor, 5']);
	});

	it('leave out what asks more than another', () => {
		expect(waysOf('A bachelor’s degree and 3 years at sea, or', 'a master’s degree and 4 years at sea')).toEqual([
			'bachelor, 3',
		]);
	});

	it('may need no degree', () => {
		const ways = waysOf('A bachelor’s degree and 3 years at sea', '9 years at sea may be substituted for the degree');
		expect(ways).toEqual(['bachelor, 3', 'no degree, 9']);
	});

	it('quote the words that say so', () => {
		const posting = writeAd([opening, '# Requirements', '- A bachelor’s degree and 3 years at sea']);
		const [way] = analyseSmall(posting).ways;
		expect(way?.spans.map((span) => wordsAt(posting, span))).toEqual(['bachelor’s degree', '3 years']);
	});

	it('are one, where years and a degree or its equivalent are asked together', () => {
		expect(waysOf('5 years at sea', 'A bachelor’s degree or equivalent experience')).toEqual(['bachelor, 5']);
	});

	it('are none where the ad asks for neither', () => {
		expect(waysOf('Patience', 'A degree is a plus')).toEqual([]);
	});
});

it('nothing is accepted at the least where nothing is asked', () => {
	expect(leastOf('Patience')).toEqual({ minimumYears: null, minimumDegree: null });
});
