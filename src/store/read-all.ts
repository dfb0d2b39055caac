// Reading a whole store, of a database that may be older or newer than this code and lack it.
import type { StoreValue } from 'idb';
import type { Database, PlumblineSchema, StoreName } from './schema.ts';

/** All records of a store, in the order of their keys; none where there is no such store. */
export const readAllOf = async <Name extends StoreName>(
	database: Database,
	store: Name,
): Promise<StoreValue<PlumblineSchema, Name>[]> =>
	database.objectStoreNames.contains(store) ? database.getAll(store) : [];
