// The vocabulary of this context: loaded when it is first asked for, and once, by whoever needs it.
import { loadConcepts, loadRelations } from '../platform/knowledge.ts';
import { loadOnce } from './load-once.ts';

/** The concepts. Rejects when they cannot be loaded. */
export const loadConceptList = loadOnce(loadConcepts);

/** How they hang together. Rejects when that cannot be loaded. */
export const loadConceptRelations = loadOnce(loadRelations);
