// Why the store wrote nothing, as calls answer it.
import { ReadOnlyStore } from '../store/database.ts';

/** The reason in what the store threw. */
export const writeFailureOf = (error: unknown): 'read-only' | 'store-failed' =>
	error instanceof ReadOnlyStore ? 'read-only' : 'store-failed';
