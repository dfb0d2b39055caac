// Which language Plumbline speaks: the user's choice, else the browser's, else English.
import { afterEach, describe, expect, it } from 'vitest';
import { pickLanguage } from '../../../src/core/pick-language.ts';
import { toolbarWords } from '../../../src/ui/words/toolbars.ts';
import { chooseLanguage, differingLang, words, wordsLanguage } from '../../../src/ui/words/words.ts';

afterEach(() => chooseLanguage('en', []));

describe('the language', () => {
	it('is the one that was chosen, whatever the browser speaks', () => {
		expect(pickLanguage('en', ['fr-FR', 'es'])).toBe('en');
		expect(pickLanguage('es', ['fr-FR'])).toBe('es');
	});

	it('is the browser’s first that Plumbline speaks, in any of its countries', () => {
		expect(pickLanguage(null, ['de-CH', 'fr-CH', 'en'])).toBe('fr');
		expect(pickLanguage(null, ['es-419'])).toBe('es');
		expect(pickLanguage(null, ['EN-us', 'fr'])).toBe('en');
	});

	it('is English where Plumbline speaks none of the browser’s', () => {
		expect(pickLanguage(null, ['de', 'frr', 'est'])).toBe('en');
		expect(pickLanguage(null, [])).toBe('en');
	});
});

describe('the words in use', () => {
	it('are English until another language is chosen, and then its own', async () => {
		expect(words().dashboard.routes.profile).toBe('Profile');
		await chooseLanguage('fr', []);
		expect([wordsLanguage(), words().dashboard.routes.profile]).toEqual(['fr', 'Profil']);
		await chooseLanguage(null, ['es-MX']);
		expect([wordsLanguage(), words().dashboard.routes.profile]).toEqual(['es', 'Perfil']);
	});

	it('are those that were chosen last, however long an earlier choice takes', async () => {
		await Promise.all([chooseLanguage('fr', []), chooseLanguage('en', [])]);
		expect(wordsLanguage()).toBe('en');
		await Promise.all([chooseLanguage('es', []), chooseLanguage('fr', [])]);
		expect(wordsLanguage()).toBe('fr');
	});

	it('mark what is in another language, and only that', async () => {
		expect([differingLang('en'), differingLang('en-GB'), differingLang('fr')]).toEqual([undefined, undefined, 'fr']);
		await chooseLanguage('fr', []);
		expect([differingLang('en'), differingLang('fr-CA')]).toEqual(['en', undefined]);
	});
});

describe('the toolbar', () => {
	it('speaks the same language as the pages, without a catalogue', () => {
		expect(toolbarWords(null, ['fr-BE']).adRead(2)).toBe('Plumbline : annonce lue, 2 exigences');
		expect(toolbarWords('es', ['fr']).adRead(1)).toBe('Plumbline: oferta leída, 1 requisito');
		expect(toolbarWords(null, ['pt']).adRead(0)).toBe('Plumbline: ad read, 0 requirements');
	});
});
