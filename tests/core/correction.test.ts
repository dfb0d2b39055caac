// Words of an ad are found again by their quote and their place among its occurrences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, findAnchor } from '../../src/core/correction.ts';

const text = 'Python and SQL. Some Python, more Python.';

describe('an anchor', () => {
	it('says how often its words stood before', () => {
		expect(anchorOf(text, { start: 0, end: 6 })).toEqual({ quote: 'Python', nth: 0 });
		expect(anchorOf(text, { start: 34, end: 40 })).toEqual({ quote: 'Python', nth: 2 });
	});

	it('leads to the same occurrence in a text to which something was added behind it', () => {
		const second = anchorOf(text, { start: 21, end: 27 });
		expect(findAnchor(`${text} And Python.`, second)).toEqual({ start: 21, end: 27 });
	});

	it('leads nowhere once its words are gone, or stand there less often', () => {
		expect(findAnchor('SQL alone', { quote: 'Python', nth: 0 })).toBeNull();
		expect(findAnchor('Python once', { quote: 'Python', nth: 1 })).toBeNull();
	});

	it('of any words of any text leads back to them, also where their occurrences overlap', () => {
		const few = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 });
		fc.assert(
			fc.property(few, fc.nat(30), fc.nat(30), (words, from, length) => {
				const start = Math.min(from, words.length);
				const span = { start, end: Math.min(words.length, start + length) };
				expect(findAnchor(words, anchorOf(words, span))).toEqual(span);
			}),
		);
	});
});
