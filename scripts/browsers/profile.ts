// The folder where a browser keeps what it knows: fresh for every session, and gone when the session or this program ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile folder and the way to be rid of it. */
export type Profile = { readonly folder: string; remove(): Promise<void> };

/** The given folder, which is kept, or a fresh one. Browsers let go of files late, so removing tries a few times. */
export function openProfile(given: string | undefined): Profile {
	if (given !== undefined) return { folder: given, remove: () => Promise.resolve() };
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-profile-'));
	const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };
	const atExit = (): void => rmSync(folder, options);
	process.once('exit', atExit);
	return {
		folder,
		async remove() {
			process.off('exit', atExit);
			await rm(folder, options);
		},
	};
}
