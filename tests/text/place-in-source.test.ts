// Words of a posting are found again in the text that it was read from, whatever was left out on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/core/places.ts';
import { quote } from '../../src/core/span.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { placesInSource } from '../../src/text/place-in-source.ts';

const plain = (text: string): string => text.replaceAll(/[\s\u00ad\u200b\u2060]+/gu, '');

/** What stands in the source where the posting has these words. */
function sourceOf(source: string, words: string): string | null {
	const { text, blocks } = postingFromText({ text: source });
	const start = text.indexOf(words);
	expect(start).toBeGreaterThanOrEqual(0);
	const place = placeOf(placesInSource(text, blocks, source), { start, end: start + words.length });
	return place === null ? null : source.slice(place.start, place.end);
}

describe('words of a posting', () => {
	it('stand behind bullets and Markdown’s signs in the text', () => {
		const source = '# Requirements\n\n- one  apple a day\n* two\n\n**What we offer**\n\nPay';
		expect(sourceOf(source, 'one apple')).toBe('one  apple');
		expect(sourceOf(source, 'Requirements')).toBe('Requirements');
		expect(sourceOf(source, 'What we offer')).toBe('What we offer');
	});

	it('that were broken over two lines are one place', () => {
		const line = 'We are looking for somebody who has worked with tide tables for';
		const source = `${line}\nseveral years and knows how the harbour works and who to ask\nwhere the water stands.`;
		expect(sourceOf(source, 'for several')).toBe('for\nseveral');
	});

	it('that stand twice are found where they stand, in order', () => {
		const source = '- Python\n- Java\n- Python';
		const { text, blocks } = postingFromText({ text: source });
		const last = text.lastIndexOf('Python');
		expect(placeOf(placesInSource(text, blocks, source), { start: last, end: last + 6 })).toEqual({
			start: source.lastIndexOf('Python'),
			end: source.length,
		});
	});

	it('that are not in the text have no place, and nothing has none', () => {
		const { text, blocks } = postingFromText({ text: '- Python' });
		expect(placeOf(placesInSource(text, blocks, 'Something else'), { start: 0, end: 6 })).toBeNull();
		expect(placeOf(placesInSource(text, blocks, '- Python'), { start: 2, end: 2 })).toBeNull();
	});

	it('are the same words in any text, white space set aside', () => {
		const piece = fc.constantFrom(
			'- ',
			'* ',
			'## ',
			'\n',
			'\n\n',
			' ',
			'Python',
			'o ',
			'1. ',
			'and so on.',
			'•',
			'\u00ad',
			'é',
			'DUTIES: ',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
				const source = pieces.join('');
				const { text, blocks } = postingFromText({ text: source });
				fc.pre(blocks.length > 0);
				const { span } = blocks[a % blocks.length] ?? { span: { start: 0, end: 0 } };
				const end = span.start + 1 + (b % (span.end - span.start));
				const place = placeOf(placesInSource(text, blocks, source), { start: span.start, end });
				expect(place).not.toBeNull();
				if (place !== null) expect(plain(quote(source, place))).toBe(plain(text.slice(span.start, end)));
			}),
		);
	});

	it('of a long text are found in time that grows with its length', () => {
		const source = '- a a a a a a a a\n'.repeat(11_000);
		const { text, blocks } = postingFromText({ text: source });
		const since = performance.now();
		placesInSource(text, blocks, source);
		expect(performance.now() - since).toBeLessThan(2_000);
	});
});
