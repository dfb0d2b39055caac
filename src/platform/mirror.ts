// A small copy of what the store holds, in `storage.local`. Chromium runs private windows in a process of their own
// (manifest: incognito "split") whose database is empty; there the copy is read, and nothing is written.
import type { Rating } from '../core/rating.ts';
import { browser } from './browser.ts';

/** What is copied. */
export type Mirror = {
	readonly ratings: readonly Rating[];
	/** By host. */
	readonly sites: Readonly<Record<string, { readonly dock: 'open' | 'collapsed'; readonly hidden: boolean }>>;
};

const key = 'mirror';

/** True in the process of private windows. */
export const isPrivateProcess = (): boolean => browser.extension.inIncognitoContext;

/** The copy; empty when none was made. */
export async function readMirror(): Promise<Mirror> {
	const found = (await browser.storage.local.get<{ [key]?: Partial<Mirror> }>(key))[key];
	return { ratings: found?.ratings ?? [], sites: found?.sites ?? {} };
}

/**
 * Replaces the copy, once it is closed to the scripts in pages. A browser that cannot close it (Firefox, where one
 * process serves all windows) gets none.
 */
export async function writeMirror(mirror: Mirror): Promise<void> {
	if (browser.storage.local.setAccessLevel === undefined) return;
	await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
	await browser.storage.local.set({ [key]: mirror });
}
