// The `lang` of words that are in a language of their own whatever Plumbline speaks, so that they are read out in it.
import type { ConceptId } from '../../core/concept.ts';
import { isOwnSkill } from '../../core/own-skill.ts';
import type { AdView } from '../../messages/views.ts';
import { differingLang } from '../words/words.ts';

/** Of titles of roles, sentences of levels, and all else that frameworks say: none where the page is in English. */
export const langOfFrameworks = (): string | undefined => differingLang('en');

/** Of the name of a concept: none where the page is in English, of languages, which have their names in every catalogue, and of what the user named. */
export const langOfConcept = (concept: ConceptId): string | undefined =>
	isOwnSkill(concept) || concept.startsWith('language/') ? undefined : differingLang('en');

/** Of words of an ad: none where it is in the language of the page. */
export const langOfAd = ({ analysis }: Pick<AdView, 'analysis'>): string | undefined =>
	differingLang(analysis.language);

/** The names of levels of the framework that the user chose, which are in English; none where they are ours. */
export const englishLevels = ({ levelNames }: Pick<AdView, 'levelNames'>): readonly string[] =>
	(levelNames ?? []).map(({ name }) => name);
