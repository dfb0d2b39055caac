// One change of the database: a transaction that is done as a whole or not at all.
import type { IDBPTransaction } from 'idb';
import type { Database, PlumblineSchema, StoreName } from './schema.ts';

/** A transaction that writes; a store that it was not begun with throws `NotFoundError`. */
export type Change = IDBPTransaction<PlumblineSchema, StoreName[], 'readwrite'>;

/**
 * Runs `work` in one transaction and resolves once it is on the disk. Whatever fails, in `work` or in the browser, ends the
 * transaction with nothing written, and is thrown on. `relaxed` is for what may be lost when the machine itself goes down.
 */
export async function changeWhole<Result>(
	database: Database,
	stores: readonly StoreName[],
	work: (change: Change) => Promise<Result>,
	durability: 'strict' | 'relaxed' = 'strict',
): Promise<Result> {
	const change = database.transaction([...stores], 'readwrite', { durability });
	// Heard from the beginning: it may fail before `work` has come to its end.
	const done = change.done.then(
		() => null,
		(error: unknown) => ({ error }),
	);
	try {
		const result = await work(change);
		const failed = await done;
		if (failed !== null) throw failed.error;
		return result;
	} catch (error) {
		try {
			change.abort();
		} catch {
			// It has ended already.
		}
		await done;
		throw error;
	}
}
