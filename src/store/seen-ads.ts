// The ads that were read: recorded, forgotten, and kept no longer than the user chose.
import type { SeenAd, SeenAdsChoice } from '../core/seen-ad.ts';
import { changeWhole, type Change } from './change.ts';
import { seenAdsChoiceIn } from './choices.ts';
import { changeDatabase } from './database.ts';
import { packAd } from './packed-ad.ts';

/** How many old ads go when one is recorded: far more than one comes, and never a noticeable time. */
const mostDropped = 50;

/** Milliseconds since 1970 at which the time begins for which ads are kept. */
export function keptSince({ months }: SeenAdsChoice, now: number): number {
	const since = new Date(now);
	const day = since.getUTCDate();
	since.setUTCMonth(since.getUTCMonth() - months);
	// The 31st of a month that has none is the last day of it, not a day of the next.
	if (since.getUTCDate() !== day) since.setUTCDate(0);
	return since.getTime();
}

/** Drops up to `most` ads that were seen before a moment, the oldest first. */
async function dropBefore(change: Change, moment: number, most?: number): Promise<void> {
	const index = change.objectStore('seenAds').index('seenAt');
	const old = await index.getAllKeys(IDBKeyRange.upperBound(moment, true), most);
	for (const key of old) await change.objectStore('seenAds').delete(key);
}

/**
 * Records an ad, in the place of what was recorded of it before, and drops some that are too old. False where the user
 * paused recording, or where the ad's key is too long for a record. An ad may be lost when the machine itself goes down.
 */
export const recordSeenAd = (ad: SeenAd, now: number): Promise<boolean> =>
	changeDatabase((database) =>
		changeWhole(
			database,
			['choices', 'seenAds'],
			async (change) => {
				const choice = await seenAdsChoiceIn(change.objectStore('choices'));
				const packed = packAd(ad);
				if (!choice.isRecording || packed === null) return false;
				await change.objectStore('seenAds').put(packed);
				await dropBefore(change, keptSince(choice, now), mostDropped);
				return true;
			},
			'relaxed',
		),
	);

/** Changes how ads are kept; those that are too old by the new choice go in the same transaction. */
export const saveSeenAdsChoice = (choice: SeenAdsChoice, now: number): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, ['choices', 'seenAds'], async (change) => {
			await change.objectStore('choices').put({ name: 'seen-ads', value: choice });
			await dropBefore(change, keptSince(choice, now));
		}),
	);

/** Forgets ads by their keys, or all that were seen on a host. */
export const forgetSeenAds = (which: { readonly keys: readonly string[] } | { readonly host: string }): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, ['seenAds'], async (change) => {
			const ads = change.objectStore('seenAds');
			const keys = 'keys' in which ? which.keys : await ads.index('host').getAllKeys(which.host);
			for (const key of keys) await ads.delete(key);
		}),
	);
