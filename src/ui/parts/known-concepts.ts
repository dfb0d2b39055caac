// What the full page knows of concepts: the vocabulary's, the frameworks' skills, and the user's own.
import type { ConceptId } from '../../core/concept.ts';
import type { OwnSkill } from '../../core/own-skill.ts';
import { isRatable } from '../../core/rating.ts';
import type { Library } from '../../taxonomy/library.ts';
import type { SearchableConcept } from '../api.ts';

/** The texts of the frameworks, and every concept by its id. */
export type Knowledge = {
	readonly library: Library;
	readonly concepts: ReadonlyMap<ConceptId, SearchableConcept>;
};

/** Brings them together. Where two have one id the vocabulary's counts. */
export function joinKnowledge(
	library: Library,
	bundled: readonly SearchableConcept[],
	own: readonly OwnSkill[],
): Knowledge {
	const skills = library.skills.map(({ id, title }) => ({ id, label: title, kind: 'framework-skill' as const }));
	const all = [...own.map(({ id, label, kind }) => ({ id, label, kind })), ...skills, ...bundled];
	return { library, concepts: new Map(all.map((concept) => [concept.id, concept])) };
}

/** What is called so; the id itself where nothing has it, as with an own skill that was removed. */
export const labelOf = (knowledge: Knowledge | null, id: ConceptId): string =>
	knowledge?.concepts.get(id)?.label ??
	knowledge?.library.roles.find((role) => role.id === id)?.title ??
	knowledge?.library.fields.find((field) => field.id === id)?.label ??
	id;

/** Everything that can be rated. */
export const ratableConcepts = ({ concepts }: Knowledge): readonly SearchableConcept[] =>
	[...concepts.values()].filter(isRatable);
