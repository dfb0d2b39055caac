// The languages that Plumbline has rules for.
import { english } from './en/index.ts';
import type { LanguageRules } from './rules.ts';

/** Every language with rules. */
export const languages: readonly LanguageRules[] = [english];

/** Whose rules are used where a text is too short to tell its language. */
export const defaultLanguage = english;

/** The rules for a BCP 47 tag, by its primary subtag; null when there are none. */
export const findLanguage = (tag: string): LanguageRules | null =>
	languages.find((language) => language.tag === tag.split('-')[0]) ?? null;
