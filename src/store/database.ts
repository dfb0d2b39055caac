// Opening the database, and opening it again when the browser has dropped it.
import { openDB } from 'idb';
import { databaseName, databaseVersion, migrations, type Database, type PlumblineSchema } from './schema.ts';

let opened: Promise<Database> | null = null;

function forget(): void {
	opened = null;
}

async function openNow(): Promise<Database> {
	const database = await openDB<PlumblineSchema>(databaseName, databaseVersion, {
		upgrade(upgrading, oldVersion) {
			for (const migrate of migrations.slice(oldVersion)) migrate(upgrading);
		},
		blocking: () => {
			forget();
			database.close();
		},
		terminated: forget,
	});
	return database;
}

/** The database, opened on first use and shared. Rejects when the browser gives none (the caller says so). */
export function openDatabase(): Promise<Database> {
	opened ??= openNow().catch((error: unknown) => {
		forget();
		throw error;
	});
	return opened;
}

/**
 * Runs an operation; when the connection turns out to be dead (browsers do not always say `terminated`),
 * opens anew and runs it once more. Other errors pass.
 */
export async function withDatabase<Result>(operation: (database: Database) => Promise<Result>): Promise<Result> {
	try {
		return await operation(await openDatabase());
	} catch (error) {
		const isDead = error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
		if (!isDead) throw error;
		forget();
		return operation(await openDatabase());
	}
}
