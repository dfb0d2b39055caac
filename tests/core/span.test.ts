// Spans as places in a text: what they quote.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/core/span.ts';

describe('a span', () => {
	it('quotes the words from its start up to, not including, its end', () => {
		expect(quote('Java or Kotlin', { start: 8, end: 14 })).toBe('Kotlin');
	});

	it('without length quotes nothing', () => {
		expect(quote('Java', { start: 2, end: 2 })).toBe('');
	});

	it('and the one that begins where it ends quote the text between them, no more and no less', () => {
		fc.assert(
			fc.property(fc.string(), fc.nat(20), (text, cut) => {
				const before = quote(text, { start: 0, end: cut });
				expect(before + quote(text, { start: cut, end: text.length + cut })).toBe(text);
			}),
		);
	});
});
