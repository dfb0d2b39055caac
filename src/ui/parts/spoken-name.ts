// How a human language is called in the language of the page.
import type { AdView } from '../../messages/views.ts';
import { words, wordsLanguage } from '../words/words.ts';

/** The vocabulary's name in English, as the frameworks' texts have it; in other languages the one that the browser knows. */
export const spokenName = (code: string, { concepts }: Pick<AdView, 'concepts'>): string =>
	(wordsLanguage() === 'en' ? concepts[`language/${code}`]?.label : undefined) ?? words().overlay.languageName(code);
