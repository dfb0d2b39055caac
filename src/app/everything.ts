// Everything that is kept, for the page that writes and reads backups: too much for a message, so it goes to the store itself.
import type { Everything } from '../core/exchange.ts';
import { isPrivateProcess } from '../platform/mirror.ts';
import { readEverything, replaceEverything } from '../store/everything.ts';

/** All that is kept. Rejects where the store cannot be read, and in private windows, which have none. */
export const readAllKept = async (): Promise<Everything> => {
	if (isPrivateProcess()) throw new Error('Private windows keep nothing.');
	return readEverything();
};

/**
 * Puts other contents in the place of all that is kept, all or nothing. The page says `store-replaced` to the background after it.
 * Rejects, with nothing changed, where that fails, and in private windows.
 */
export const replaceAllKept = async (contents: Everything): Promise<void> => {
	if (isPrivateProcess()) throw new Error('Private windows keep nothing.');
	return replaceEverything(contents);
};
