// In what years are asked: a concept, words that name none, or work as such.
import { describe, expect, it } from 'vitest';
import type { YearsAsked } from '../../src/core/analysis.ts';
import { opening, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

/** The first years of a line: of which concept, and of which words. */
function yearsOf(line: string): { readonly concept: string | null; readonly of: string | null } | undefined {
	const posting = writeAd([opening, '# Requirements', `- ${line}`]);
	const [years]: readonly YearsAsked[] = analyseSmall(posting).years;
	return years && { concept: years.concept, of: years.of && wordsAt(posting, years.of) };
}

describe('years are of the words that say so', () => {
	it.each([
		['3 years in basket weaving', 'basket weaving'],
		['5+ years doing carpentry', 'carpentry'],
		['4 years of experience in harbour questions, and patience', 'harbour questions'],
		['8 years of relevant experience as a nurse', 'a nurse'],
		['5 years of professional carpentry experience', 'carpentry'],
		['2 years of carpentry or masonry', 'carpentry'],
		['3 years of building and mending looms', 'building and mending looms'],
		['2 years of carpentry including one at sea', 'carpentry'],
		['2 years of carpentry (in a yard)', 'carpentry'],
		['6 years of experience at the national level in carpentry', 'carpentry'],
		['3 years of international experience in carpentry', 'carpentry'],
		['3 years in an international organization as a pilot', 'a pilot'],
		['2 or more years of hands-on and practical experience with looms', 'looms'],
	])('"%s": %s', (line, of) => {
		expect(yearsOf(line)).toEqual({ concept: null, of });
	});
});

describe('years are of work as such', () => {
	it.each([
		'5 years of experience',
		'5 years of relevant, progressively responsible work experience',
		'5 years of professional experience in a similar role',
		'5 years in an international organization',
		'5 years of experience in a fast-moving environment',
		'5 years of work at the national level',
		'5 years of experience in the private sector',
		'5 years required',
		'5 years, with patience',
		'5 years of experience may be accepted in lieu of a trade',
	])('"%s"', (line) => {
		expect(yearsOf(line)).toEqual({ concept: null, of: null });
	});
});

describe('years are of a concept that is no technology', () => {
	it.each([
		'5+ years of project management experience',
		'5 years of experience in project management',
		'5 years of senior project management',
	])('where the line names it right there: "%s"', (line) => {
		expect(yearsOf(line)).toEqual({ concept: 'competence/project-management', of: null });
	});

	it('but not where it is only a part of what they are of, or stands elsewhere', () => {
		expect(yearsOf('5 years of project management software')).toEqual({
			concept: null,
			of: 'project management software',
		});
		expect(yearsOf('5 years of experience; project management')?.concept).toBeNull();
	});

	it('but not where another amount is a part of them: those are of the whole of the work', () => {
		const whole = { concept: null, of: 'project management' };
		expect(yearsOf('8 years of project management, at least 2 years with Python')).toEqual(whole);
		expect(yearsOf('8 years of project management and 2 years of Python')?.of).toBeNull();
	});

	it('and give it a level, as years with a technology do', () => {
		const { mentions } = analyseSmall(writeAd([opening, '# Requirements', '- 5 years of project management']));
		expect(mentions).toMatchObject([{ concept: 'competence/project-management', level: 4 }]);
	});
});

describe('the time that a post lasts is no experience', () => {
	it.each([
		'1 year with the possibility of extension',
		'1 year with a very likely extension',
		'Contract of 2 years',
		'Initial contract of two years, extendable for 1 year',
		'A 6 months probation',
		'Assignment for 2 years',
		'Duration: 12 months',
	])('"%s"', (line) => {
		expect(yearsOf(line)).toBeUndefined();
	});

	it.each([
		'2 years of work on house extensions',
		'2 years of contract administration',
		'3 years of project controls',
		'2 years of experience in plan review',
	])('but work with contracts and projects is: "%s"', (line) => {
		expect(yearsOf(line)).toBeDefined();
	});
});
