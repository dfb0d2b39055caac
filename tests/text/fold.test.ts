// Folding: what readers take as the same word gets the same spelling.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/text/fold.ts';

describe('folding', () => {
	it.each([
		['Résumé', 'resume'],
		['ÉCOLE', 'ecole'],
		['naïve', 'naive'],
		['you’ll', "you'll"],
		['Straße', 'straße'],
		['KUBERNETES', 'kubernetes'],
		['Ｐｙｔｈｏｎ', 'python'],
	])('reads %s as %s', (written, folded) => {
		expect(foldWord(written)).toBe(folded);
	});

	it('reads the bold letters that some boards let employers paste as plain ones', () => {
		expect(foldWord('𝗣𝘆𝘁𝗵𝗼𝗻')).toBe('python');
	});

	it('keeps the signs that tell C from C++ and C#', () => {
		expect(new Set(['C', 'C++', 'C#'].map(foldWord)).size).toBe(3);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
				expect(foldWord(foldWord(word))).toBe(foldWord(word));
			}),
		);
	});

	it('makes no difference between a word and its capitals, for the letters of European languages', () => {
		const letters = fc.constantFrom(
			...Array.from('abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžčřěąęłńśźż'),
		);
		fc.assert(
			fc.property(fc.string({ unit: letters, maxLength: 20 }), (word) => {
				expect(foldWord(word.toUpperCase())).toBe(foldWord(word));
			}),
		);
	});
});
