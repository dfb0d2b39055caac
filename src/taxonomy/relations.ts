// Which concepts name others less exactly, as it is shipped: a text of one line a concept, in the order of the concepts,
// each with the places of those one step up in base 36. Nothing is parsed but the lines that are asked for.
import type { ConceptId } from '../core/concept.ts';
import type { ConceptList } from './concept-list.ts';

const base = 36;

/** The text of the relations. Concepts that the list does not have are left out; the data's tests see that there are none. */
export const writeBroader = (concepts: ConceptList, broader: ReadonlyMap<ConceptId, readonly ConceptId[]>): string =>
	concepts
		.all()
		.map(({ id }) =>
			(broader.get(id) ?? [])
				.map((wider) => concepts.placeOf(wider))
				.filter((place) => place >= 0)
				.map((place) => place.toString(base))
				.join(' '),
		)
		.join('\n');

/** Reads what `writeBroader` wrote for the same concepts. Empty for concepts that have nothing above them, or that it does not know. */
export function readBroader(text: string, concepts: ConceptList): (id: ConceptId) => readonly ConceptId[] {
	const lines = text.split('\n');
	return (id) => {
		const line = lines[concepts.placeOf(id)] ?? '';
		if (line === '') return [];
		return line.split(' ').flatMap((place) => concepts.at(Number.parseInt(place, base))?.id ?? []);
	};
}
