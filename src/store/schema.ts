// The database's stores and how they came to be. It lives in the extension's origin only: background, popup, dashboard.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptSite } from '../core/exchange.ts';
import type { KeptCorrection } from '../core/correction.ts';
import type { Mute } from '../core/finding.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import type { StatementName, Statements } from '../core/profile.ts';
import type { ProfileStep } from '../core/profile-change.ts';
import type { Rating } from '../core/rating.ts';
import type { AdStatus, SavedAd } from '../core/saved-ad.ts';
import type { SeenAdsChoice } from '../core/seen-ad.ts';
import type { Settings } from '../core/settings.ts';
import type { PackedAd } from './packed-ad.ts';

/** A statement that was made; one that says what somebody says who said nothing has no record. */
export type StatementRecord = {
	[Name in StatementName]: { readonly name: Name; readonly value: Statements[Name] };
}[StatementName];

/** A choice for the whole of Plumbline, or the name of this very database, by which a copy knows what it is a copy of. */
export type ChoiceRecord =
	| { readonly name: 'seen-ads'; readonly value: SeenAdsChoice }
	| { readonly name: 'settings'; readonly value: Settings }
	| { readonly name: 'identity'; readonly value: string };

/** A mute under the name that it has among all. */
export type MuteRecord = { readonly key: string; readonly mute: Mute };

/** The stores of the current version. */
export interface PlumblineSchema extends DBSchema {
	ratings: { key: string; value: Rating };
	sites: { key: string; value: KeptSite };
	ownSkills: { key: string; value: OwnSkill };
	statements: { key: string; value: StatementRecord };
	/** Ids are given by the database and ascend. */
	steps: { key: number; value: ProfileStep };
	/** By the ad's key; the indexes are those of `PackedAd`'s own names: when it was seen, and its host. */
	seenAds: { key: string; value: PackedAd; indexes: { seenAt: number; host: string } };
	choices: { key: string; value: ChoiceRecord };
	/** By the ad's key; up to 200 kB of text each. */
	savedAds: { key: string; value: SavedAd; indexes: { savedAt: string; status: AdStatus } };
	/** Ids are given by the database and ascend. */
	corrections: { key: number; value: KeptCorrection; indexes: { ad: string } };
	mutes: { key: string; value: MuteRecord };
}

/** The name of a store. */
export type StoreName =
	| 'ratings'
	| 'sites'
	| 'ownSkills'
	| 'statements'
	| 'steps'
	| 'seenAds'
	| 'choices'
	| 'savedAds'
	| 'corrections'
	| 'mutes';

/** Every store of the current version. */
export const storeNames: readonly StoreName[] = [
	'ratings',
	'sites',
	'ownSkills',
	'statements',
	'steps',
	'seenAds',
	'choices',
	'savedAds',
	'corrections',
	'mutes',
];

/** The open database. */
export type Database = IDBPDatabase<PlumblineSchema>;

/** Its name in the extension's origin. */
export const databaseName = 'plumbline';
/** One more than the migrations before it; raised with each. */
export const databaseVersion = 4;

/** Steps from one version to the next; step n leads to version n + 1. Never edited once released, only added to. */
export const migrations: readonly ((database: Database) => void)[] = [
	(database) => {
		database.createObjectStore('ratings', { keyPath: 'concept' });
		database.createObjectStore('sites', { keyPath: 'host' });
	},
	(database) => {
		database.createObjectStore('ownSkills', { keyPath: 'id' });
	},
	(database) => {
		database.createObjectStore('statements', { keyPath: 'name' });
		database.createObjectStore('steps', { keyPath: 'id', autoIncrement: true });
		const seenAds = database.createObjectStore('seenAds', { keyPath: 'k' });
		seenAds.createIndex('seenAt', 's');
		seenAds.createIndex('host', 'h');
		database.createObjectStore('choices', { keyPath: 'name' });
	},
	(database) => {
		const savedAds = database.createObjectStore('savedAds', { keyPath: 'key' });
		savedAds.createIndex('savedAt', 'savedAt');
		savedAds.createIndex('status', 'status');
		database.createObjectStore('corrections', { keyPath: 'id', autoIncrement: true }).createIndex('ad', 'ad');
		database.createObjectStore('mutes', { keyPath: 'key' });
	},
];
