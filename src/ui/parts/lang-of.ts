// The `lang` of words that stand in English whatever Plumbline speaks, so that they are read out as English.
import type { ConceptId } from '../../core/concept.ts';
import { isOwnSkill } from '../../core/own-skill.ts';
import { differingLang } from '../words/words.ts';

/** Of titles of roles, sentences of levels, and all else that frameworks say: none where the page is in English. */
export const langOfFrameworks = (): string | undefined => differingLang('en');

/** Of the name of a concept: none where the page is in English, of languages, which have their names in every catalogue, and of what the user named. */
export const langOfConcept = (concept: ConceptId): string | undefined =>
	isOwnSkill(concept) || concept.startsWith('language/') ? undefined : differingLang('en');
