// Which skills of a role say most about whoever has them: asked for first where there is time for a few only.
import type { ConceptId } from '../../core/concept.ts';
import type { Library, LibraryRole } from '../../taxonomy/library.ts';
import { queueOf } from './rating-queue.ts';

/**
 * At most `most` skills of a role that have no rating. Musts come first; among these the ones that fewest roles of the same
 * framework expect, since they tell the role from its neighbours; else in the order of the framework.
 */
export function findTellingSkills(
	role: LibraryRole,
	{ roles }: Pick<Library, 'roles'>,
	isOpen: (concept: ConceptId) => boolean,
	most: number,
): readonly ConceptId[] {
	const peers = roles.filter(({ framework }) => framework === role.framework);
	const expectedBy = new Map<ConceptId, number>();
	for (const peer of peers)
		for (const concept of queueOf(peer)) expectedBy.set(concept, (expectedBy.get(concept) ?? 0) + 1);
	const musts = new Set(role.expects.filter(({ strength }) => strength === 'must').map(({ concept }) => concept));
	const rank = (concept: ConceptId): number =>
		(musts.has(concept) ? 0 : peers.length + 1) + (expectedBy.get(concept) ?? 0);
	return queueOf(role)
		.filter(isOpen)
		.toSorted((a, b) => rank(a) - rank(b))
		.slice(0, most);
}
