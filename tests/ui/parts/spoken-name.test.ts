// Human languages by their names in the language of the page.
import { afterEach, expect, it } from 'vitest';
import { spokenName } from '../../../src/ui/parts/spoken-name.ts';
import { chooseLanguage } from '../../../src/ui/words/words.ts';

afterEach(() => chooseLanguage('en', []));

const names = { concepts: { 'language/de': { label: 'German (standard)', kind: 'language' as const } } };

it('are called as the vocabulary does in English, and as the browser does where that has no name', () => {
	expect(spokenName('de', names)).toBe('German (standard)');
	expect(spokenName('pt', names)).toBe('Portuguese');
});

it('are called in the other language where the page is in one', async () => {
	await chooseLanguage('fr', []);
	expect(spokenName('de', names)).toBe('allemand');
	await chooseLanguage('es', []);
	expect(spokenName('de', names)).toBe('alemán');
});
