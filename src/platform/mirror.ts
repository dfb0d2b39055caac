// A small copy of what the store holds, in `storage.local`. Chromium runs private windows in a process of their own
// (manifest: incognito "split") whose database is empty; there the copy is read, and nothing is written.
import type { OwnSkill } from '../core/own-skill.ts';
import type { Rating } from '../core/rating.ts';
import { browser } from './browser.ts';

/** What is copied. */
export type Mirror = {
	readonly ratings: readonly Rating[];
	readonly ownSkills: readonly OwnSkill[];
	/** By host. */
	readonly sites: Readonly<Record<string, { readonly dock: 'open' | 'collapsed'; readonly hidden: boolean }>>;
};

const key = 'mirror';

/** True in the process of private windows. */
export const isPrivateProcess = (): boolean => browser.extension.inIncognitoContext;

/** The copy; empty when none was made. */
export async function readMirror(): Promise<Mirror> {
	const found = (await browser.storage.local.get<{ [key]?: Partial<Mirror> }>(key))[key];
	return { ratings: found?.ratings ?? [], ownSkills: found?.ownSkills ?? [], sites: found?.sites ?? {} };
}

/**
 * Closes the copy to the scripts in pages; browsers forget it, so it is done at every start of the background. False where
 * it cannot be closed (Firefox, where one process serves all windows): then no copy is made.
 */
export async function closeMirror(): Promise<boolean> {
	if (browser.storage.local.setAccessLevel === undefined) return false;
	await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
	return true;
}

/** Replaces the copy, where it is closed to the scripts in pages. */
export async function writeMirror(mirror: Mirror): Promise<void> {
	if (await closeMirror()) await browser.storage.local.set({ [key]: mirror });
}
