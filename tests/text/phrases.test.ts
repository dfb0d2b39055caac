// Phrases in text: the longest at each place, and never across a comma.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases, findPhrases, keysOfPhrases, phraseAt } from '../../src/text/phrases.ts';
import { keyOf, tokenise } from '../../src/text/tokens.ts';

const names = compilePhrases([
	['nice to have', 'preferred'],
	['have', 'verb'],
	['hands on', 'practice'],
	['years of experience', 'years'],
	['R&D', 'research'],
	['', 'nothing'],
]);
const found = (text: string): string[] => findPhrases(tokenise(text), names).map(({ value }) => value);

describe('a phrase', () => {
	it('is found whatever its capitals', () => {
		expect(found('NICE TO HAVE')).toEqual(['preferred']);
	});

	it('is found with a hyphen in place of a blank', () => {
		expect(found('hands-on practice')).toEqual(['practice']);
	});

	it('goes before a shorter one at the same place', () => {
		expect(found('It is nice to have. You have time.')).toEqual(['preferred', 'verb']);
	});

	it('does not reach across a comma, a bracket or a line break', () => {
		expect(found('years, of experience')).toEqual([]);
		expect(found('years (of) experience')).toEqual([]);
		expect(found('years of\nexperience')).toEqual([]);
	});

	it('does not begin or end inside a word', () => {
		expect(found('behave')).toEqual([]);
		expect(found('haven')).toEqual([]);
	});

	it('that is empty is never found', () => {
		expect(found('')).toEqual([]);
		expect(names.values.size).toBe(5);
	});

	it('listed twice has the value given last', () => {
		const twice = compilePhrases([
			['good', 1],
			['Good', 2],
		]);
		expect(findPhrases(tokenise('good'), twice).map(({ value }) => value)).toEqual([2]);
	});

	it('is looked for at one place only when asked so', () => {
		const tokens = tokenise('we have time');
		expect(phraseAt(tokens, 1, names)).toEqual({ first: 1, last: 1, value: 'verb' });
		expect(phraseAt(tokens, 0, names)).toBeNull();
		expect(phraseAt(tokens, 9, names)).toBeNull();
	});
});

describe('for any words', () => {
	const words = fc.array(
		fc.constantFrom('nice', 'to', 'have', 'hands', 'on', 'years', 'of', 'experience', 'R&D', 'x'),
		{
			maxLength: 40,
		},
	);

	it('hits stand in order and never overlap', () => {
		fc.assert(
			fc.property(words, (some) => {
				let before = -1;
				for (const hit of findPhrases(tokenise(some.join(' ')), names)) {
					expect(hit.first).toBeGreaterThan(before);
					expect(hit.last).toBeGreaterThanOrEqual(hit.first);
					before = hit.last;
				}
			}),
		);
	});

	it('a phrase put anywhere among other words is found', () => {
		const others = fc.array(fc.constantFrom('some', 'other', 'words'), { maxLength: 8 });
		fc.assert(
			fc.property(others, others, (left, right) => {
				expect(found([...left, 'nice to have', ...right].join(' '))).toEqual(['preferred']);
			}),
		);
	});
});

describe('the key of a phrase', () => {
	it('is that of its words as they are found in a text, plain or not', () => {
		const word = fc.stringMatching(/^(?:[a-z]{1,6}|[A-Z][a-z]{0,4}|é[a-z]|[0-9]{1,3}|c\+\+|r&d|\.net)$/);
		const phrase = fc
			.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '  ', '-', '/', ', '))
			.map(([words, between]) => words.join(between));
		fc.assert(
			fc.property(phrase, (written) => {
				const tokens = tokenise(written);
				expect(keysOfPhrases([[written, 1]])).toEqual([[keyOf(tokens), tokens[0]?.folded, tokens.length, 1]]);
			}),
		);
	});

	it('is none where there is no word', () => {
		expect(keysOfPhrases([[' – ', 1]])).toEqual([]);
	});
});
