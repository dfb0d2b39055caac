// How wide text stands on a terminal, and where it is cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, printable, setIn, widthOf, wrapCells } from '../../src/cli/columns.ts';

const columns = (text: string): number => widthOf(cellsOf(text));
const rows = (text: string, most: number): string[] =>
	wrapCells(cellsOf(text), most).map((row) => row.map(({ shown }) => shown).join(''));

describe('the columns of a text', () => {
	it.each([
		['plain', 5],
		['', 0],
		['naïve', 5],
		['nai\u0308ve', 5],
		['東京', 4],
		['한국어', 6],
		['ｶﾅ', 2],
		['Ｃ＋＋', 6],
		['👩‍💻', 2],
		['❤️', 2],
		['🇲🇼', 2],
		['soft\u00adware', 8],
		['zero\u200bwidth', 9],
		['𝒳', 1],
	])('of %j are %i', (text, expected) => expect(columns(text)).toBe(expected));

	it('are cells with places in the whole text', () => {
		expect(cellsOf('a 東京 b', { start: 2, end: 4 })).toEqual([
			{ start: 2, end: 3, shown: '東', width: 2 },
			{ start: 3, end: 4, shown: '京', width: 2 },
		]);
	});
});

describe('printable text', () => {
	it('moves no cursor, colours nothing and turns no line round', () => {
		expect(printable('red \u001b[31m, up \u0007, \u202eback\u202c, two\nlines, a\ttab')).toBe(
			'red \ufffd[31m, up \ufffd, \ufffdback\ufffd, two\ufffdlines, a\ufffdtab',
		);
	});

	it('is otherwise as it stands', () => expect(printable('„Größe“ – 東京 👩‍💻')).toBe('„Größe“ – 東京 👩‍💻'));
});

describe('wrapping', () => {
	it('cuts between words', () => {
		expect(rows('the ship sails at dawn', 10)).toEqual(['the ship', 'sails at', 'dawn']);
	});

	it('leaves alone what fits to the last column', () => {
		expect(rows('the ship s', 10)).toEqual(['the ship s']);
		expect(rows('the ship a b', 10)).toEqual(['the ship a', 'b']);
	});

	it('cuts a word that is longer than a row', () => {
		expect(rows('a Donaudampfschiff', 8)).toEqual(['a', 'Donaudam', 'pfschiff']);
	});

	it('counts wide letters as two columns', () => expect(rows('東京の港で働く', 6)).toEqual(['東京の', '港で働', 'く']));

	it('makes no rows of nothing', () => expect(rows('', 10)).toEqual([]));

	it('loses nothing but blanks at cuts, and no row is too wide', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 12 }), (text, most) => {
				const wrapped = rows(text, most);
				const squeeze = (words: string): string => words.replaceAll(' ', '');
				expect(squeeze(wrapped.join(''))).toBe(squeeze(printable(text)));
				for (const row of wrapped) expect(columns(row.trimEnd())).toBeLessThanOrEqual(most);
			}),
		);
	});
});

it('a text that is set in keeps its later rows further in', () => {
	const [first = '', second = ''] = setIn('a word and '.repeat(20).trim(), 2, 6);
	expect(first).toMatch(/^ {2}a word/);
	expect(second).toMatch(/^ {6}\S/);
	expect(first.length).toBeLessThanOrEqual(120);
});
