// How close a title is to the names of a role: orderings, never numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTitle, readTitleWords, scoreTitle } from '../../src/matcher/title-index.ts';
import { englishIndex, smallEngine } from './small-knowledge.ts';

/** Closeness of a title to a name, among the titles of the small world. */
const closeness = (title: string, name: string): number => {
	const words = (text: string) => [...readTitleWords(text, englishIndex, smallEngine.stem)];
	return scoreTitle(readTitle(title, englishIndex, smallEngine.stem), [words(name)], smallEngine.titles);
};

describe('a title', () => {
	it('is as close as can be to a name that it says word for word', () => {
		expect(closeness('Procurement Officer', 'Procurement Officer')).toBe(1);
	});

	it('is not at all close to a name with which it shares no word', () => {
		expect(closeness('Procurement Officer', 'Software Engineer')).toBe(0);
		expect(closeness('', 'Software Engineer')).toBe(0);
	});

	it('is no further for its seniority, place and hours', () => {
		expect(closeness('Senior Procurement Officer (remote, part-time)', 'Procurement Officer')).toBe(
			closeness('Procurement Officer', 'Procurement Officer'),
		);
	});

	it('is no further in the plural', () => {
		expect(closeness('Procurement Officers', 'Procurement Officer')).toBe(1);
	});

	it('of a programme is none of a programmer', () => {
		expect(closeness('Programme Officer', 'Programmer')).toBe(0);
		expect(closeness('Program Manager', 'Programmer')).toBe(0);
	});

	it('is closer the more of a name it says', () => {
		expect(closeness('Procurement Officer', 'Procurement Officer')).toBeGreaterThan(
			closeness('Procurement Adviser', 'Procurement Officer'),
		);
	});

	it('is closer the less else it says', () => {
		expect(closeness('Procurement Officer', 'Procurement Officer')).toBeGreaterThan(
			closeness('Procurement Officer and Lighthouse Keeper', 'Procurement Officer'),
		);
	});

	it('is closer to a name that it holds whole, among other words, than to one that it holds in part', () => {
		expect(closeness('Software Engineer, ferries and harbours', 'Software Engineer')).toBeGreaterThan(
			closeness('Software Engineer, ferries and harbours', 'Backend Engineer'),
		);
	});

	it('shares more with a name through a rare word than through a common one', () => {
		expect(closeness('Kitchen Programmer', 'Programmer Helper')).toBeGreaterThan(
			closeness('Kitchen Officer', 'Officer Helper'),
		);
	});
});

describe('for any title and name', () => {
	const words = fc.constantFrom(
		'software',
		'engineer',
		'procurement',
		'officer',
		'customer',
		'adviser',
		'welder',
		'of',
	);
	const texts = fc.array(words, { maxLength: 6 }).map((some) => some.join(' '));

	it('closeness stays between none and full, and is full to itself', () => {
		fc.assert(
			fc.property(texts, texts, (title, name) => {
				expect(closeness(title, name)).toBeGreaterThanOrEqual(0);
				expect(closeness(title, name)).toBeLessThanOrEqual(1 + 1e-9);
				if (readTitleWords(name, englishIndex, smallEngine.stem).size > 0)
					expect(closeness(name, name)).toBeGreaterThanOrEqual(closeness(title, name) - 1e-9);
			}),
		);
	});

	it('one more name never makes a role less close', () => {
		fc.assert(
			fc.property(texts, texts, texts, (title, name, other) => {
				const read = (text: string) => [...readTitleWords(text, englishIndex, smallEngine.stem)];
				const whole = readTitle(title, englishIndex, smallEngine.stem);
				const alone = scoreTitle(whole, [read(name)], smallEngine.titles);
				const both = scoreTitle(whole, [read(name), read(other)], smallEngine.titles);
				expect(both).toBeGreaterThanOrEqual(alone);
			}),
		);
	});
});
