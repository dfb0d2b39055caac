// Databases as earlier versions left them on disks, frozen. A version gets its sample before the next migration is written.
import { readFileSync } from 'node:fs';
import { openAsAnother } from './lives.ts';

/** What stands in a database: its stores with their records, in the order of the keys. */
export type Dump = {
	readonly version: number;
	readonly stores: Readonly<Record<string, DumpedStore>>;
};

/** One store; the names of its indexes with what they are by. Neither these nor a key that is given stand in the oldest samples. */
type DumpedStore = {
	readonly keyPath: string;
	readonly autoIncrement?: true;
	readonly indexes?: Readonly<Record<string, string>>;
	readonly records: readonly unknown[];
};

/** The frozen database of a version. */
export const readSample = (version: number): Dump =>
	JSON.parse(readFileSync(new URL(`samples/version-${version}.json`, import.meta.url), 'utf8')) as Dump;

/** Puts a database onto the disk, without our code. */
export async function plant({ version, stores }: Dump): Promise<void> {
	const database = await openAsAnother(version, (upgrading) => {
		for (const [name, { keyPath, autoIncrement = false, indexes = {}, records }] of Object.entries(stores)) {
			const store = upgrading.createObjectStore(name, { keyPath, autoIncrement });
			for (const [index, by] of Object.entries(indexes)) store.createIndex(index, by);
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
		const indexes: Record<string, string> = {};
		for (const index of store.indexNames) indexes[index] = String(store.index(index).keyPath);
		stores[name] = {
			keyPath: String(store.keyPath),
			...(store.autoIncrement ? { autoIncrement: true } : {}),
			...(store.indexNames.length === 0 ? {} : { indexes }),
			records: reading.result,
		};
	}
	database.close();
	return { version: database.version, stores };
}
