// Puts a page into the language of the settings: its words, and the language that it says it is in.
import type { Settings } from '../../core/settings.ts';
import { chooseLanguage, wordsLanguage } from '../words/words.ts';

/** Resolves when what is drawn next is in that language; in the one before where its words cannot be loaded. */
export async function speak({ language }: Pick<Settings, 'language'>): Promise<void> {
	await chooseLanguage(language, navigator.languages).catch(() => undefined);
	document.documentElement.lang = wordsLanguage();
}
