// How the concepts of the vocabulary hang together, for comparisons in the full page: made when it is first asked for, and once.
import type { Kinship } from '../gap/kinship.ts';
import { readBroader } from '../taxonomy/relations.ts';
import { kinshipOf } from './compare-ad.ts';
import { loadConceptList, loadConceptRelations } from './load-concepts.ts';
import { loadOnce } from './load-once.ts';

/** How its concepts hang together. Rejects when that cannot be loaded. */
export const loadKinship: () => Promise<Kinship> = loadOnce(async () => {
	const [concepts, { broader }] = await Promise.all([loadConceptList(), loadConceptRelations()]);
	return kinshipOf({ concepts, broaderOf: readBroader(broader, concepts) });
});
