// A database that the browser cleared: what the copy still holds is offered, never put back unasked, and never overwritten.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptPorts } from '../../src/app/ports.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { emptyProfile } from '../../src/core/profile.ts';
import { correctionOf, savedAdOf, someMutes } from '../core/kept-samples.ts';
import { openBrowser } from '../platform/browser-stand-in.ts';
import { emptyDisk } from '../store/lives.ts';
import { occasion, rateIn, ratingOf } from '../store/ratings.ts';

const go = ratingOf('technology/go', 4);
const rust = ratingOf('technology/rust', 2);
const zorble = { id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: occasion.at } as const;
let world: ReturnType<typeof openBrowser>;
let kept: KeptPorts;

/** Another life of the background, in which nothing of the former is remembered. */
const begin = async (): Promise<void> => {
	vi.resetModules();
	kept = (await import('../../src/app/kept.ts')).keptPorts();
};
const rate = (rating: typeof go) => rateIn({ changeProfile: kept.profile.change }, rating);
const say = (years: number) => kept.profile.change((profile) => ({ ...profile, years }), occasion);
/** The browser throws the database away. */
const loseDatabase = async (): Promise<void> => {
	emptyDisk();
	await begin();
};

beforeEach(async () => {
	world = openBrowser();
	await loseDatabase();
});

describe('nothing is offered', () => {
	it('to somebody who has said nothing', async () => {
		expect(await kept.copies.offer()).toBeNull();
		expect(await kept.copies.restore(true, occasion.at)).toBe(false);
	});

	it('as long as the database is there, even when its owner has taken everything back', async () => {
		await rate(go);
		expect(await kept.copies.offer()).toBeNull();
		await kept.profile.undo();
		expect(await kept.copies.offer()).toBeNull();
	});

	it('when what was lost is only which sites are hidden', async () => {
		await kept.sites.change('builtin.com', { hidden: true });
		await loseDatabase();
		expect(await kept.copies.offer()).toBeNull();
	});

	it('after an update from a version whose copy had no name, when the database is there', async () => {
		await rate(go);
		world.local.set('mirror', { ratings: [go], ownSkills: [], sites: {} });
		await begin();
		expect(await kept.copies.offer()).toBeNull();
	});
});

describe('a profile that was lost', () => {
	beforeEach(async () => {
		await rate(go);
		await say(7);
		await kept.ownSkills.save(zorble);
		await kept.sites.change('builtin.com', { hidden: true });
		await loseDatabase();
	});

	it('is offered, and nothing is put back unasked', async () => {
		expect(await kept.copies.offer()).toEqual({ ...emptyProfile, years: 7, ratings: [go] });
		expect(await kept.profile.read()).toEqual(emptyProfile);
	});

	it('is put back whole when the user wants it, with a step that can be taken back', async () => {
		expect(await kept.copies.restore(true, occasion.at)).toBe(true);
		expect(await kept.profile.read()).toEqual({ ...emptyProfile, years: 7, ratings: [go] });
		expect(await kept.ownSkills.readAll()).toEqual([zorble]);
		expect(await kept.sites.read('builtin.com')).toMatchObject({ hidden: true });
		expect(await kept.profile.history()).toMatchObject([{ why: 'imported', changes: [{}, {}] }]);
		expect(await kept.copies.offer()).toBeNull();
		await kept.profile.undo();
		expect(await kept.profile.read()).toEqual(emptyProfile);
	});

	it('is still offered when something else was said first, and what was said since stands', async () => {
		await rate({ ...go, level: 1 });
		await rate(rust);
		await begin();
		expect((await kept.copies.offer())?.ratings).toEqual([go]);
		await kept.copies.restore(true, occasion.at);
		expect(await kept.profile.read()).toEqual({ ...emptyProfile, years: 7, ratings: [{ ...go, level: 1 }, rust] });
	});

	it('is not offered again once it was refused', async () => {
		expect(await kept.copies.restore(false, occasion.at)).toBe(true);
		expect(await kept.copies.offer()).toBeNull();
		await rate(rust);
		expect(await kept.copies.offer()).toBeNull();
		expect(JSON.stringify([...world.local])).not.toContain('technology/go');
	});

	it('of a version whose copy had no name is offered as well', async () => {
		world.local.set('mirror', { ratings: [rust], ownSkills: [], sites: {} });
		expect((await kept.copies.offer())?.ratings).toEqual([rust]);
	});

	it('is lost a second time no less', async () => {
		await kept.copies.restore(true, occasion.at);
		await loseDatabase();
		expect((await kept.copies.offer())?.ratings).toEqual([go]);
	});

	it('that cannot be put back is offered again', async () => {
		const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(kept.copies.restore(true, occasion.at)).rejects.toThrow('full');
		put.mockRestore();
		expect(await kept.profile.read()).toEqual(emptyProfile);
		expect((await kept.copies.offer())?.ratings).toEqual([go]);
	});
});

