// The engine of this context, from the knowledge that is shipped: compiled on first use and kept while the context lives.
import { buildEngine, type Engine } from '../matcher/engine.ts';
import { loadConcepts, loadNames, loadRelations, loadRoles } from '../platform/knowledge.ts';

let compiled: Promise<Engine> | null = null;

/** The engine. Rejects when it cannot be loaded; a failure is not kept, so that the next one who asks tries again. */
export function loadEngine(): Promise<Engine> {
	compiled ??= Promise.all([loadConcepts(), loadRoles(), loadRelations(), loadNames()])
		.then(([concepts, roles, relations, names]) => buildEngine({ concepts, roles, relations }, names))
		.catch((error: unknown) => {
			compiled = null;
			throw error;
		});
	return compiled;
}
