// Where ratings and choices are kept: in the database, with a copy that the process of private windows reads.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptPorts } from '../../src/app/ports.ts';
import type { OwnSkill } from '../../src/core/own-skill.ts';
import { emptyProfile } from '../../src/core/profile.ts';
import { defaultSeenAdsChoice } from '../../src/core/seen-ad.ts';
import { correctionOf, savedAdOf, someMutes } from '../core/kept-samples.ts';
import { openBrowser } from '../platform/browser-stand-in.ts';
import { emptyDisk } from '../store/lives.ts';
import { occasion, rateIn, ratingOf, unrateIn } from '../store/ratings.ts';

const go = ratingOf('technology/go');
const zorble: OwnSkill = { id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: go.ratedAt };
const rust = ratingOf('technology/rust');
let world: ReturnType<typeof openBrowser>;
let kept: KeptPorts;

/** The ports of a process of this extension that begins now. */
const begin = async (): Promise<KeptPorts> => (await import('../../src/app/kept.ts')).keptPorts();

beforeEach(async () => {
	emptyDisk();
	world = openBrowser();
	kept = await begin();
});
afterEach(() => vi.restoreAllMocks());

const copied = (): unknown => world.local.get('mirror');
/** Ratings are given and taken back as changes of the profile. */
const rate = (rating: typeof go) => rateIn({ changeProfile: kept.profile.change }, rating);
const unrate = (concept: string) => unrateIn({ changeProfile: kept.profile.change }, concept);
const ratings = async () => (await kept.profile.read()).ratings;

describe('in ordinary windows', () => {
	it('every change is in the database and in the copy', async () => {
		await rate(go);
		await rate(rust);
		await unrate(rust.concept);
		await kept.ownSkills.save(zorble);
		await kept.ownSkills.save({ ...zorble, id: 'own/grafter', label: 'Grafter' });
		await kept.ownSkills.remove('own/grafter');
		await kept.sites.change('builtin.com', { dock: 'collapsed' });
		await kept.sites.change('builtin.com', { side: 'left', listDock: 'open' });
		for (const number of [1, 2]) await kept.savedAds.save(savedAdOf(number), 'saved', savedAdOf(1).savedAt);
		await kept.savedAds.change('builtin/1', { note: 'ask' });
		await kept.savedAds.forget('builtin/2');
		const { id: _first, ...said } = correctionOf('builtin/1');
		await kept.corrections.keep(said);
		await kept.corrections.drop((await kept.corrections.keep({ ...said, ad: 'builtin/2' })).id);
		await kept.mutes.keep(someMutes[0]!);
		await kept.mutes.keep(someMutes[1]!);
		await kept.mutes.drop(someMutes[1]!);
		expect(await ratings()).toEqual([go]);
		expect(await kept.ownSkills.readAll()).toEqual([zorble]);
		await kept.profile.change((profile) => ({ ...profile, years: 3 }), occasion);
		await kept.profile.change((profile) => ({ ...profile, years: 9 }), occasion);
		await kept.profile.undo();
		const { of, ...rest } = copied() as { of: string };
		expect(of).toMatch(/^[-\da-f]{36}$/);
		expect(rest).toEqual({
			profile: { ...emptyProfile, years: 3, ratings: [go] },
			ownSkills: [zorble],
			sites: { 'builtin.com': { dock: 'collapsed', side: 'left', listDock: 'open', hidden: false } },
			savedAds: [savedAdOf(1, { note: 'ask' })],
			corrections: [correctionOf('builtin/1')],
			mutes: [someMutes[0]],
		});
	});

	it('the copy holds both of two changes that are made at once', async () => {
		await Promise.all([rate(go), rate(rust)]);
		expect(copied()).toMatchObject({ profile: { ratings: [go, rust] } });
	});

	it('a change that is in the database is done, even when no copy can be written', async () => {
		world.answers['local.set'] = () => Promise.reject(new Error('quota'));
		await rate(go);
		expect(await ratings()).toEqual([go]);
	});

	it('a change that is in the database is done, even when it cannot be read back for the copy', async () => {
		const getAll = Reflect.get(IDBObjectStore.prototype, 'getAll');
		const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function read(
			this: IDBObjectStore,
		) {
			if (this.transaction.mode === 'readonly') throw new DOMException('not now', 'UnknownError');
			return getAll.call(this);
		});
		await expect(rate(go)).resolves.toMatchObject({ ratings: [go] });
		reading.mockRestore();
		expect(await ratings()).toEqual([go]);
		expect(copied()).toBeUndefined();
	});

	it('a change that fails leaves database and copy as they were', async () => {
		await rate(go);
		const before = copied();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(rate(rust)).rejects.toThrow('full');
		expect(copied()).toBe(before);
	});
});

