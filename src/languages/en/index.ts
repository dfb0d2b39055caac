// English, put together from its lists.
import type { LanguageRules } from '../rules.ts';
import * as about from './about.ts';
import * as cues from './cues.ts';
import { facts } from './facts.ts';
import * as sections from './headings.ts';
import { skillNames } from './skill-names.ts';
import * as spread from './spread.ts';
import { isPastFormEnglish, stemEnglish, stemEnglishInName } from './stem.ts';
import * as words from './words.ts';

/** The rules for ads in English. */
export const english: LanguageRules = {
	tag: 'en',
	...sections,
	...cues,
	...words,
	skillNames,
	...spread,
	...about,
	isPastForm: isPastFormEnglish,
	facts,
	stem: stemEnglish,
	stemInName: stemEnglishInName,
};
