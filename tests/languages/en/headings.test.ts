// English headings: what a section is about, from the words above it. For each kind, headings that are it and that are not.
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/languages/rules.ts';
import { readSection } from '../../../src/matcher/sections.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { englishIndex } from '../../matcher/small-knowledge.ts';

const sectionOf = (heading: string): SectionKind => readSection(tokenise(heading), englishIndex);

type Examples = { readonly is: readonly string[]; readonly isNot: readonly string[] };

const examples: Readonly<Record<Exclude<SectionKind, 'unknown'>, Examples>> = {
	about: {
		is: ['About the role', 'Position Overview', 'JOB PURPOSE', 'The Opportunity', 'Org. Setting and Reporting'],
		isNot: ['About you', 'About us', 'About Harrowgate Foods'],
	},
	duties: {
		is: [
			"What you'll do",
			'What You’ll Do',
			'Key Responsibilities:',
			'DUTIES AND RESPONSIBILITIES',
			'A day-to-day view',
		],
		isNot: ['What you’ll need', 'What you’ll get', 'Essential skills'],
	},
	requirements: {
		is: [
			'Requirements',
			'Minimum Qualifications',
			'What you’ll bring',
			'Who you are',
			'Person Specification',
			'Education & Experience',
			'Skills and experience we need',
			'Essential criteria',
		],
		isNot: ['Who we are', 'Nice-to-have skills', 'Preferred qualifications', 'What we offer', 'Duties'],
	},
	preferred: {
		is: ['Nice to have', 'Preferred Qualifications', 'Bonus points if you have', 'Desirable criteria', 'It’s a plus'],
		isNot: [
			'Required qualifications',
			'Essential criteria',
			'Salary and bonus',
			'Digital Asset Management',
			'Benefits and advantages of working here',
		],
	},
	benefits: {
		is: ['What we offer', 'Perks & Benefits', 'Compensation', 'Salary range', 'Why you’ll love working here'],
		isNot: ['What you offer', 'Requirements', 'Responsibilities'],
	},
	company: {
		is: ['About us', 'Who we are', 'About the company', 'Our Mission', 'Company Description'],
		isNot: ['Who you are', 'About the job', 'Your mission'],
	},
	legal: {
		is: [
			'Equal Opportunity Employer',
			'EEO Statement',
			'Privacy notice',
			'Diversity, Equity and Inclusion',
			'Disclaimer',
		],
		isNot: ['Legal Officer: what you will do', 'Opportunity', 'Your commitment'],
	},
	apply: {
		is: ['How to apply', 'Application process', 'Closing date', 'Next steps', 'Our hiring process'],
		isNot: ['What you will do', 'Requirements for the job', 'Application developer: your skills'],
	},
};

describe.each(Object.entries(examples))('a heading of "%s"', (kind, { is, isNot }) => {
	it.each(is)('may say "%s"', (heading) => {
		expect(sectionOf(heading)).toBe(kind);
	});

	it.each(isNot)('does not say "%s"', (heading) => {
		expect(sectionOf(heading)).not.toBe(kind);
	});
});

describe('a heading of no known kind', () => {
	it.each(['Harrowgate Foods', 'Leeds, hybrid', 'Week one', ''])('is "%s"', (heading) => {
		expect(sectionOf(heading)).toBe('unknown');
	});

	it('is a whole sentence, even when it holds the words of one', () => {
		const prose = 'We have written down the requirements of this post together with the people who held it before you';
		expect(sectionOf(prose)).toBe('unknown');
	});
});
