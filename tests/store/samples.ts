// Databases as earlier versions left them on disks, frozen. A version gets its sample before the next migration is written.
import { readFileSync } from 'node:fs';
import { openAsAnother } from './lives.ts';

/** What stands in a database: its stores with their records, in the order of the keys. */
export type Dump = {
	readonly version: number;
	readonly stores: Readonly<Record<string, { readonly keyPath: string; readonly records: readonly unknown[] }>>;
};

/** The frozen database of a version. */
export const readSample = (version: number): Dump =>
	JSON.parse(readFileSync(new URL(`samples/version-${version}.json`, import.meta.url), 'utf8')) as Dump;

/** Puts a database onto the disk, without our code. */
export async function plant({ version, stores }: Dump): Promise<void> {
	const database = await openAsAnother(version, (upgrading) => {
		for (const [name, { keyPath, records }] of Object.entries(stores)) {
			const store = upgrading.createObjectStore(name, { keyPath });
			for (const record of records) store.add(record);
		}
	});
	database.close();
}

/** What stands on the disk now, read without our code. */
export async function dump(name = 'plumbline'): Promise<Dump> {
	const database = await openAsAnother(undefined, undefined, name);
	const stores: Record<string, Dump['stores'][string]> = {};
	for (const name of database.objectStoreNames) {
		const store = database.transaction(name).objectStore(name);
		const reading = store.getAll();
		await new Promise((resolve) => reading.addEventListener('success', resolve));
		stores[name] = { keyPath: String(store.keyPath), records: reading.result };
	}
	database.close();
	return { version: database.version, stores };
}
