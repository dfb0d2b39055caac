// What browsers show of the extension: in every language that Plumbline speaks, and short enough for the stores.
import { describe, expect, it } from 'vitest';
import { wordLanguages } from '../../../src/core/settings.ts';
import { manifestWords, toMessages } from '../../../src/ui/words/manifest.ts';

describe('the words of the manifest', () => {
	it('are there in every language', () => {
		expect(Object.keys(manifestWords).toSorted()).toEqual(wordLanguages.toSorted());
		for (const language of wordLanguages)
			expect(Object.keys(toMessages(manifestWords[language]))).toEqual(['name', 'description', 'openOverlay']);
	});

	it('fit into the 132 characters that a store takes, and differ between languages', () => {
		const descriptions = wordLanguages.map((language) => manifestWords[language].description);
		expect(descriptions.filter(({ length }) => length > 132)).toEqual([]);
		expect(new Set(descriptions).size).toBe(wordLanguages.length);
	});
});
