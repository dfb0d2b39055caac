// Tokens: whole words with their places, so that nothing is ever found inside a word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/core/span.ts';
import { phraseKey, tokenise } from '../../src/text/tokens.ts';

const rawOf = (text: string): string[] => tokenise(text).map(({ raw }) => raw);
const gluesOf = (text: string): string[] =>
	tokenise(text)
		.slice(1)
		.map(({ before }) => before);

describe('a token', () => {
	it.each([
		['C, C++, C#, Go, R, .NET', ['C', 'C++', 'C#', 'Go', 'R', '.NET']],
		['Node.js', ['Node', 'js']],
		['ASP.NET', ['ASP', 'NET']],
		['C++/C#', ['C++', 'C#']],
		["you'll don’t", ["you'll", 'don’t']],
		['10+ years', ['10+', 'years']],
		['R&D', ['R', '&', 'D']],
		['Go-to-market', ['Go', 'to', 'market']],
		['(Kotlin)', ['Kotlin']],
		['Javascript', ['Javascript']],
		['the end.Net gain', ['the', 'end', 'Net', 'gain']],
		['中文 and عربى', ['中文', 'and', 'عربى']],
		['', []],
		['… — !', []],
	])('of %j', (text, raw) => {
		expect(rawOf(text)).toEqual(raw);
	});

	it('is never a part of a word', () => {
		for (const word of ['Google', 'scalable', 'JavaScript', 'Django', 'Rust', 'preact'])
			expect(rawOf(`we use ${word} here`)).toContain(word);
	});

	it('takes a lone ampersand for "and"', () => {
		expect(tokenise('Terms & Conditions').map(({ folded }) => folded)).toEqual(['terms', 'and', 'conditions']);
	});
});

describe('what stands between two tokens', () => {
	it.each([
		['problem solving', 'space'],
		['problem  solving', 'space'],
		['problem-solving', 'hyphen'],
		['8–10', 'hyphen'],
		['Node.js', 'dot'],
		['Java/Kotlin', 'slash'],
		['R&D', 'none'],
		['Java, Kotlin', 'break'],
		['Java (Kotlin)', 'break'],
		['Java: Kotlin', 'break'],
		['Java\nKotlin', 'break'],
	])('in %j is a %s', (text, glue) => {
		expect(gluesOf(text)[0]).toBe(glue);
	});
});

describe('the key of a phrase', () => {
	it('makes no difference between a hyphen and a space', () => {
		expect(phraseKey('Problem-Solving')).toBe(phraseKey('problem solving'));
	});

	it('tells "Node.js" from "node js"', () => {
		expect(phraseKey('Node.js')).not.toBe(phraseKey('node js'));
	});
});

describe('for any text', () => {
	const texts = fc.string({ unit: 'grapheme', maxLength: 300 });

	it('every token stands where it says, in order, never overlapping', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				for (const token of tokenise(text)) {
					expect(quote(text, token)).toBe(token.raw);
					expect(token.start).toBeGreaterThanOrEqual(end);
					expect(token.end).toBeGreaterThan(token.start);
					end = token.end;
				}
			}),
		);
	});

	it('no letter and no digit is left out', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const kept = rawOf(text).join('');
				expect(kept.match(/[\p{L}\p{N}]/gu)).toEqual(text.match(/[\p{L}\p{N}]/gu));
			}),
		);
	});

	it('a part of it has the same tokens wherever it stands', () => {
		fc.assert(
			fc.property(texts, fc.nat(20), (text, blanks) => {
				const shifted = ' '.repeat(blanks) + text;
				const alone = tokenise(text).map(({ raw, before }) => ({ raw, before }));
				const inside = tokenise(shifted, { start: blanks, end: shifted.length });
				expect(inside.map(({ raw, before }) => ({ raw, before }))).toEqual(alone);
				expect(inside.map(({ start }) => start - blanks)).toEqual(tokenise(text).map(({ start }) => start));
			}),
		);
	});
});
