// The vocabulary of the full page, and how its concepts hang together: loaded when they are first asked for, and once.
import type { Kinship } from '../gap/kinship.ts';
import { loadConcepts, loadRelations } from '../platform/knowledge.ts';
import { readBroader } from '../taxonomy/relations.ts';
import { kinshipOf } from './compare-ad.ts';
import { loadOnce } from './load-once.ts';

/** The vocabulary. Rejects when it cannot be loaded. */
export const loadConceptList = loadOnce(loadConcepts);

/** How its concepts hang together. Rejects when that cannot be loaded. */
export const loadKinship: () => Promise<Kinship> = loadOnce(async () => {
	const [concepts, { broader }] = await Promise.all([loadConceptList(), loadRelations()]);
	return kinshipOf({ concepts, broaderOf: readBroader(broader, concepts) });
});
