// The database as it stands on a disk, and lives of the background that open it: each life has modules of its own.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { SeenAd } from '../../src/core/seen-ad.ts';

/** An empty disk. */
export function emptyDisk(): void {
	globalThis.indexedDB = new IDBFactory();
}

/** What one life of the background knows of the store. The one before it is killed: it is asked nothing any more. */
export async function beginLife() {
	vi.resetModules();
	const parts = await Promise.all([
		import('../../src/store/database.ts'),
		import('../../src/store/profile.ts'),
		import('../../src/store/steps.ts'),
		import('../../src/store/own-skills.ts'),
		import('../../src/store/sites.ts'),
		import('../../src/store/seen-ads.ts'),
		import('../../src/store/choices.ts'),
		import('../../src/store/everything.ts'),
		import('../../src/store/restore.ts'),
		import('../../src/store/schema.ts'),
		import('../../src/store/saved-ads.ts'),
		import('../../src/store/corrections.ts'),
		import('../../src/store/mutes.ts'),
		import('../../src/store/known-ads.ts'),
		import('../../src/store/read-ads.ts'),
	]);
	const [database, profile, steps, ownSkills, sites, seenAds, choices, everything, restore, schema, ...ofAds] = parts;
	const [savedAds, corrections, mutes, knownAds, readAds] = ofAds;
	return {
		...database,
		...profile,
		...steps,
		...ownSkills,
		...sites,
		...seenAds,
		...choices,
		...everything,
		...restore,
		...schema,
		...savedAds,
		...corrections,
		...mutes,
		...knownAds,
		...readAds,
	};
}

/** What one life knows of the store. */
export type Life = Awaited<ReturnType<typeof beginLife>>;

/** All ads that are kept at a moment, as a life reads them, without whether they are saved. */
export async function adsIn(life: Life, now: number): Promise<SeenAd[]> {
	const found: SeenAd[] = [];
	for await (const { ads } of life.readAdPieces(now))
		for (const { key, host, title, company, seenAt, roles, asked, unkept } of ads)
			found.push({ key, host, title, company, seenAt, roles, asked, unkept });
	return found;
}

/** Opens the database as somebody else would, without our code; `upgrade` is given the stores. */
export const openAsAnother = (
	version?: number,
	upgrade?: (database: IDBDatabase) => void,
	name = 'plumbline',
): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		const opening = indexedDB.open(name, version);
		opening.addEventListener('upgradeneeded', () => upgrade?.(opening.result));
		opening.addEventListener('success', () => resolve(opening.result));
		opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
	});
