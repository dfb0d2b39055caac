// English words in one form where only number or regional spelling differs; people are never made of their work.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPastFormEnglish, stemEnglish } from '../../../src/languages/en/stem.ts';

describe('the English stem', () => {
	it.each([
		['manager', 'managers'],
		['policy', 'policies'],
		['process', 'processes'],
		['box', 'boxes'],
		['analysis', 'analysis'],
		['organization', 'organisation'],
		['organize', 'organise'],
		['program', 'programme'],
		['color', 'colour'],
		['center', 'centre'],
		['license', 'licence'],
		['traveling', 'travelling'],
	])('is the same for "%s" and "%s"', (one, other) => {
		expect(stemEnglish(other)).toBe(stemEnglish(one));
	});

	it.each([
		['manager', 'management'],
		['programme', 'programmer'],
		['java', 'javascript'],
		['scala', 'scalable'],
		['test', 'testament'],
		['business', 'busy'],
		['advise', 'advice'],
	])('keeps "%s" and "%s" apart', (one, other) => {
		expect(stemEnglish(one)).not.toBe(stemEnglish(other));
	});

	it('leaves short words as they are', () => {
		for (const word of ['as', 'is', 'us', 'aws', 'sas', '']) expect(stemEnglish(word)).toBe(word);
	});

	it('is never empty, and never longer than its word by more than a letter', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...Array.from('aeilmnoprstuz')), minLength: 1, maxLength: 12 }),
				(word) => {
					expect(stemEnglish(word)).not.toBe('');
					expect(stemEnglish(word).length).toBeLessThanOrEqual(word.length + 1);
				},
			),
		);
	});
});

describe('the past form of an English verb', () => {
	it.each(['managed', 'planned', 'integrated', 'assigned'])('is "%s"', (word) => {
		expect(isPastFormEnglish(word)).toBe(true);
	});

	it.each(['manage', 'planning', 'need', 'speed', 'feed', 'red', 'led', ''])('is not "%s"', (word) => {
		expect(isPastFormEnglish(word)).toBe(false);
	});
});
