// A database that the browser cleared: what the copy still holds is offered, never put back unasked, and never overwritten.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptPorts } from '../../src/app/ports.ts';
import { emptyProfile } from '../../src/core/profile.ts';
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

describe('forgetting everything', () => {
	it('leaves nothing of the user: no record, no snapshot, no copy, nothing of the session', async () => {
		await rate(go);
		await kept.ownSkills.save(zorble);
		await loseDatabase();
		await rate(rust);
		expect(world.local.has('rescued')).toBe(true);
		world.session.set('tab:1', { posting: 'an ad' });
		await kept.seenAds.setChoice({ isRecording: false, months: 3 }, Date.parse(occasion.at));
		await kept.forgetAll();
		expect(await indexedDB.databases()).toEqual([]);
		expect(world.local.size + world.session.size).toBe(0);
		expect(await kept.profile.read()).toEqual(emptyProfile);
		expect(await kept.profile.history()).toEqual([]);
		expect(await kept.seenAds.choice()).toEqual({ isRecording: true, months: 12 });
		expect(await kept.copies.offer()).toBeNull();
	});

	it('takes its turn behind a copy that is being made, which would bring everything back', async () => {
		await Promise.all([rate(go), rate(rust)]);
		const copying = kept.copies.update();
		await Promise.all([copying, kept.forgetAll(), kept.copies.update()]);
		expect(JSON.stringify([...world.local])).not.toContain('technology/');
	});
});
