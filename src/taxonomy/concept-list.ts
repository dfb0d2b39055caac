// The vocabulary as it is shipped: a text of one concept a line, of which a line is parsed when it is first asked for.
// An ad names a few hundred of ten thousand concepts, and the background starts anew for every ad.
import type { ConceptId } from '../core/concept.ts';
import { byCodeUnits, placeOfLine } from '../text/sorted-lines.ts';
import type { KnownConcept } from './knowledge.ts';

/** All concepts, in a fixed order; a concept's place stands for it in the indexes. */
export type ConceptList = {
	readonly size: number;
	readonly at: (place: number) => KnownConcept | undefined;
	readonly find: (id: ConceptId) => KnownConcept | undefined;
	/** -1 for an id that the list does not have. */
	readonly placeOf: (id: ConceptId) => number;
	/** Parses every line. */
	readonly all: () => readonly KnownConcept[];
};

/** `id` goes first, since lines are found by it. */
const lineOf = ({ id, ...rest }: KnownConcept): string => JSON.stringify({ id, ...rest });

/** How the line of a concept begins. */
const startOf = (id: ConceptId): string => `{"id":${JSON.stringify(id)}`;

/** The text of a vocabulary: JSON Lines, sorted. */
export const writeConcepts = (concepts: readonly KnownConcept[]): string =>
	concepts.map(lineOf).toSorted(byCodeUnits).join('\n');

/** Reads what `writeConcepts` wrote. Throws a `SyntaxError` when the text is cut off or something else altogether. */
export function readConcepts(text: string): ConceptList {
	const lines = text.split('\n');
	const parsed = new Map<number, KnownConcept>();
	const at = (place: number): KnownConcept | undefined => {
		const known = parsed.get(place);
		const line = lines[place];
		if (known !== undefined || line === undefined) return known;
		const concept = JSON.parse(line) as KnownConcept;
		parsed.set(place, concept);
		return concept;
	};
	const placeOf = (id: ConceptId): number => placeOfLine(lines, startOf(id));
	at(0);
	at(lines.length - 1);
	return {
		size: lines.length,
		at,
		find: (id) => at(placeOf(id)),
		placeOf,
		all: () => lines.flatMap((_line, place) => at(place) ?? []),
	};
}
