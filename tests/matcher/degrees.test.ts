// The degree that a line asks for: the least that it accepts, and what may stand in for it.
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/analysis.ts';
import { opening, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const analysisOf = (...lines: readonly string[]): Analysis =>
	analyseSmall(writeAd([opening, '# Education', ...lines.map((line) => `- ${line}`)]));

describe('the degree that an ad accepts at the least', () => {
	it.each([
		['A bachelor’s degree in nursing', 'bachelor'],
		['Advanced university degree in law', 'master'],
		['Bachelor’s or master’s degree in physics', 'bachelor'],
		['Master’s degree, or a first level university degree with two more years', 'bachelor'],
		['PhD in chemistry', 'doctorate'],
		['High school diploma', 'secondary'],
	] as const)('"%s": %s', (line, degree) => {
		expect(analysisOf(line).minimumDegree).toBe(degree);
	});

	it.each([
		'A degree of patience',
		'Masters the art of bread',
		'Turns up the oven by ten degrees',
		'Schooling in fractions',
	])('"%s": none', (line) => {
		expect(analysisOf(line).minimumDegree).toBeNull();
	});

	it('is not raised or set by what is only preferred', () => {
		expect(analysisOf('A master’s degree is a plus').minimumDegree).toBeNull();
		expect(analysisOf('A bachelor’s degree', 'A master’s degree is a plus').minimumDegree).toBe('bachelor');
	});

	it('is none where the ad says that none is needed', () => {
		expect(analysisOf('No bachelor’s degree required').minimumDegree).toBeNull();
	});

	it('quotes the words that name it', () => {
		const posting = writeAd([opening, '# Education', '- An advanced university degree in law']);
		const spans = analyseSmall(posting).degrees.map(({ span }) => wordsAt(posting, span));
		expect(spans).toEqual(['advanced university degree']);
	});
});

describe('a name of a degree that is also a field of work', () => {
	it('counts where a line begins with it', () => {
		expect(analysisOf('Higher education in agronomy').minimumDegree).toBe('bachelor');
	});

	it('is a field of work elsewhere', () => {
		expect(analysisOf('Five years in higher education').minimumDegree).toBeNull();
	});
});

describe('experience in place of a degree', () => {
	it('is accepted where the ad says so', () => {
		expect(analysisOf('Bachelor’s degree or equivalent experience').equivalentAccepted).toBe(true);
	});

	it('is accepted where the ad says so in the next sentence', () => {
		const { equivalentAccepted } = analysisOf('Bachelor’s degree. Relevant experience may be accepted in lieu.');
		expect(equivalentAccepted).toBe(true);
	});

	it('is accepted whatever stands between "equivalent" and the experience', () => {
		for (const line of [
			'PhD in botany (or equivalent research experience)',
			'Bachelor’s degree or comparable practical training',
		])
			expect(analysisOf(line).equivalentAccepted, line).toBe(true);
		for (const line of ['Bachelor’s degree or equivalent, and experience at sea', 'Bachelor’s degree or equivalent'])
			expect(analysisOf(line).equivalentAccepted, line).toBe(false);
	});

	it('is not accepted where it is asked on top', () => {
		expect(analysisOf('Bachelor’s degree and five years of relevant experience').equivalentAccepted).toBe(false);
	});

	it('has nothing to stand in for where no degree is asked', () => {
		expect(analysisOf('A licence or equivalent experience').equivalentAccepted).toBe(false);
	});
});
