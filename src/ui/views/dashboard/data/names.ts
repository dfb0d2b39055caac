// How the concepts, roles, fields and grades of a profile are called, for lists of changes.
import type { OwnSkill } from '../../../../core/own-skill.ts';
import type { Library } from '../../../../taxonomy/library.ts';
import type { SearchableConcept } from '../../../api.ts';
import { words } from '../../../words/words.ts';

/** The name of an id; the id itself where nothing is known of it. */
export type NameOf = (id: string) => string;

/** Looks names up in everything that the full page knows. */
export function indexNames(concepts: readonly SearchableConcept[], library: Library, own: readonly OwnSkill[]): NameOf {
	const names = new Map([
		...concepts.map(({ id, label }) => [id, label] as const),
		...library.roles.map(({ id, title }) => [id, title] as const),
		...library.fields.map(({ id, label }) => [id, label] as const),
		...library.grades.map(({ id, label }) => [id, label] as const),
		...own.map(({ id, label }) => [id, label] as const),
	]);
	return (id) => names.get(id) ?? id;
}

/** The name of a language by its code; by the vocabulary where the browser knows none. */
export function languageName(code: string, nameOf: NameOf): string {
	const known = nameOf(`language/${code}`);
	return known.startsWith('language/') ? words().overlay.languageName(code) : known;
}
