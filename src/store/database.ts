// Opening the database, and opening it again when the browser has dropped it. One that this code cannot change is only read.
import { openDB } from 'idb';
import { databaseName, databaseVersion, migrations, type Database, type PlumblineSchema } from './schema.ts';
import { takeSnapshot } from './snapshots.ts';

/** Nothing can be written: a newer Plumbline wrote the database, or it could not be brought to the version of this one. */
export class ReadOnlyStore extends Error {
	override readonly name = 'ReadOnlyStore';
}

/** The database is held by another life of the extension that does not let go. */
class HeldStore extends Error {
	override readonly name = 'HeldStore';
}

type Opened = { readonly database: Database; readonly isReadOnly: boolean };

/** How long another life of the extension may take to let go of the database: it may be in the middle of a write. */
const letGoMs = 3_000;

let opened: Promise<Opened> | null = null;
let isHeld = false;

function forget(): void {
	opened = null;
}

/** Opens the database at a version, or as it stands; then rejects where there is none instead of making one. */
function openAt(version?: number): Promise<Database> {
	return new Promise((resolve, reject) => {
		let waiting: ReturnType<typeof setTimeout> | undefined;
		let isGivenUp = false;
		const opening = openDB<PlumblineSchema>(databaseName, version, {
			upgrade(upgrading, oldVersion, _newVersion, transaction) {
				try {
					if (version === undefined) throw new Error('There is no database.');
					for (const migrate of migrations.slice(oldVersion)) migrate(upgrading);
				} catch (error) {
					reject(error);
					transaction.done.catch(() => undefined);
					transaction.abort();
				}
			},
			blocked: () => {
				waiting = setTimeout(() => {
					isGivenUp = isHeld = true;
					reject(new HeldStore());
				}, letGoMs);
			},
			blocking: (_oldVersion, _newVersion, event) => {
				forget();
				(event.target as IDBDatabase).close();
			},
			terminated: forget,
		});
		const settle = (): void => {
			clearTimeout(waiting);
			isHeld = false;
		};
		opening.then(
			(database) => {
				settle();
				// Nobody waits for it any more; the next operation opens another.
				if (isGivenUp) database.close();
				resolve(database);
			},
			(error: unknown) => {
				settle();
				reject(error);
			},
		);
	});
}

/** The version that stands on the disk, 0 where there is none. */
const versionOnDisk = async (): Promise<number> =>
	(await indexedDB.databases()).find(({ name }) => name === databaseName)?.version ?? 0;

async function openNow(): Promise<Opened> {
	const version = await versionOnDisk();
	const isOlder = version > 0 && version < databaseVersion;
	try {
		if (isOlder) await takeSnapshot(version);
		return { database: await openAt(databaseVersion), isReadOnly: false };
	} catch (error) {
		const isNewer = error instanceof DOMException && error.name === 'VersionError';
		if (error instanceof HeldStore || !(isOlder || isNewer)) throw error;
		const database = await openAt();
		// Another life of the extension may have brought it there meanwhile.
		return { database, isReadOnly: database.version !== databaseVersion };
	}
}

function open(): Promise<Opened> {
	if (isHeld) return Promise.reject(new HeldStore());
	opened ??= openNow().catch((error: unknown) => {
		forget();
		throw error;
	});
	return opened;
}

/** The database, opened on first use and shared. Rejects when the browser gives none (the caller says so). */
export const openDatabase = async (): Promise<Database> => (await open()).database;

/** False where nothing can be written. Rejects when the browser gives no database. */
export const isWritable = async (): Promise<boolean> => !(await open()).isReadOnly;

/** Closes the connection of this life; the next operation opens another. */
export async function closeDatabase(): Promise<void> {
	const closing = opened;
	forget();
	await closing?.then(({ database }) => database.close()).catch(() => undefined);
}

async function run<Result>(operation: (opened: Opened) => Promise<Result>): Promise<Result> {
	try {
		return await operation(await open());
	} catch (error) {
		const isDead = error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
		if (!isDead) throw error;
		forget();
		return operation(await open());
	}
}

/**
 * Runs an operation that reads; when the connection turns out to be dead (browsers do not always say `terminated`),
 * opens anew and runs it once more. Other errors pass.
 */
export const readDatabase = <Result>(operation: (database: Database) => Promise<Result>): Promise<Result> =>
	run(({ database }) => operation(database));

/** The same for one that writes. Rejects with `ReadOnlyStore` and does nothing where nothing can be written. */
export const changeDatabase = <Result>(operation: (database: Database) => Promise<Result>): Promise<Result> =>
	run(async ({ database, isReadOnly }) => {
		if (isReadOnly) throw new ReadOnlyStore();
		return operation(database);
	});
