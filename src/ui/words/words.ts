// The catalogue of the language in use. Views ask for it whenever they draw; pages choose the language before they do.
import type { WordLanguage } from '../../core/settings.ts';
import { en } from './en/index.ts';
import { pickLanguage } from '../../core/pick-language.ts';

/** The shape that every language's catalogue has. */
export type Words = typeof en;

/** English is there at once, and what everything falls back on; the others are fetched by those who read them. */
const catalogues: Readonly<Record<WordLanguage, () => Words | Promise<Words>>> = {
	en: () => en,
	fr: async () => (await import('./fr/index.ts')).fr,
	es: async () => (await import('./es/index.ts')).es,
};

const inUse: { language: WordLanguage; words: Words } = { language: 'en', words: en };
let asked = 0;

/** The words of the language in use; English until another is chosen. */
export const words = (): Words => inUse.words;

/** The language in use, as a BCP 47 tag. */
export const wordsLanguage = (): WordLanguage => inUse.language;

/**
 * Loads and sets the language of `words()`. Null: the browser's first language that Plumbline speaks, else English.
 * A choice that was overtaken by a later one sets nothing. Rejects, and leaves what was in use, where the catalogue cannot be
 * loaded: the extension's files are gone.
 */
export async function chooseLanguage(
	language: WordLanguage | null,
	browserLanguages: readonly string[],
): Promise<void> {
	const turn = (asked += 1);
	const picked = pickLanguage(language, browserLanguages);
	if (picked === inUse.language) return;
	const loaded = await catalogues[picked]();
	if (turn === asked) Object.assign(inUse, { language: picked, words: loaded });
}

/** The `lang` of words that may be in another language than the page: their tag where it is another, else none. */
export const differingLang = (tag: string): string | undefined =>
	tag.toLowerCase().split('-')[0] === inUse.language ? undefined : tag;
