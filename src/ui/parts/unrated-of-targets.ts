// How many skills of the roles that the user aims at have no rating.
import type { ConceptId } from '../../core/concept.ts';
import type { Statements } from '../../core/profile.ts';
import type { Library } from '../../taxonomy/library.ts';
import { queueOf } from './rating-queue.ts';

/** Each skill once, however many of the roles expect it; roles that there are no more expect nothing. */
export function countUnrated(
	targets: Statements['targets'],
	isRated: (concept: ConceptId) => boolean,
	{ roles }: Pick<Library, 'roles'>,
): number {
	const aimedAt = roles.filter(({ id }) => targets.includes(id));
	return new Set(aimedAt.flatMap(queueOf).filter((concept) => !isRated(concept))).size;
}
