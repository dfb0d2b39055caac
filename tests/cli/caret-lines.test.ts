// Carets stand under the words that they point at, whatever these words are made of.
import { describe, expect, it } from 'vitest';
import { drawLine } from '../../src/cli/caret-lines.ts';

const margin = '1 ';
const gutter = margin.length + 2;

/** Draws a text with findings given as [words, what they are]; a finding is the first place of its words. */
function draw(text: string, ...found: readonly (readonly [words: string, says: string])[]): string[] {
	const findings = found.map(([words, says]) => {
		const start = text.indexOf(words);
		expect(start, words).toBeGreaterThanOrEqual(0);
		return { span: { start, end: start + words.length }, says };
	});
	return drawLine(text, { start: 0, end: text.length }, findings, margin);
}

describe('a finding', () => {
	it('is drawn under its words, with what it is beside it', () => {
		expect(draw('Strong Python is asked', ['Python', 'a language'])).toEqual([
			'1 │ Strong Python is asked',
			'           ^^^^^^ a language',
		]);
	});

	it.each([
		['Münchner Käse: Python', 21],
		['Mu\u0308nchner Ka\u0308se: Python', 21],
		['東京 Python', 11],
		['👩‍💻 ❤️ Python', 12],
		['zero\u200bwidth Python', 16],
	])('ends in the column in which its words end: %s', (text, end) => {
		const [, carets = ''] = draw(text, ['Python', 'x']);
		expect(carets.lastIndexOf('^') + 1 - gutter).toBe(end);
		expect(carets.match(/\^+/)?.[0]).toHaveLength(6);
	});

	it('in wide letters is as wide as they are', () => {
		expect(draw('港で東京', ['東京', 'a place'])[1]).toBe(`${' '.repeat(gutter + 4)}^^^^ a place`);
	});

	it('that begins inside a grapheme is drawn under the whole of it', () => {
		const text = 'e\u0301a';
		expect(drawLine(text, { start: 0, end: 3 }, [{ span: { start: 1, end: 2 }, says: 'mark' }], margin)[1]).toBe(
			'    ^ mark',
		);
	});

	it('far to the right has what it is before it, and the carets stay where they are', () => {
		const text = `${'word '.repeat(18)}Python`;
		const [, row = ''] = draw(text, ['Python', 'a language that is spoken by 東京 and written in many other places']);
		expect(row).toMatch(/places \^{6}$/);
		// The 90 columns before the word, of which two wide letters take four.
		expect(row.indexOf('^') + 2 - gutter).toBe(90);
	});

	it('under a whole line has what it is below', () => {
		const text = 'word '.repeat(20).trim();
		const [, carets = '', below = ''] = draw(text, [text, 'everything that stands in this line of the ad']);
		expect(carets.trim()).toMatch(/^\^{99}$/);
		expect(below.trim()).toBe('everything that stands in this line of the ad');
	});
});

describe('several findings', () => {
	it('have a row each, in reading order, the longer first', () => {
		expect(draw('Strong Python, weak Java', ['Java', 'c'], ['Python', 'b'], ['Strong Python', 'a'])).toEqual([
			'1 │ Strong Python, weak Java',
			'    ^^^^^^^^^^^^^ a',
			'           ^^^^^^ b',
			'                        ^^^^ c',
		]);
	});

	it('of the same words stand below each other', () => {
		expect(draw('Python', ['Python', 'a'], ['Python', 'b']).slice(1)).toEqual(['    ^^^^^^ a', '    ^^^^^^ b']);
	});

	it('that overlap in part are both drawn whole', () => {
		expect(draw('one two three', ['one two', 'a'], ['two three', 'b']).slice(1)).toEqual([
			'    ^^^^^^^ a',
			'        ^^^^^^^^^ b',
		]);
	});
});

describe('a line that is wrapped', () => {
	const text = `${'word '.repeat(19)}data base with care`;

	it('has its number once', () => {
		expect(draw(text)).toEqual([`1 │ ${'word '.repeat(19)}data`, '  │ base with care']);
	});

	it('draws a finding in both rows, and says what it is where it ends', () => {
		expect(draw(text, ['data base', 'a store']).slice(1)).toEqual([
			`${' '.repeat(gutter + 95)}^^^^ …`,
			'  │ base with care',
			'    ^^^^ a store',
		]);
	});

	it('draws what ends at the cut in the first row alone', () => {
		expect(draw(text, ['data', 'facts']).at(1)).toBe(`${' '.repeat(gutter + 95)}^^^^ facts`);
	});
});

it('a line without findings is the line alone, and one without words nothing', () => {
	expect(draw('as it stands')).toEqual(['1 │ as it stands']);
	expect(draw('')).toEqual([]);
});
