// What earlier versions left on the disk is there after every migration.
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { defaultSeenAdsChoice } from '../../src/core/seen-ad.ts';
import { databaseVersion } from '../../src/store/schema.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Everything } from '../../src/core/exchange.ts';
import { nothingOfAds, savedAdOf } from '../core/kept-samples.ts';
import { adsIn, beginLife, emptyDisk } from './lives.ts';
import { rateIn, ratingOf } from './ratings.ts';
import { dump, plant, readSample } from './samples.ts';

beforeEach(emptyDisk);

/** What the records of a version say, where they do not say it in so many words; each written down once more by hand. */
const said: Readonly<Record<number, Partial<Everything>>> = {
	3: {
		profile: { ...emptyProfile, years: 6.5, targets: ['ict/developer'] },
		seenAds: [
			{
				key: 'builtin/41',
				host: 'builtin.com',
				title: 'Data Engineer',
				company: 'Harbour & Field',
				seenAt: '2026-05-04T10:00:00.000Z',
				roles: ['ict/developer'],
				asked: [
					{ concept: 'technology/go', strength: 'must', level: 4 },
					{ concept: 'own/grafter', strength: 'preferred', level: null },
				],
				unkept: 1,
			},
			{
				key: 'unjobs/1700000000001',
				host: 'unjobs.org',
				title: 'Programme Officer',
				company: null,
				seenAt: '2026-05-03T08:30:00.000Z',
				roles: [],
				asked: [],
				unkept: 0,
			},
		],
		choice: { isRecording: true, months: 24 },
		settings: { ...defaultSettings, levelsIn: 'ecf' },
	},
};

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
			profile: { ...emptyProfile, ...said[version]?.profile, ratings: recordsOf('ratings') },
			sites: recordsOf('sites'),
			ownSkills: recordsOf('ownSkills'),
			steps: recordsOf('steps'),
			seenAds: said[version]?.seenAds ?? [],
			...nothingOfAds,
			choice: said[version]?.choice ?? defaultSeenAdsChoice,
			settings: { ...defaultSettings, ...said[version]?.settings },
		});
	});

	it('goes on where it was left: what was recorded then is found, and what is written comes after it', async () => {
		await plant(sample);
		const life = await beginLife();
		const steps = sample.stores['steps']?.records.length ?? 0;
		await rateIn(life, ratingOf('technology/rust'));
		expect((await life.readHistory())[0]?.id).toBe(steps + 1);
		const now = Date.parse('2026-05-06T00:00:00.000Z');
		expect(await adsIn(life, now)).toEqual(said[version]?.seenAds ?? []);
		const saved = savedAdOf(41);
		await life.saveAd(saved, 'applied', saved.savedAt);
		expect(await life.readKnownAds(['builtin/41'], now)).toMatchObject([
			{ seen: said[version]?.seenAds?.[0] ?? null, status: 'applied' },
		]);
	});
});
