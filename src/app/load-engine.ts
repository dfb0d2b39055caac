// The engine of this context, from the knowledge that is shipped: compiled on first use and kept while the context lives.
import { buildEngine, type Engine } from '../matcher/engine.ts';
import { loadNames, loadRoles } from '../platform/knowledge.ts';
import { loadConceptList, loadConceptRelations } from './load-concepts.ts';
import { loadOnce } from './load-once.ts';

/** The engine. Rejects when it cannot be loaded. */
export const loadEngine: () => Promise<Engine> = loadOnce(async () => {
	const [concepts, roles, relations, names] = await Promise.all([
		loadConceptList(),
		loadRoles(),
		loadConceptRelations(),
		loadNames(),
	]);
	return buildEngine({ concepts, roles, relations }, names);
});
