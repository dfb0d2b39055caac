// The vocabulary as it is shipped: a text of one concept a line, of which a line is parsed when it is first asked for.
// An ad names a few hundred of ten thousand concepts, and the background starts anew for every ad.
import type { ConceptId } from '../core/concept.ts';
import { byCodeUnits } from '../text/sorted-lines.ts';
import { idOfLine, readConcept, writeConcept } from './concept-lines.ts';
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

/** The text of a vocabulary: JSON Lines, in the order of the ids. */
export const writeConcepts = (concepts: readonly KnownConcept[]): string =>
	concepts
		.toSorted((a, b) => byCodeUnits(a.id, b.id))
		.map(writeConcept)
		.join('\n');

/** Reads what `writeConcepts` wrote. Throws a `SyntaxError` when the text is cut off or something else altogether. */
export function readConcepts(text: string): ConceptList {
	const lines = text.split('\n');
	const parsed = new Map<number, KnownConcept>();
	const at = (place: number): KnownConcept | undefined => {
		const known = parsed.get(place);
		const line = lines[place];
		if (known !== undefined || line === undefined) return known;
		const concept = readConcept(line);
		parsed.set(place, concept);
		return concept;
	};
	const idAt = (place: number): ConceptId => parsed.get(place)?.id ?? idOfLine(lines[place] ?? '');
	const placeOf = (id: ConceptId): number => {
		let low = 0;
		let high = lines.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (idAt(middle) < id) low = middle + 1;
			else high = middle;
		}
		return low < lines.length && idAt(low) === id ? low : -1;
	};
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
