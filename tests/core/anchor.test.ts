// Words are found again by what they are and which of their occurrences, and by nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, findAnchor } from '../../src/core/anchor.ts';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 40 });

describe('an anchor', () => {
	it('finds the very words that it was made of, whatever stands around them', () => {
		fc.assert(
			fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
				const start = from % text.length;
				const span = { start, end: start + 1 + (length % (text.length - start)) };
				expect(findAnchor(text, anchorOf(text, span))).toEqual(span);
			}),
		);
	});

	it('finds its words where others were put before them, as long as these are others', () => {
		const anchor = anchorOf('SQL and Java, or SQL', { start: 17, end: 20 });
		expect(anchor).toEqual({ quote: 'SQL', nth: 1 });
		expect(findAnchor('We ask for SQL. Java is fine, SQL is better.', anchor)).toEqual({ start: 30, end: 33 });
	});

	it('counts occurrences that overlap', () => {
		expect(findAnchor('aaa', { quote: 'aa', nth: 1 })).toEqual({ start: 1, end: 3 });
	});

	it.each([
		['words that are gone', { quote: 'Rust', nth: 0 }],
		['more occurrences than there are', { quote: 'Java', nth: 1 }],
		['no words', { quote: '', nth: 0 }],
		['an occurrence before the first', { quote: 'Java', nth: -1 }],
	])('of %s finds nothing', (_what, anchor) => {
		expect(findAnchor('Java and SQL', anchor)).toBeNull();
	});
});
