// English, put together from its lists.
import type { LanguageRules } from '../rules.ts';
import * as about from './about.ts';
import * as cues from './cues.ts';
import { facts } from './facts.ts';
import * as obtain from './obtain.ts';
import * as sections from './headings.ts';
import * as study from './study.ts';
import { skillNames } from './skill-names.ts';
import * as spread from './spread.ts';
import { isPastFormEnglish, stemEnglish, stemEnglishInName } from './stem.ts';
import * as words from './words.ts';
import * as years from './years.ts';

/** The rules for ads in English. */
export const english: LanguageRules = {
	tag: 'en',
	...sections,
	...cues,
	...words,
	skillNames,
	...spread,
	...about,
	...study,
	...years,
	...obtain,
	isPastForm: isPastFormEnglish,
	facts,
	stem: stemEnglish,
	stemInName: stemEnglishInName,
};
