// The ads that were seen and saved, for the full page: too many for a message, so it goes to the store itself.
import type { AdRow } from '../core/saved-ad.ts';
import { breathe } from '../platform/decode-text.ts';
import { isPrivateProcess } from '../platform/mirror.ts';
import { readKnownAds } from '../store/known-ads.ts';
import { readAdPieces } from '../store/read-ads.ts';
import { readSavedAd } from '../store/saved-ads.ts';

/** How the reading is watched and stopped. `of`: how many ads there are, null until they are counted. */
type AdsWatch = {
	readonly signal: AbortSignal;
	readonly onPiece: (ads: readonly AdRow[], of: number | null) => void;
};

/**
 * Reads the ads that are kept at `now` (milliseconds since 1970) in pieces, and lets the page draw and hear its user between
 * them: none in private windows, which see nothing of them. False where the store cannot be read. Rejects with the signal's
 * reason once it is stopped.
 */
export async function readAds(now: number, { signal, onPiece }: AdsWatch): Promise<boolean> {
	signal.throwIfAborted();
	if (isPrivateProcess()) {
		onPiece([], 0);
		return true;
	}
	try {
		for await (const { ads, of } of readAdPieces(now)) {
			signal.throwIfAborted();
			onPiece(ads, of);
			await breathe();
			signal.throwIfAborted();
		}
		return true;
	} catch {
		signal.throwIfAborted();
		return false;
	}
}

/** Some ads by their keys, in that order; without those that are not kept at `now`. Null where the store cannot be read. */
export async function readAdsOf(keys: readonly string[], now: number): Promise<readonly AdRow[] | null> {
	if (isPrivateProcess()) return [];
	try {
		const known = await readKnownAds(keys, now);
		const rows = await Promise.all(
			known.map(async ({ seen, status }, at): Promise<AdRow[]> => {
				const row = seen ?? (status === null ? null : ((await readSavedAd(keys[at] ?? ''))?.seen ?? null));
				return row === null ? [] : [{ ...row, status }];
			}),
		);
		return rows.flat();
	} catch {
		return null;
	}
}
