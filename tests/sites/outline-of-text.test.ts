// The outline of an ad that comes as plain text: lines, typed bullets, lines broken by hand, and texts without any break.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTextLength } from '../../src/core/posting.ts';
import { quote } from '../../src/core/span.ts';
import { outlineOfText } from '../../src/sites/outline.ts';

const marks = { heading: '# ', 'list-item': '- ', paragraph: '' };

const linesOf = (source: string): string[] => {
	const { text, blocks } = outlineOfText(source);
	return blocks.map(({ kind, span }) => marks[kind] + quote(text, span));
};

describe('a text of lines', () => {
	it('has a block a line, with headings by capitals, colons and what stands below them', () => {
		const text =
			'THE ROLE\n\nYou keep our network up.\n\nRequirements:\n- Cisco\n- 3 years\n\nBenefits\n• Leave\r\n• Lunch';
		expect(linesOf(text)).toEqual([
			'# THE ROLE',
			'You keep our network up.',
			'# Requirements:',
			'- Cisco',
			'- 3 years',
			'# Benefits',
			'- Leave',
			'- Lunch',
		]);
	});

	it('finds the list that lost its bullets, and the heading above it', () => {
		const text =
			'Essential Functions\n\nTeach a daily class\nKeep records of each learner\nTravel to test sites\n\n' +
			'Preferred Education\n\nA second certificate\nExperience with Zoom\nExperience on line';
		expect(linesOf(text)).toEqual([
			'# Essential Functions',
			'- Teach a daily class',
			'- Keep records of each learner',
			'- Travel to test sites',
			'# Preferred Education',
			'- A second certificate',
			'- Experience with Zoom',
			'- Experience on line',
		]);
	});

	it('cuts a label in capitals from the words on its line', () => {
		expect(linesOf('LOCATION:  Yerevan\nQUALIFICATIONS: Higher education')).toEqual([
			'# LOCATION:',
			'Yerevan',
			'# QUALIFICATIONS:',
			'Higher education',
		]);
	});

	it('puts lines together that were broken at a fixed width', () => {
		const text =
			'DUTIES:\n- Coordinate the development of guides and protocols in the first\nphase of the project;\n' +
			'- Support the manager in the implementation of all activities at the\nassigned sites according to the plan;\n- Travel.';
		expect(linesOf(text)).toEqual([
			'# DUTIES:',
			'- Coordinate the development of guides and protocols in the first phase of the project;',
			'- Support the manager in the implementation of all activities at the assigned sites according to the plan;',
			'- Travel.',
		]);
	});

	it('understands the few signs of Markdown that job boards send', () => {
		expect(linesOf('## Duties\n\n* Keep the books\n* Pay the bills\n\n**Profile**\n\nYou are exact.')).toEqual([
			'# Duties',
			'- Keep the books',
			'- Pay the bills',
			'# Profile',
			'You are exact.',
		]);
	});

	it('does not take a row of facts for headings', () => {
		expect(linesOf('Hybrid\nFull time\nBerlin').filter((line) => line.startsWith('#'))).toEqual([]);
	});
});

describe('a text without line breaks', () => {
	const filler =
		'The team looks after the water points of forty villages and reports to the district every month. '.repeat(7);

	it('is cut at labels that begin a sentence', () => {
		expect(
			linesOf(`${filler}Minimum Qualifications: A degree in hydrology. Other requirements: A driving licence.`),
		).toEqual([
			filler.trim(),
			'# Minimum Qualifications:',
			'A degree in hydrology.',
			'# Other requirements:',
			'A driving licence.',
		]);
	});

	it('is cut at words in capitals that begin a sentence', () => {
		expect(linesOf(`THE OPPORTUNITY Act as adviser. ${filler}WHO YOU ARE Master’s degree or equivalent.`)).toEqual([
			'# THE OPPORTUNITY',
			`Act as adviser. ${filler.trim()}`,
			'# WHO YOU ARE',
			'Master’s degree or equivalent.',
		]);
	});

	it('is cut at its bullets, and at the heading that sticks to the item before', () => {
		expect(
			linesOf('Your tasks: • Plan the work • Own the cycle: from idea to use Your Profile: • 3 years • a plan'),
		).toEqual([
			'# Your tasks:',
			'- Plan the work',
			'- Own the cycle: from idea to use',
			'# Your Profile:',
			'- 3 years',
			'- a plan',
		]);
	});

	it('of a few words is left whole', () => {
		expect(linesOf('Salary band: BG 7. Location: London.')).toEqual(['Salary band: BG 7. Location: London.']);
	});
});

describe('any text', () => {
	it('empty or blank gives no blocks', () => {
		expect(outlineOfText(' \n\t\n')).toEqual({ text: '', blocks: [], pieces: [], truncated: false });
	});

	it('over the cap keeps its beginning, and says so', () => {
		const outline = outlineOfText('word '.repeat(60_000));
		expect(outline.text.length).toBeLessThanOrEqual(maxTextLength);
		expect(outline.text.length).toBeGreaterThan(maxTextLength - 10);
		expect(outline.truncated).toBe(true);
	});

	it('gives blocks in order that make up the text and quote the source', () => {
		const part = fc.constantFrom(
			'Do this. ',
			'Some Label: ',
			'ALL OF THIS ',
			'• ',
			' - ',
			'\n',
			'\n\n',
			'- ',
			'1. ',
			'🚀',
			'**',
		);
		fc.assert(
			fc.property(
				fc.array(fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 }),
				(parts) => {
					const source = parts.join('');
					const { text, blocks } = outlineOfText(source);
					expect(blocks.map(({ span }) => quote(text, span)).join('\n')).toBe(text);
					const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
					for (const { span } of blocks) expect(bare(source)).toContain(bare(quote(text, span)));
				},
			),
		);
	});
});
