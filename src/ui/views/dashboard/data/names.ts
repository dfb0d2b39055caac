// How what stands in a profile is called, for lists of changes.
import { words } from '../../../words/words.ts';

/** The name of an id; the id itself where nothing is known of it. */
export type NameOf = (id: string) => string;

/** The name of a language by its code; by the vocabulary where the browser knows none. */
export function languageName(code: string, nameOf: NameOf): string {
	const known = nameOf(`language/${code}`);
	return known.startsWith('language/') ? words().overlay.languageName(code) : known;
}
