// Everything that is kept: read at one moment, replaced as a whole, or forgotten with every snapshot of it.
import { deleteDB, type StoreValue } from 'idb';
import type { Everything } from '../core/exchange.ts';
import { muteKey } from '../core/finding.ts';
import { changeWhole, type Change } from './change.ts';
import { seenAdsChoiceOf, settingsOf } from './choices.ts';
import { changeDatabase, closeDatabase, readDatabase } from './database.ts';
import { packAd, unpackAds } from './packed-ad.ts';
import { profileOf, recordsOf } from './profile.ts';
import { databaseName, storeNames, type ChoiceRecord, type PlumblineSchema, type StoreName } from './schema.ts';
import { snapshotsName } from './snapshots.ts';

/** All that is kept, as it stands at one moment. */
export const readEverything = (): Promise<Everything> =>
	readDatabase(async (database) => {
		const known = storeNames.filter((name) => database.objectStoreNames.contains(name));
		const reading = database.transaction(known);
		const read = async <Name extends StoreName>(name: Name): Promise<StoreValue<PlumblineSchema, Name>[]> =>
			known.includes(name) ? reading.objectStore(name).getAll() : [];
		const [ratings, statements, steps, ownSkills, sites, seenAds, choices, savedAds, corrections, mutes] =
			await Promise.all([
				read('ratings'),
				read('statements'),
				read('steps'),
				read('ownSkills'),
				read('sites'),
				read('seenAds'),
				read('choices'),
				read('savedAds'),
				read('corrections'),
				read('mutes'),
			]);
		const choice = choices.find(({ name }) => name === 'seen-ads');
		return {
			profile: profileOf(ratings, statements),
			steps,
			ownSkills,
			sites,
			seenAds: unpackAds(seenAds),
			savedAds,
			corrections,
			mutes: mutes.map(({ mute }) => mute),
			choice: seenAdsChoiceOf(choice),
			settings: settingsOf(choices.find(({ name }) => name === 'settings')),
		};
	});

/** Writes records; a record that cannot be kept rejects, and so ends the change. */
const putAll = async <Name extends StoreName>(
	change: Change,
	store: Name,
	records: readonly StoreValue<PlumblineSchema, Name>[],
): Promise<void> => void (await Promise.all(records.map(async (record) => change.objectStore(store).put(record))));

/**
 * Puts other contents in the place of all that is kept, in one transaction: what was there stands untouched on any failure.
 * The database keeps its name. Seen ads whose keys are too long for a record are left out.
 */
export const replaceEverything = (contents: Everything): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, storeNames, async (change) => {
			const identity = await change.objectStore('choices').get('identity');
			await Promise.all(storeNames.map((name) => change.objectStore(name).clear()));
			const { profile } = contents;
			const chosen: readonly ChoiceRecord[] = [
				{ name: 'seen-ads', value: contents.choice },
				{ name: 'settings', value: contents.settings },
			];
			await Promise.all([
				putAll(change, 'ratings', profile.ratings),
				putAll(change, 'statements', recordsOf(profile)),
				putAll(change, 'steps', contents.steps),
				putAll(change, 'ownSkills', contents.ownSkills),
				putAll(change, 'sites', contents.sites),
				putAll(
					change,
					'seenAds',
					contents.seenAds.flatMap((ad) => packAd(ad) ?? []),
				),
				putAll(change, 'savedAds', contents.savedAds),
				putAll(change, 'corrections', contents.corrections),
				putAll(
					change,
					'mutes',
					contents.mutes.map((mute) => ({ key: muteKey(mute), mute })),
				),
				putAll(change, 'choices', identity === undefined ? chosen : [...chosen, identity]),
			]);
		}),
	);

/** How long others may take to let go of a database that is to be deleted. */
const letGoMs = 3_000;

/** Deletes a database. Rejects when somebody holds it; it is deleted all the same once they let go. */
const deleteWhole = (name: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const blocked = (): void => void setTimeout(() => reject(new Error(`${name} is held.`)), letGoMs);
		deleteDB(name, { blocked }).then(resolve, reject);
	});

/** Deletes the database, whatever its version, and the snapshots of it. */
export async function forgetStores(): Promise<void> {
	await closeDatabase();
	await Promise.all([deleteWhole(databaseName), deleteWhole(snapshotsName)]);
}
