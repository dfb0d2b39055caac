// The database's stores and how they came to be. It lives in the extension's origin only: background, popup, dashboard.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { OwnSkill } from '../core/own-skill.ts';
import type { Rating } from '../core/rating.ts';

/** What the user chose for one site. */
export type SiteChoice = {
	/** Host name, without port. */
	readonly host: string;
	readonly dock: 'open' | 'collapsed';
	/** True: Plumbline shows nothing on this site. */
	readonly hidden: boolean;
};

/** The stores of the current version. */
export interface PlumblineSchema extends DBSchema {
	ratings: { key: string; value: Rating };
	sites: { key: string; value: SiteChoice };
	ownSkills: { key: string; value: OwnSkill };
}

/** The open database. */
export type Database = IDBPDatabase<PlumblineSchema>;

/** Its name in the extension's origin. */
export const databaseName = 'plumbline';
/** One more than the migrations before it; raised with each. */
export const databaseVersion = 2;

/** Steps from one version to the next; step n leads to version n + 1. Never edited once released, only added to. */
export const migrations: readonly ((database: Database) => void)[] = [
	(database) => {
		database.createObjectStore('ratings', { keyPath: 'concept' });
		database.createObjectStore('sites', { keyPath: 'host' });
	},
	(database) => {
		database.createObjectStore('ownSkills', { keyPath: 'id' });
	},
];
