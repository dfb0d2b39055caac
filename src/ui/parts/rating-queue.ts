// Which skills are rated one after another: what a role expects, and which of these comes next.
import type { ConceptId } from '../../core/concept.ts';
import type { LibraryRole } from '../../taxonomy/library.ts';

/** The skills that a role expects, each once, musts first, else in the order of its framework. */
export const queueOf = ({ expects }: LibraryRole): readonly ConceptId[] => [
	...new Set(
		expects
			.toSorted((a, b) => Number(a.strength !== 'must') - Number(b.strength !== 'must'))
			.map(({ concept }) => concept),
	),
];

/** The place of the first skill from `from` on that has no rating; the queue's length where there is none. */
export function nextUnrated(
	queue: readonly ConceptId[],
	isRated: (concept: ConceptId) => boolean,
	from: number,
): number {
	const at = queue.findIndex((concept, place) => place >= from && !isRated(concept));
	return at < 0 ? queue.length : at;
}
