// The levels of human languages: the six of the CEFR, each with the words by which ads ask for it.
import { describe, expect, test } from 'vitest';
import { assets } from './asset-files.ts';

const { languageLevels } = assets;

describe('the levels of human languages', () => {
	test('are the six of the CEFR, from the lowest to the highest', () => {
		expect(languageLevels.map(({ label }) => label)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
	});

	test.each(['en', 'fr', 'es'] as const)('have words in %s, none of them for two levels', (language) => {
		const words = languageLevels.flatMap((level) => level.words[language]);
		expect(languageLevels.every((level) => level.words[language].length > 0)).toBe(true);
		expect(new Set(words).size).toBe(words.length);
	});
});
