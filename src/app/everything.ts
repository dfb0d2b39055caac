// Everything that is kept, for the full page: too much for a message, so it goes to the store itself.
import type { Everything } from '../core/exchange.ts';
import { failure, success, type Outcome } from '../core/outcome.ts';
import type { SavedAd } from '../core/saved-ad.ts';
import { isPrivateProcess } from '../platform/mirror.ts';
import { readEverything, replaceEverything } from '../store/everything.ts';
import { readSavedAd } from '../store/saved-ads.ts';
import { writeFailureOf } from './write-failure.ts';

/** All that is kept. Rejects where the store cannot be read, and in private windows, which keep nothing. */
export async function readAllKept(): Promise<Everything> {
	if (isPrivateProcess()) throw new Error('Private windows keep nothing.');
	return readEverything();
}

/** A saved ad with its text; null where it is not saved or the store cannot be read, and in private windows. */
export async function readSavedKept(key: string): Promise<SavedAd | null> {
	return isPrivateProcess() ? null : readSavedAd(key).catch(() => null);
}

/**
 * Puts other contents in the place of all that is kept, all or nothing; on a failure nothing has changed.
 * `tell` says `store-replaced` to the background once it is done: copies follow, and everybody is told.
 */
export async function replaceAllKept(
	contents: Everything,
	tell: () => Promise<unknown>,
): Promise<Outcome<null, 'store-failed' | 'read-only' | 'private-window'>> {
	if (isPrivateProcess()) return failure('private-window');
	try {
		await replaceEverything(contents);
	} catch (error) {
		return failure(writeFailureOf(error));
	}
	await tell();
	return success(null);
}
