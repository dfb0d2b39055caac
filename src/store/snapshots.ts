// What stood in the database before each of its latest migrations, in a database of its own.
import { openDB, type DBSchema } from 'idb';
import { databaseName } from './schema.ts';

/** The database as one version of Plumbline left it. */
export type Snapshot = {
	/** The database's version at that time. */
	readonly version: number;
	/** ISO 8601 instant. */
	readonly takenAt: string;
	/** All records of every store, in the order of their keys. */
	readonly stores: Readonly<Record<string, readonly unknown[]>>;
};

interface SnapshotSchema extends DBSchema {
	snapshots: { key: number; value: Snapshot };
}

/** The name of the snapshots' database in the extension's origin. */
export const snapshotsName = 'plumbline-snapshots';

/** How many are kept: the newest. */
const mostSnapshots = 3;

const openSnapshots = () =>
	openDB<SnapshotSchema>(snapshotsName, 1, {
		upgrade: (database) => void database.createObjectStore('snapshots', { keyPath: 'version' }),
	});

/** Reads the database as it stands, with whatever stores it has. */
async function readStores(version: number): Promise<Snapshot['stores']> {
	const database = await openDB(databaseName, version);
	try {
		const names = [...database.objectStoreNames];
		if (names.length === 0) return {};
		const reading = database.transaction(names);
		const records = await Promise.all(
			names.map(async (name) => [name, await reading.objectStore(name).getAll()] as const),
		);
		return Object.fromEntries(records);
	} finally {
		database.close();
	}
}

/** Keeps what stands in the database of this version. Rejects when it cannot be kept: then the database must not be changed. */
export async function takeSnapshot(version: number): Promise<void> {
	const stores = await readStores(version);
	const snapshots = await openSnapshots();
	try {
		const change = snapshots.transaction('snapshots', 'readwrite', { durability: 'strict' });
		const keep = async (): Promise<void> => {
			await change.store.put({ version, takenAt: new Date().toISOString(), stores });
			const versions = await change.store.getAllKeys();
			await Promise.all(versions.slice(0, -mostSnapshots).map((old) => change.store.delete(old)));
		};
		await Promise.all([keep(), change.done]);
	} finally {
		snapshots.close();
	}
}