describe('in the process of private windows', () => {
	beforeEach(async () => {
		await rate(go);
		await kept.ownSkills.save(zorble);
		await kept.sites.change('builtin.com', { hidden: true });
		await kept.savedAds.save(savedAdOf(1), 'saved', go.ratedAt);
		const { id: _given, ...said } = correctionOf('builtin/1');
		await kept.corrections.keep(said);
		await kept.mutes.keep(someMutes[0]!);
		world.browser.extension.inIncognitoContext = true;
		emptyDisk();
		kept = await begin();
	});

	it('the copy is read', async () => {
		expect(await ratings()).toEqual([go]);
		expect(await kept.ownSkills.readAll()).toEqual([zorble]);
		expect(await kept.sites.read('builtin.com')).toMatchObject({ dock: 'open', hidden: true });
		expect(await kept.sites.read('unjobs.org')).toMatchObject({ dock: 'open', hidden: false });
		expect(await kept.sites.readAll()).toEqual([{ host: 'builtin.com', dock: 'open', hidden: true }]);
		expect(await kept.corrections.all()).toEqual([correctionOf('builtin/1')]);
		expect(await kept.corrections.of('builtin/1')).toEqual([correctionOf('builtin/1')]);
		expect(await kept.corrections.of('builtin/2')).toEqual([]);
		expect(await kept.mutes.all()).toEqual([someMutes[0]]);
	});

	it('nothing is recorded, neither in the copy nor in a database', async () => {
		const before = structuredClone(copied());
		const opening = vi.spyOn(indexedDB, 'open');
		await expect(rate(rust)).rejects.toThrow();
		await expect(unrate(go.concept)).rejects.toThrow();
		await expect(kept.ownSkills.save({ ...zorble, id: 'own/grafter' })).rejects.toThrow();
		await expect(kept.ownSkills.remove(zorble.id)).rejects.toThrow();
		await expect(kept.sites.change('builtin.com', { hidden: false })).rejects.toThrow();
		await expect(kept.profile.undo()).rejects.toThrow();
		await expect(kept.seenAds.setChoice({ isRecording: true, months: 1 }, 0)).rejects.toThrow();
		await expect(kept.seenAds.forget({ host: 'builtin.com' })).rejects.toThrow();
		await expect(kept.savedAds.save(savedAdOf(2), 'saved', '')).rejects.toThrow();
		await expect(kept.savedAds.change('builtin/1', { note: '' })).rejects.toThrow();
		await expect(kept.savedAds.forget('builtin/1')).rejects.toThrow();
		await expect(kept.corrections.keep(correctionOf('builtin/1'))).rejects.toThrow();
		await expect(kept.corrections.drop(1)).rejects.toThrow();
		await expect(kept.mutes.keep(someMutes[1]!)).rejects.toThrow();
		await expect(kept.mutes.drop(someMutes[0]!)).rejects.toThrow();
		await expect(kept.settings.change({ theme: 'dark' })).rejects.toThrow();
		expect(await kept.savedAds.read('builtin/1')).toBeNull();
		expect(await kept.seenAds.known(['builtin/1'], 0)).toEqual([{ seen: null, status: null }]);
		await expect(kept.copies.restore(true, occasion.at)).rejects.toThrow();
		await expect(kept.forgetAll()).rejects.toThrow();
		expect([await kept.isWritable(), await kept.profile.history()]).toEqual([false, []]);
		expect([await kept.seenAds.choice(), await kept.copies.offer()]).toEqual([defaultSeenAdsChoice, null]);
		expect(copied()).toEqual(before);
		expect(opening).not.toHaveBeenCalled();
	});

	it('backups are neither read nor written', async () => {
		const { readAllKept, replaceAllKept } = await import('../../src/app/everything.ts');
		await expect(readAllKept()).rejects.toThrow('Private');
		expect(await replaceAllKept({} as never, () => Promise.reject(new Error('told')))).toEqual({
			ok: false,
			reason: 'private-window',
		});
	});

	it('a host named like a member of every object has no choice of its own', async () => {
		expect(await kept.sites.read('constructor')).toMatchObject({ dock: 'open', hidden: false });
	});
});
