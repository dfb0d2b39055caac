// The names of roles, written at build and opened again: the same names by the same words.
import { describe, expect, it } from 'vitest';
import { findWord } from '../../src/matcher/title-index.ts';
import { indexWith } from './role-names.ts';

const { index, place } = indexWith(['Lighthouse Keeper', 'Keeper of the Harbour Light']);
const namesWith = (word: string): string[] => findWord(word, index).names.map((at) => index.names[at] ?? '');

describe('a word', () => {
	it('leads to the names that have it, and these to their role', () => {
		expect(namesWith('keeper')).toEqual(['lighthouse keeper', 'keeper harbor light']);
		expect(findWord('keeper', index).names.map((at) => index.roles[at])).toEqual([place, place]);
		expect(namesWith('engineer')).toContain('software engineer');
	});

	it('that no name has leads nowhere, and is no prefix of another', () => {
		expect(namesWith('light')).toEqual(['keeper harbor light']);
		expect(namesWith('trumpeter')).toEqual([]);
		expect(namesWith('')).toEqual([]);
	});

	it('is the rarer the fewer families have it; one for rank is never rare', () => {
		const rarity = (word: string): number => findWord(word, index).rarity;
		expect(rarity('lighthouse')).toBeGreaterThan(rarity('software'));
		expect(rarity('officer')).toBeLessThan(rarity('software'));
		expect(rarity('director')).toBe(rarity('officer'));
	});
});

it('a name weighs no more than its words', () => {
	for (const [at, name] of index.names.entries()) {
		const sum = name.split(' ').reduce((weight, word) => weight + findWord(word, index).rarity, 0);
		expect(index.weights[at]).toBeLessThanOrEqual(sum + 1e-9);
	}
});
