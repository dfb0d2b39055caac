// The ads that the user saved, each with its text: kept until the user lets go of it, whatever becomes of the seen ads.
import { adStatuses, type AdStatus, type SavedAd, type SavedMark } from '../core/saved-ad.ts';
import { changeWhole } from './change.ts';
import { changeDatabase, readDatabase } from './database.ts';
import type { Database } from './schema.ts';

/** What may be changed of a saved ad. */
export type SavedAdChange = Partial<Pick<SavedAd, 'status' | 'statusAt' | 'note' | 'seen'>>;

/** What the user says of a saved ad, without the ad. */
export const markOf = ({ savedAt, status, statusAt, note }: SavedMark): SavedMark => ({
	savedAt,
	status,
	statusAt,
	note,
});

/** A saved ad, null where it is not saved. */
export const readSavedAd = (key: string): Promise<SavedAd | null> =>
	readDatabase(async (database) =>
		database.objectStoreNames.contains('savedAds') ? ((await database.get('savedAds', key)) ?? null) : null,
	);

/**
 * Saves an ad at the moment `at` (ISO 8601). One that is saved already keeps its text, its note and the moment at which it was
 * saved first: only its status is said anew, and the moment of that where it is another.
 */
export const saveAd = (
	ad: Pick<SavedAd, 'key' | 'posting' | 'seen'>,
	status: AdStatus,
	at: string,
): Promise<SavedMark> =>
	changeDatabase((database) =>
		changeWhole(database, ['savedAds'], async (change) => {
			const ads = change.objectStore('savedAds');
			const kept = (await ads.get(ad.key)) ?? { ...ad, savedAt: at, status, statusAt: at, note: '' };
			const saved = kept.status === status ? kept : { ...kept, status, statusAt: at };
			await ads.put(saved);
			return markOf(saved);
		}),
	);

/** Changes parts of a saved ad. False where it is not saved: then nothing is done. */
export const changeSavedAd = (key: string, changed: SavedAdChange): Promise<boolean> =>
	changeDatabase((database) =>
		changeWhole(database, ['savedAds'], async (change) => {
			const ads = change.objectStore('savedAds');
			const kept = await ads.get(key);
			if (kept === undefined) return false;
			await ads.put({ ...kept, ...changed });
			return true;
		}),
	);

/** Lets go of a saved ad, its text and its note; nothing happens where it is not saved. */
export const forgetSavedAd = (key: string): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, ['savedAds'], (change) => change.objectStore('savedAds').delete(key)),
	);

/** Where the user stands with every saved ad, by its key: read from the index alone, without a text. */
export async function readStatuses(database: Database): Promise<Map<string, AdStatus>> {
	if (!database.objectStoreNames.contains('savedAds')) return new Map();
	const byStatus = database.transaction('savedAds').store.index('status');
	const keys = await Promise.all(adStatuses.map((status) => byStatus.getAllKeys(status)));
	return new Map(keys.flatMap((some, at) => some.map((key) => [key, adStatuses[at] ?? 'saved'] as const)));
}

/**
 * The ads that were saved last, as many as come to `mostBytes` of JSON together, up to the first that does not fit. No more
 * than that is read.
 */
export const readLatestSaved = (mostBytes: number): Promise<SavedAd[]> =>
	readDatabase(async (database) => {
		if (!database.objectStoreNames.contains('savedAds')) return [];
		const found: SavedAd[] = [];
		let left = mostBytes;
		let cursor = await database.transaction('savedAds').store.index('savedAt').openCursor(null, 'prev');
		for (; cursor !== null; cursor = await cursor.continue()) {
			left -= new TextEncoder().encode(JSON.stringify(cursor.value)).length;
			if (left < 0) break;
			found.push(cursor.value);
		}
		return found;
	});
