// The ads that were read: each once, the latest first, no longer than the user wants, and forgotten for good.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenAd } from '../../src/core/seen-ad.ts';
import { adsIn, beginLife, emptyDisk, type Life } from './lives.ts';

beforeEach(emptyDisk);
afterEach(() => vi.restoreAllMocks());

const now = Date.parse('2026-03-31T09:00:00.000Z');
const day = 86_400_000;

const adOf = (number: number, daysAgo = 0, host = 'builtin.com'): SeenAd => ({
	key: `builtin/${number}`,
	host,
	title: `Ad ${number}`,
	company: null,
	seenAt: new Date(now - daysAgo * day).toISOString(),
	roles: [],
	asked: [],
	unkept: 0,
});

/** Records ads at the moments at which they were seen. */
const seeAll = async (life: Life, ...ads: readonly SeenAd[]): Promise<void> => {
	for (const ad of ads) await life.recordSeenAd(ad, Date.parse(ad.seenAt));
};
const keysIn = async (life: Life): Promise<string[]> => (await adsIn(life, now)).map(({ key }) => key);
const onDisk = async (life: Life): Promise<number> => (await life.openDatabase()).count('seenAds');

describe('seen ads', () => {
	it('are listed with the latest first, in the next life of the background too', async () => {
		await seeAll(await beginLife(), adOf(1, 3), adOf(2, 1), adOf(3, 2));
		expect(await keysIn(await beginLife())).toEqual(['builtin/2', 'builtin/3', 'builtin/1']);
	});

	it('that are seen again stand there once, as they were seen last', async () => {
		const life = await beginLife();
		await seeAll(life, adOf(1, 5), adOf(2, 3), { ...adOf(1, 1), title: 'Another title' });
		expect(await adsIn(life, now)).toEqual([{ ...adOf(1, 1), title: 'Another title' }, adOf(2, 3)]);
	});

	it('are recorded in one transaction that need not wait for the disk', async () => {
		const life = await beginLife();
		await life.openDatabase();
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await life.recordSeenAd(adOf(1), now);
		expect(transaction.mock.calls).toEqual([[['choices', 'seenAds'], 'readwrite', { durability: 'relaxed' }]]);
	});

	it('with a key that is too long are left out, and it is said', async () => {
		const life = await beginLife();
		expect(await life.recordSeenAd({ ...adOf(1), key: 'x'.repeat(500) }, now)).toBe(false);
		expect(await onDisk(life)).toBe(0);
	});
});

describe('recording that is paused', () => {
	it('records nothing, keeps what is there, and can be taken up again', async () => {
		const life = await beginLife();
		await seeAll(life, adOf(1));
		await life.saveSeenAdsChoice({ isRecording: false, months: 12 }, now);
		expect(await (await beginLife()).recordSeenAd(adOf(2), now)).toBe(false);
		expect(await keysIn(life)).toEqual(['builtin/1']);
		await life.saveSeenAdsChoice({ isRecording: true, months: 12 }, now);
		expect(await life.recordSeenAd(adOf(2), now)).toBe(true);
	});
});

describe('ads that are older than the chosen months', () => {
	it('are kept for twelve where nothing was chosen', async () => {
		const life = await beginLife();
		expect(await life.askSeenAdsChoice()).toEqual({ isRecording: true, months: 12 });
		await seeAll(life, adOf(1, 364), adOf(2, 366));
		expect(await keysIn(life)).toEqual(['builtin/1']);
	});

	it('are not listed, and go when the next one is recorded', async () => {
		const life = await beginLife();
		await seeAll(life, adOf(1, 400), adOf(2, 380), adOf(3, 200));
		expect([await keysIn(life), await onDisk(life)]).toEqual([['builtin/3'], 3]);
		await life.recordSeenAd(adOf(4), now);
		expect([await keysIn(life), await onDisk(life)]).toEqual([['builtin/4', 'builtin/3'], 2]);
	});

	it('go a few at a time, the oldest first, so that no ad is held up', async () => {
		const life = await beginLife();
		await seeAll(life, ...Array.from({ length: 70 }, (_, at) => adOf(at, 470 - at)));
		await life.recordSeenAd(adOf(100), now);
		expect(await onDisk(life)).toBe(21);
		await life.recordSeenAd(adOf(101), now);
		expect(await keysIn(life)).toEqual(['builtin/101', 'builtin/100']);
		expect(await onDisk(life)).toBe(2);
	});

	it('go at once when fewer months are chosen', async () => {
		const life = await beginLife();
		await seeAll(life, adOf(1, 100), adOf(2, 20));
		await life.saveSeenAdsChoice({ isRecording: true, months: 1 }, now);
		expect(await onDisk(life)).toBe(1);
		expect(await (await beginLife()).askSeenAdsChoice()).toEqual({ isRecording: true, months: 1 });
	});

	it.each([
		['2026-03-31T09:00:00.000Z', 1, '2026-02-28T09:00:00.000Z'],
		['2024-03-31T09:00:00.000Z', 1, '2024-02-29T09:00:00.000Z'],
		['2026-07-15T00:00:00.000Z', 12, '2025-07-15T00:00:00.000Z'],
		['2026-01-31T00:00:00.000Z', 60, '2021-01-31T00:00:00.000Z'],
		['2026-02-10T00:00:00.000Z', 3, '2025-11-10T00:00:00.000Z'],
	])('are older by the calendar: at %s, %i months began %s', async (at, months, since) => {
		const { keptSince } = await beginLife();
		expect(new Date(keptSince({ isRecording: true, months }, Date.parse(at))).toISOString()).toBe(since);
	});
});

describe('ads that are forgotten', () => {
	const three = [adOf(1), adOf(2, 0, 'unjobs.org'), adOf(3, 1)];

	it('by their keys are gone, and no others; unknown keys are no error', async () => {
		const life = await beginLife();
		await seeAll(life, ...three);
		await life.forgetSeenAds({ keys: ['builtin/1', 'builtin/99'] });
		expect((await keysIn(life)).toSorted()).toEqual(['builtin/2', 'builtin/3']);
	});

	it('by a host are gone, and those of other hosts stay', async () => {
		const life = await beginLife();
		await seeAll(life, ...three);
		await life.forgetSeenAds({ host: 'builtin.com' });
		expect(await keysIn(life)).toEqual(['builtin/2']);
	});
});
