// The texts of the frameworks in this context: loaded when they are first asked for, and once.
import { loadLibrary } from '../platform/knowledge.ts';
import { loadOnce } from './load-once.ts';

/** The texts. Rejects when they cannot be loaded. */
export const loadTexts = loadOnce(loadLibrary);
