// What the full page knows of concepts: the vocabulary's, the frameworks' skills, and the user's own.
import type { ConceptId } from '../../core/concept.ts';
import type { OwnSkill } from '../../core/own-skill.ts';
import { isRatable } from '../../core/rating.ts';
import type { Library } from '../../taxonomy/library.ts';
import type { SearchableConcept } from '../api.ts';
import { words, wordsLanguage } from '../words/words.ts';

/** The texts of the frameworks, and by its id everything that has a name. */
export type Knowledge = {
	readonly library: Library;
	readonly concepts: ReadonlyMap<ConceptId, SearchableConcept>;
	/** The names of roles, fields and grades. */
	readonly others: ReadonlyMap<string, string>;
};

/** Languages have their names in the language of the page; their English names find them too. */
function inWords(concept: SearchableConcept): SearchableConcept {
	if (concept.kind !== 'language' || wordsLanguage() === 'en') return concept;
	const label = words().overlay.languageName(concept.id.slice(concept.id.indexOf('/') + 1));
	return { ...concept, label, names: [...(concept.names ?? []), concept.label] };
}

/** Brings them together, in the language of the page. Where two have one id the vocabulary's counts. */
export function joinKnowledge(
	library: Library,
	bundled: readonly SearchableConcept[],
	own: readonly OwnSkill[],
): Knowledge {
	const skills = library.skills.map(({ id, title }) => ({ id, label: title, kind: 'framework-skill' as const }));
	const all = [...own.map(({ id, label, kind }) => ({ id, label, kind })), ...skills, ...bundled.map(inWords)];
	const others = [
		...library.roles.map(({ id, title }) => [id, title] as const),
		...library.fields.map(({ id, label }) => [id, label] as const),
		...library.grades.map(({ id, label }) => [id, label] as const),
	];
	return { library, concepts: new Map(all.map((concept) => [concept.id, concept])), others: new Map(others) };
}

/** What is called so; the id itself where nothing has it, as with an own skill that was removed. */
export const labelOf = (knowledge: Knowledge | null, id: string): string =>
	knowledge?.concepts.get(id)?.label ?? knowledge?.others.get(id) ?? id;

/** Everything that can be rated. */
export const ratableConcepts = ({ concepts }: Knowledge): readonly SearchableConcept[] =>
	[...concepts.values()].filter(isRatable);