describe('saved ads, corrections and mutes that were lost', () => {
	const { id: _given, ...said } = correctionOf('builtin/1');
	const saveNumber = (number: number, text?: string) => {
		const ad = savedAdOf(number);
		const posting = text === undefined ? ad.posting : { ...ad.posting, text, blocks: [] };
		return kept.savedAds.save({ ...ad, posting }, 'saved', `2026-03-0${number}T09:00:00.000Z`);
	};

	it('are put back, and what was said since stands', async () => {
		await saveNumber(1);
		await saveNumber(2);
		await kept.savedAds.change('builtin/1', { note: 'from before' });
		await kept.corrections.keep(said);
		await kept.corrections.keep({ ...said, ad: 'builtin/2' });
		await kept.mutes.keep(someMutes[0]!);
		await loseDatabase();
		await saveNumber(1);
		const since = await kept.corrections.keep({ ...said, title: 'since' });
		expect(await kept.copies.offer()).toEqual(emptyProfile);
		expect(await kept.copies.restore(true, occasion.at)).toBe(true);
		expect(await kept.savedAds.read('builtin/1')).toMatchObject({ note: '' });
		expect(await kept.savedAds.read('builtin/2')).not.toBeNull();
		expect(await kept.corrections.all()).toEqual([since, { ...said, ad: 'builtin/2', id: 2 }]);
		expect(await kept.mutes.all()).toEqual([someMutes[0]]);
		expect(await kept.copies.offer()).toBeNull();
	});

	it('are dropped whole where the user does not want them', async () => {
		await saveNumber(1);
		await kept.corrections.keep(said);
		await loseDatabase();
		await kept.copies.restore(false, occasion.at);
		expect(JSON.stringify([...world.local])).not.toContain('builtin/1');
		expect(await kept.copies.offer()).toBeNull();
	});

	it('are put back without the ads that were too large for the copy: the latest that fit are in it', async () => {
		await saveNumber(1, 'x'.repeat(200_000));
		await saveNumber(2, 'x'.repeat(200_000));
		await saveNumber(3, 'x'.repeat(200_000));
		expect(JSON.stringify([...world.local]).length).toBeLessThan(600_000);
		await loseDatabase();
		await kept.copies.restore(true, occasion.at);
		const back = await Promise.all([1, 2, 3].map((number) => kept.savedAds.read(`builtin/${number}`)));
		expect(back.map((ad) => ad?.key ?? null)).toEqual([null, 'builtin/2', 'builtin/3']);
	});

	it('are offered no more than sites where there are only mutes', async () => {
		await kept.mutes.keep(someMutes[0]!);
		await loseDatabase();
		expect(await kept.copies.offer()).toBeNull();
	});
});

describe('forgetting everything', () => {
	it('leaves nothing of the user: no record, no snapshot, no copy, nothing of the session', async () => {
		await rate(go);
		await kept.ownSkills.save(zorble);
		await kept.savedAds.save(savedAdOf(1), 'saved', occasion.at);
		await loseDatabase();
		await rate(rust);
		await kept.savedAds.save(savedAdOf(2), 'saved', occasion.at);
		await kept.corrections.keep(correctionOf('builtin/2'));
		await kept.mutes.keep(someMutes[0]!);
		expect(world.local.has('rescued')).toBe(true);
		world.session.set('tab:1', { posting: 'an ad' });
		await kept.seenAds.setChoice({ isRecording: false, months: 3 }, Date.parse(occasion.at));
		await kept.forgetAll();
		expect(await indexedDB.databases()).toEqual([]);
		expect(world.local.size + world.session.size).toBe(0);
		expect(await kept.profile.read()).toEqual(emptyProfile);
		expect(await kept.profile.history()).toEqual([]);
		expect(await kept.seenAds.choice()).toEqual({ isRecording: true, months: 12 });
		expect([await kept.savedAds.read('builtin/2'), await kept.corrections.all()]).toEqual([null, []]);
		expect([await kept.mutes.all(), await kept.settings.read()]).toEqual([[], defaultSettings]);
		expect(await kept.copies.offer()).toBeNull();
	});

	it('takes its turn behind a copy that is being made, which would bring everything back', async () => {
		await Promise.all([rate(go), rate(rust)]);
		const copying = kept.copies.update();
		await Promise.all([copying, kept.forgetAll(), kept.copies.update()]);
		expect(JSON.stringify([...world.local])).not.toContain('technology/');
	});
});
