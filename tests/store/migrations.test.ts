// What earlier versions left on the disk is there after every migration.
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { defaultSeenAdsChoice } from '../../src/core/seen-ad.ts';
import { databaseVersion } from '../../src/store/schema.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { beginLife, emptyDisk } from './lives.ts';
import { dump, plant, readSample } from './samples.ts';

beforeEach(emptyDisk);

const earlier = Array.from({ length: databaseVersion - 1 }, (_, at) => at + 1);

describe.each(earlier)('a database of version %i', (version) => {
	const sample = readSample(version);

	it('loses nothing, and its new stores are empty', async () => {
		await plant(sample);
		await (await beginLife()).openDatabase();
		const { version: now, stores } = await dump();
		expect(now).toBe(databaseVersion);
		expect(stores).toMatchObject(sample.stores);
		const added = Object.entries(stores).filter(([name]) => !Object.hasOwn(sample.stores, name));
		expect(added.flatMap(([, { records }]) => records)).toEqual([]);
	});

	it('is read by the code of today', async () => {
		await plant(sample);
		const { readEverything } = await beginLife();
		const recordsOf = (store: string): readonly unknown[] => sample.stores[store]?.records ?? [];
		expect(await readEverything()).toEqual({
			profile: { ...emptyProfile, ratings: recordsOf('ratings') },
			sites: recordsOf('sites'),
			ownSkills: recordsOf('ownSkills'),
			steps: [],
			seenAds: [],
			choice: defaultSeenAdsChoice,
			settings: defaultSettings,
		});
	});
});
