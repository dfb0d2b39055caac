// Everything at once: read as it stands, replaced as a whole or not at all.
import { defaultSettings } from '../../src/core/settings.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Everything } from '../../src/core/exchange.ts';
import { emptyProfile } from '../../src/core/profile.ts';
import { correctionOf, nothingOfAds, savedAdOf, someMutes } from '../core/kept-samples.ts';
import { beginLife, emptyDisk, type Life } from './lives.ts';
import { occasion, rateIn, ratingOf } from './ratings.ts';
import { dump } from './samples.ts';

beforeEach(emptyDisk);
afterEach(() => vi.restoreAllMocks());

const backup: Everything = {
	profile: {
		...emptyProfile,
		years: 4,
		languages: [{ code: 'fr', level: 'b2' }],
		ratings: [ratingOf('technology/go')],
	},
	steps: [
		{ id: 3, ...occasion, changes: [{ what: 'years', before: 2, after: 4 }] },
		{ id: 8, ...occasion, why: 'imported', changes: [{ what: 'grade', before: 'grade/un-p-3', after: null }] },
	],
	ownSkills: [{ id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: occasion.at }],
	sites: [{ host: 'builtin.com', dock: 'collapsed', side: 'bottom', listDock: 'open', hidden: false }],
	seenAds: [
		{
			key: 'builtin/1',
			host: 'builtin.com',
			title: 'Engineer',
			company: 'Lanternfish',
			seenAt: occasion.at,
			roles: ['ict/account-manager'],
			asked: [{ concept: 'technology/go', strength: 'must', level: 4 }],
			unkept: 2,
		},
	],
	savedAds: [savedAdOf(1, { note: 'ask for the pay', status: 'applied' }), savedAdOf(2)],
	corrections: [correctionOf('builtin/1', { id: 4 }), correctionOf('builtin/2', { id: 9 })],
	mutes: someMutes,
	choice: { isRecording: false, months: 3 },
	settings: { ...defaultSettings, levelsIn: 'odp', theme: 'dark' },
};

/** A store in which something else stands everywhere. */
async function otherStore(): Promise<Life> {
	const life = await beginLife();
	await rateIn(life, ratingOf('technology/rust'));
	await life.changeProfile((profile) => ({ ...profile, degrees: [] }), occasion);
	await life.saveOwnSkill({ id: 'own/grafter', label: 'Grafter', kind: 'competence', addedAt: occasion.at });
	await life.changeSiteChoice('unjobs.org', { hidden: true });
	await life.recordSeenAd({ ...backup.seenAds[0]!, key: 'unjobs/9' }, Date.parse(occasion.at));
	await life.saveAd(savedAdOf(7), 'offer', occasion.at);
	await life.keepCorrection(correctionOf('builtin/7'));
	await life.keepMute({ where: 'everywhere', rule: 'title-soup' });
	return life;
}

describe('everything', () => {
	it('is nothing in an empty database', async () => {
		expect(await (await beginLife()).readEverything()).toEqual({
			profile: emptyProfile,
			steps: [],
			ownSkills: [],
			sites: [],
			seenAds: [],
			...nothingOfAds,
			choice: { isRecording: true, months: 12 },
			settings: defaultSettings,
		});
	});

	it('that is put in the place of all else comes back as it was, in the next life too', async () => {
		await (await otherStore()).replaceEverything(backup);
		expect(await (await beginLife()).readEverything()).toEqual(backup);
	});

	it('that is read and put back changes nothing on the disk', async () => {
		const life = await otherStore();
		await life.replaceEverything(backup);
		const before = await dump();
		await life.replaceEverything(await life.readEverything());
		expect(await dump()).toEqual(before);
	});

	it('goes on: the next step comes after those of the backup, and can be taken back', async () => {
		const life = await otherStore();
		await life.replaceEverything(backup);
		await rateIn(life, ratingOf('technology/rust'));
		expect((await life.readHistory()).map(({ id }) => id)).toEqual([9, 8, 3]);
		await life.undoStep();
		await life.undoStep();
		expect((await life.readProfile()).grade).toBe('grade/un-p-3');
	});

	it('is written strictly, in one transaction over all stores, and the database keeps its name', async () => {
		const life = await otherStore();
		const name = await life.nameDatabase();
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await life.replaceEverything(backup);
		expect(transaction.mock.calls).toEqual([[[...life.storeNames], 'readwrite', { durability: 'strict' }]]);
		expect(await life.nameDatabase()).toBe(name);
	});
});

describe('a backup that cannot be written', () => {
	const impossible = (() => 'a function') as unknown as string;

	it.each<readonly [string, Everything]>([
		['a rating', { ...backup, profile: { ...backup.profile, ratings: [ratingOf(impossible)] } }],
		['a statement', { ...backup, profile: { ...backup.profile, grade: impossible } }],
		['a step', { ...backup, steps: [...backup.steps, { id: 9, at: impossible, why: 'said', changes: [] }] }],
		['an own skill', { ...backup, ownSkills: [{ ...backup.ownSkills[0]!, label: impossible }] }],
		['a site', { ...backup, sites: [{ host: impossible, dock: 'open', hidden: true }] }],
		['a saved ad', { ...backup, savedAds: [savedAdOf(3, { note: impossible })] }],
		['a correction', { ...backup, corrections: [correctionOf('builtin/3', { title: impossible })] }],
		['a mute', { ...backup, mutes: [{ where: 'everywhere', rule: impossible }] }],
		['the choice', { ...backup, choice: { isRecording: impossible as unknown as boolean, months: 3 } }],
	])('because of %s leaves everything as it was', async (_what, broken) => {
		const life = await otherStore();
		const before = await dump();
		await expect(life.replaceEverything(broken)).rejects.toThrow();
		expect(await dump()).toEqual(before);
	});

	it('because the disk is full, whatever record that falls on, leaves everything as it was', async () => {
		const life = await otherStore();
		const before = await dump();
		const put = Reflect.get(IDBObjectStore.prototype, 'put');
		for (const fatal of [1, 3, 5, 7, 9, 11, 14]) {
			let count = 0;
			vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(this: IDBObjectStore, value) {
				count += 1;
				if (count === fatal) throw new DOMException('full', 'QuotaExceededError');
				return put.call(this, value);
			});
			await expect(life.replaceEverything(backup)).rejects.toThrow('full');
			vi.restoreAllMocks();
			expect(await dump()).toEqual(before);
		}
	});

	it('because the browser ends it leaves everything as it was', async () => {
		const life = await otherStore();
		const before = await dump();
		const put = Reflect.get(IDBObjectStore.prototype, 'put');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function end(this: IDBObjectStore, value) {
			const request = put.call(this, value);
			if (this.name === 'sites') this.transaction.abort();
			return request;
		});
		await expect(life.replaceEverything(backup)).rejects.toBeInstanceOf(DOMException);
		vi.restoreAllMocks();
		expect(await dump()).toEqual(before);
	});
});
