// Closeness of a title to a name, among the names of the small world: for tests of how titles are read and compared.
import { compareTitle } from '../../src/matcher/compare-title.ts';
import { readTitle } from '../../src/matcher/read-title.ts';
import { openTitles, writeTitles, type TitleIndex } from '../../src/matcher/title-index.ts';
import { englishIndex, smallEngine, smallKnowledge } from './small-knowledge.ts';

const { stem, roles } = smallEngine;

/** The names of the small world, and one role more with these. */
export function indexWith(names: readonly string[]): { readonly index: TitleIndex; readonly place: number } {
	const more = {
		id: 'odp/one-more',
		framework: 'odp',
		title: '',
		concepts: [],
		grades: [],
		family: 'one more',
	} as const;
	const all = [...roles, more];
	const written = writeTitles(all, [...smallKnowledge.roleNames, names], englishIndex, stem);
	return { index: openTitles(written, all, englishIndex), place: roles.length };
}

/** How close a title, of a job in these places, is to a role that has these names. */
export function closeness(title: string, names: string | readonly string[], places: readonly string[] = []): number {
	const { index, place } = indexWith(typeof names === 'string' ? [names] : names);
	return compareTitle(readTitle(title, englishIndex, stem, places), index).get(place) ?? 0;
}
