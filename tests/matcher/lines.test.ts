// A posting cut into lines, each knowing the section that it stands in.
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/matcher/lines.ts';
import { isBoilerplate } from '../../src/matcher/sections.ts';
import { wordsAt, writeAd } from './ads.ts';
import { englishIndex } from './small-knowledge.ts';

const linesOf = (...ad: readonly string[]) => {
	const posting = writeAd(ad);
	return readLines(posting, englishIndex).map(({ span, section, heading, listItem }) => ({
		words: wordsAt(posting, span),
		section,
		heading,
		listItem,
	}));
};

describe('a line', () => {
	it('stands in the section of the heading above it', () => {
		const lines = linesOf('# Duties', '- Bakes bread', '# Requirements', '- Rises early');
		expect(lines.map(({ words, section }) => [words, section])).toEqual([
			['Bakes bread', 'duties'],
			['Rises early', 'requirements'],
		]);
	});

	it('above every heading stands in no known section', () => {
		expect(linesOf('Tidewell bakes bread.')[0]).toMatchObject({ section: 'unknown', heading: null });
	});

	it('leaves a section when a heading of no known kind follows', () => {
		expect(linesOf('# Benefits', '- A bicycle', '# Week one', '- Bakes bread')[1]?.section).toBe('unknown');
	});

	it('is each sentence of a paragraph and of a list item, which knows its item', () => {
		const lines = linesOf('We bake. You sell.', '- Knows bread. Knows cake.');
		expect(lines.map(({ words }) => words)).toEqual(['We bake.', 'You sell.', 'Knows bread.', 'Knows cake.']);
		expect(lines[0]?.listItem).toBeNull();
		expect(lines[2]?.listItem).toBe(lines[3]?.listItem);
		expect(lines[2]?.listItem).not.toBeNull();
	});

	it('that begins with its own heading opens that section', () => {
		const lines = linesOf('# Duties', 'Education: a first degree in any subject', 'Five years at sea');
		expect(lines.map(({ section }) => section)).toEqual(['requirements', 'requirements']);
	});

	it('in a list keeps the section of the list, whatever label it begins with', () => {
		expect(linesOf('# Requirements', '- Benefits: knows how they are paid out')[0]?.section).toBe('requirements');
	});

	it('below a heading that prefers something is preferred, however the thing is called', () => {
		expect(linesOf('# Preferred education and experience', '- Sailing')[0]?.section).toBe('preferred');
		expect(linesOf('# Required and preferred qualifications', '- Sailing')[0]?.section).toBe('requirements');
	});

	it('of a paragraph with a label of its own is part of one item', () => {
		const [first, second] = linesOf('# Competencies', 'Teamwork: works with others. Shares the credit.');
		expect(first?.listItem).not.toBeNull();
		expect(first?.listItem).toEqual(second?.listItem);
		expect(linesOf('# Competencies', 'Works with others. Shares the credit.')[0]?.listItem).toBeNull();
	});

	it('is each member of a list with semicolons, where the section asks', () => {
		const words = 'patience at sea; a steady hand; good French';
		expect(linesOf('# Requirements', words)).toHaveLength(3);
		expect(linesOf('# About us', words)).toHaveLength(1);
	});

	it('may look like a heading, where it answers the heading right above', () => {
		expect(linesOf('# Education', '# Bachelor’s degree')[0]).toMatchObject({ section: 'requirements' });
		expect(linesOf('# Education', '# The island')).toEqual([]);
	});

	it('may be nothing but the name of a section, and then is its heading', () => {
		expect(linesOf('Requirements', 'Rises early')[0]).toMatchObject({ words: 'Rises early', section: 'requirements' });
		expect(linesOf('Requirements of the sea', 'Rises early')[0]?.words).toBe('Requirements of the sea');
		expect(linesOf('Requirements.', 'Rises early')[0]?.words).toBe('Requirements.');
	});

	it('below a heading that says something only where it stands alone takes it so', () => {
		expect(linesOf('# You', '- Rise early')[0]?.section).toBe('requirements');
		expect(linesOf('# You and the sea', '- It is deep')[0]?.section).toBe('unknown');
		expect(linesOf('# Required for September', '- A cook')[0]?.section).toBe('unknown');
	});

	it('is no heading, so that a heading is no line', () => {
		expect(linesOf('# Requirements')).toEqual([]);
	});

	it('without rules for its language stands in no known section', () => {
		const lines = readLines(writeAd(['# Requirements', '- Backt Brot']), null);
		expect(lines.map(({ section }) => section)).toEqual(['unknown']);
	});
});

it('what a section says of the employer, the pay, the law and applying is not about the job', () => {
	const kinds = ['benefits', 'company', 'legal', 'apply'] as const;
	expect(kinds.every(isBoilerplate)).toBe(true);
	expect((['about', 'duties', 'requirements', 'preferred', 'unknown'] as const).some(isBoilerplate)).toBe(false);
});
