// The words of the toolbar's button in every language. The background says them, and cannot load a catalogue when it needs one.
import type { WordLanguage } from '../../core/settings.ts';
import { toolbar as en } from './en/toolbar.ts';
import { toolbar as es } from './es/toolbar.ts';
import { toolbar as fr } from './fr/toolbar.ts';
import { pickLanguage } from '../../core/pick-language.ts';

const toolbars: Readonly<Record<WordLanguage, typeof en>> = { en, fr, es };

/** The toolbar's words by the language that was chosen, or by the browser's, as `pickLanguage` has it. */
export const toolbarWords = (chosen: WordLanguage | null, browserLanguages: readonly string[]): typeof en =>
	toolbars[pickLanguage(chosen, browserLanguages)];
