// What the readers of files know: the engine's names, and the fields and grades beside them.
import type { ConceptId } from '../core/concept.ts';
import { findByName } from '../matcher/own-vocabulary.ts';
import type { Engine } from '../matcher/engine.ts';
import type { KnownConcept } from '../taxonomy/knowledge.ts';
import { compilePhrases, findPhrases, type PhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** A field of study with the names that it goes by. */
export type FieldName = { readonly id: ConceptId; readonly label: string; readonly aliases?: readonly string[] };

/** What a file's words are looked up in. */
export type Vocabulary = {
	/** With the user's own skills, where there are any. */
	readonly engine: Engine;
	readonly fields: readonly FieldName[];
	readonly grades: readonly { readonly id: string }[];
};

/** How a concept or field is called; its id where it is not known. */
export const labelIn = ({ engine, fields }: Vocabulary, id: ConceptId): string =>
	engine.concepts.find(id)?.label ?? fields.find((field) => field.id === id)?.label ?? id;

/** The concept of an id, else the one of that name; null where there is none. */
export const findConcept = ({ engine }: Vocabulary, said: string): KnownConcept | null =>
	engine.concepts.find(said) ?? findByName(engine, said);

const indexed = new WeakMap<readonly FieldName[], PhraseIndex<ConceptId>>();

/** The fields that words name, in order. The names are compiled once for a list of fields. */
export function findFields({ fields }: Vocabulary, tokens: readonly Token[]): ConceptId[] {
	const known = indexed.get(fields);
	const index =
		known ??
		compilePhrases(
			fields.flatMap(({ id, label, aliases = [] }) => [label, ...aliases].map((name) => [name, id] as const)),
		);
	indexed.set(fields, index);
	return findPhrases(tokens, index).map(({ value }) => value);
}

/** True for what a statement may point at: a field of study or a concept. */
export const isKnownSubject = ({ engine, fields }: Vocabulary, id: ConceptId): boolean =>
	engine.concepts.find(id) !== undefined || fields.some((field) => field.id === id);

/** True for roles that a user may aim at. */
export const isKnownRole = ({ engine }: Vocabulary, id: string): boolean => engine.roles.some((role) => role.id === id);
