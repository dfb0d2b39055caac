// What is known of the jobs of a list page: whether each was read before, and where the user stands with it.
import type { AdStatus } from '../core/saved-ad.ts';
import type { SeenAd } from '../core/seen-ad.ts';
import { readSeenAdsChoice } from './choices.ts';
import { readDatabase } from './database.ts';
import { unpackAds } from './packed-ad.ts';
import { readStatuses } from './saved-ads.ts';
import { keptSince } from './seen-ads.ts';

/** One ad: `seen` null where it was not read, or too long ago; `status` null where it is not saved. */
export type KnownAd = { readonly seen: SeenAd | null; readonly status: AdStatus | null };

/**
 * What is known of the ads with these keys at `now` (milliseconds since 1970), in their order: all seen ads are read in one
 * transaction, and of saved ads their keys alone.
 */
export const readKnownAds = (keys: readonly string[], now: number): Promise<KnownAd[]> =>
	readDatabase(async (database) => {
		const statuses = await readStatuses(database);
		const since = keptSince(await readSeenAdsChoice(database), now);
		const seen = new Map<string, SeenAd>();
		if (database.objectStoreNames.contains('seenAds')) {
			const { store } = database.transaction('seenAds');
			const records = await Promise.all(keys.map((key) => store.get(key)));
			const kept = records.filter((record) => record !== undefined).filter(({ s }) => s >= since);
			for (const ad of unpackAds(kept)) seen.set(ad.key, ad);
		}
		return keys.map((key) => ({ seen: seen.get(key) ?? null, status: statuses.get(key) ?? null }));
	});
