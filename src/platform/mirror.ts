// A copy of the profile in `storage.local`. Chromium runs private windows in a process of their own (manifest: incognito
// "split") whose database is empty; there the copy is read, and nothing is written. It is also what is left of the profile
// when the browser lost the database.
import type { Everything, KeptSite } from '../core/exchange.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import { emptyProfile, type Profile } from '../core/profile.ts';
import { browser } from './browser.ts';

/** What is copied. */
export type Mirror = {
	/** The name of the database that it is a copy of; null where an earlier version of Plumbline made it, or none. */
	readonly of: string | null;
	readonly profile: Profile;
	readonly ownSkills: readonly OwnSkill[];
	/** By host. */
	readonly sites: Readonly<Record<string, Omit<KeptSite, 'host'>>>;
} & Pick<Everything, 'savedAds' | 'corrections' | 'mutes'>;

/** A copy of nothing. */
export const emptyMirror: Mirror = {
	of: null,
	profile: emptyProfile,
	ownSkills: [],
	sites: {},
	savedAds: [],
	corrections: [],
	mutes: [],
};

/** What earlier versions copied. */
type Copied = Partial<Mirror> & { readonly ratings?: Profile['ratings'] };

const mirrorKey = 'mirror';
/** The copy of a database that is gone, until the user has said what becomes of it. */
const rescuedKey = 'rescued';

/** True in the process of private windows, and in Firefox in their pages. */
export const isPrivateProcess = (): boolean => browser.extension.inIncognitoContext;

async function readCopy(key: string): Promise<Mirror | null> {
	const found = (await browser.storage.local.get<Record<string, Copied>>(key))[key];
	if (found === undefined) return null;
	const { ratings = [], profile, ...rest } = found;
	return { ...emptyMirror, ...rest, profile: { ...emptyProfile, ratings, ...profile } };
}

/** The copy; empty when none was made. */
export const readMirror = async (): Promise<Mirror> => (await readCopy(mirrorKey)) ?? emptyMirror;

/** The copy of a database that is gone, null where none was set aside. */
export const readRescued = (): Promise<Mirror | null> => readCopy(rescuedKey);

/**
 * Closes the copies to the scripts in pages; browsers forget it, so it is done at every start of the background. False where
 * they cannot be closed (Firefox, where one process serves all windows): then no copy is made.
 */
export async function closeMirror(): Promise<boolean> {
	if (browser.storage.local.setAccessLevel === undefined) return false;
	await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
	return true;
}

async function writeCopy(key: string, copy: Mirror): Promise<void> {
	if (await closeMirror()) await browser.storage.local.set({ [key]: copy });
}

/** Replaces the copy, where it is closed to the scripts in pages. */
export const writeMirror = (mirror: Mirror): Promise<void> => writeCopy(mirrorKey, mirror);

/** Sets a copy aside, so that the next one does not take its place. */
export const writeRescued = (mirror: Mirror): Promise<void> => writeCopy(rescuedKey, mirror);

/** Drops what was set aside. */
export const dropRescued = (): Promise<void> => browser.storage.local.remove(rescuedKey);

/** Drops every copy, and whatever else stands beside them. */
export const dropCopies = (): Promise<void> => browser.storage.local.clear();
