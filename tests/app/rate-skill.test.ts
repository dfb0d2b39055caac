// What becomes of a rating: saved at once or refused with a reason, and told to every page that shows it.
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/core/level.ts';
import type { RatedLevel, RatingDetails } from '../../src/core/rating.ts';
import { addressA, otherAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { frameOf, popup } from './senders.ts';
import { make, openFirstAd, stand } from './visit.ts';

const rate = (world: World, concept: string, level: RatedLevel = 3, tab: number | null = 1) =>
	make(world, popup, 'rate', { concept, level, tab });

const unrate = (world: World, concept: string, tab: number | null = 1) =>
	make(world, popup, 'unrate', { concept, tab });

/** A world with one ordinary tab. */
const atHome = (): World => {
	const world = memoryWorld();
	stand(world, addressA);
	return world;
};

describe('a rating', () => {
	it.each([...levels, 'none', 'unsure'] as const)(
		'of level %s is saved with the moment at which it was given',
		async (level) => {
			const world = atHome();
			const rating = { concept: 'technology/python', scale: 'technology', level, ratedAt: '2026-03-02T09:00:00.000Z' };
			expect(await rate(world, 'technology/python', level)).toEqual({ ok: true, value: rating });
			expect([...world.ratings.values()]).toEqual([rating]);
			expect(world.notices).toEqual([{ notice: 'profile-changed' }]);
		},
	);

	it('of a competence is on the scale of competences', async () => {
		const answer = await rate(atHome(), 'competence/negotiation');
		expect(answer).toMatchObject({ value: { scale: 'competence' } });
	});

	it('replaces the earlier one of the same skill', async () => {
		const world = atHome();
		await rate(world, 'technology/python', 2);
		world.clock.now += 60_000;
		await rate(world, 'technology/python', 4);
		expect([...world.ratings.values()]).toEqual([
			expect.objectContaining({ level: 4, ratedAt: '2026-03-02T09:01:00.000Z' }),
		]);
	});

	it('can be given where no tab is named, and on any site', async () => {
		const world = atHome();
		stand(world, otherAddress, false, 2);
		expect(await rate(world, 'technology/python', 3, null)).toMatchObject({ ok: true });
		expect(await rate(world, 'technology/java', 3, 2)).toMatchObject({ ok: true });
	});

	it('taken back is gone, and taking it back twice is no error', async () => {
		const world = atHome();
		await rate(world, 'technology/python');
		expect(await unrate(world, 'technology/python')).toEqual({ ok: true, value: null });
		expect(await unrate(world, 'technology/python')).toEqual({ ok: true, value: null });
		expect(world.ratings.size).toBe(0);
		expect(world.notices).toHaveLength(3);
	});
});

describe('what stands beside a rating', () => {
	const rateWith = (world: World, details: RatingDetails, level: RatedLevel = 3) =>
		make(world, popup, 'rate', { concept: 'technology/python', level, details, tab: 1 });
	const details = { evidence: 'two services in production', lastUsed: 2026 };

	it('is kept with it, blanks around it gone', async () => {
		const world = atHome();
		expect(await rateWith(world, { ...details, evidence: ` ${details.evidence}\n` })).toMatchObject({ value: details });
		expect([...world.ratings.values()]).toEqual([expect.objectContaining(details)]);
	});

	it('stays when it is left out, and goes by null or by nothing but blanks', async () => {
		const world = atHome();
		await rateWith(world, details);
		expect(await rate(world, 'technology/python', 5)).toMatchObject({ value: { ...details, level: 5 } });
		expect(await rateWith(world, { lastUsed: null })).toMatchObject({ value: { evidence: details.evidence } });
		const answer = await rateWith(world, { evidence: '  ' });
		expect(answer.ok && Object.keys(answer.value)).toEqual(['concept', 'scale', 'level', 'ratedAt']);
	});

	it.each<readonly [string, RatingDetails]>([
		['evidence of 501 characters', { evidence: 'x'.repeat(501) }],
		['the year 1949', { lastUsed: 1949 }],
		['next year', { lastUsed: 2027 }],
		['half a year', { lastUsed: 2020.5 }],
	])('is refused when it cannot be: %s', async (_what, impossible) => {
		const world = atHome();
		await rateWith(world, details);
		const before = [...world.ratings.values()];
		expect(await rateWith(world, impossible, 5)).toEqual({ ok: false, reason: 'bad-value' });
		expect([...world.ratings.values()]).toEqual(before);
		expect(world.steps).toHaveLength(1);
	});

	it('may be as long, as early and as late as can be', async () => {
		const world = atHome();
		expect(await rateWith(world, { evidence: 'x'.repeat(500), lastUsed: 1950 })).toMatchObject({ ok: true });
		expect(await rateWith(world, { lastUsed: 2026 })).toMatchObject({ ok: true });
	});
});

describe('the same rating said again', () => {
	it('is no step of the history, and stands since it was said first', async () => {
		const world = atHome();
		await rate(world, 'technology/python', 2);
		world.clock.now += 60_000;
		expect(await rate(world, 'technology/python', 2)).toMatchObject({
			ok: true,
			value: { ratedAt: '2026-03-02T09:00:00.000Z' },
		});
		expect(world.steps).toHaveLength(1);
	});
});

describe('in the overlay', () => {
	it('a skill is rated, unrated and the step undone in place, in the overlay’s own tab', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		// The message may name a tab that is private: it is not the one that counts.
		stand(world, addressA, true, 2);
		expect(await make(world, frame, 'rate', { concept: 'technology/python', level: 4, tab: 2 })).toMatchObject({
			ok: true,
		});
		expect(world.frameNotices.at(-1)).toMatchObject({ document: 'frame-a', notice: { notice: 'profile-changed' } });
		await make(world, frame, 'unrate', { concept: 'technology/python', tab: null });
		expect(world.ratings.size).toBe(0);
		expect(await make(world, frame, 'undo', { tab: null })).toMatchObject({ ok: true, value: { id: 2 } });
		expect([...world.ratings.keys()]).toEqual(['technology/python']);
	});

	it('of a private window nothing is, whatever tab the message names', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world, true);
		stand(world, addressA, false, 2);
		const refused = { ok: false, reason: 'private-window' };
		for (const tab of [null, 1, 2]) {
			expect(await make(world, frame, 'rate', { concept: 'technology/python', level: 4, tab })).toEqual(refused);
			expect(await make(world, frame, 'unrate', { concept: 'technology/python', tab })).toEqual(refused);
			expect(await make(world, frame, 'undo', { tab })).toEqual(refused);
		}
		expect(world.ratings.size + world.steps.length).toBe(0);
	});

	it('that never showed a token nothing is', async () => {
		const world = memoryWorld();
		await openFirstAd(world);
		const stranger = frameOf('frame-b');
		const refused = { ok: false, reason: 'unknown-frame' };
		expect(await make(world, stranger, 'rate', { concept: 'technology/python', level: 4, tab: 1 })).toEqual(refused);
		expect(await make(world, stranger, 'undo', { tab: 1 })).toEqual(refused);
		expect(world.ratings.size).toBe(0);
	});
});

describe('no rating is kept', () => {
	it.each(['technology/cobol', 'language/fr', 'certificate/pmp', '', '__proto__', 'constructor'])(
		'of %j, which cannot be rated',
		async (concept) => {
			const world = atHome();
			expect(await rate(world, concept)).toEqual({ ok: false, reason: 'unknown-concept' });
			expect(world.ratings.size + world.notices.length).toBe(0);
		},
	);

	it('when the store fails, and what was there stays', async () => {
		const world = atHome();
		await rate(world, 'technology/python', 2);
		const before = [...world.ratings.values()];
		world.faults.store = true;
		expect(await rate(world, 'technology/python', 5)).toEqual({ ok: false, reason: 'store-failed' });
		expect(await unrate(world, 'technology/python')).toEqual({ ok: false, reason: 'store-failed' });
		expect(await make(world, popup, 'profile', null)).toEqual({ ok: false, reason: 'store-failed' });
		expect([...world.ratings.values()]).toEqual(before);
		expect(world.notices).toHaveLength(1);
	});

	it('where nothing can be written, with a reason of its own', async () => {
		const world = atHome();
		world.faults.readOnly = true;
		expect(await rate(world, 'technology/python')).toEqual({ ok: false, reason: 'read-only' });
		expect(await unrate(world, 'technology/python')).toEqual({ ok: false, reason: 'read-only' });
		expect(world.notices).toEqual([]);
	});

	it('when the engine cannot be loaded, and that is answered, not thrown', async () => {
		const world = atHome();
		world.faults.engine = true;
		expect(await rate(world, 'technology/python')).toMatchObject({ ok: false });
		expect(world.ratings.size).toBe(0);
	});
});

describe('in a private window', () => {
	it('nothing is rated, and nothing is taken back', async () => {
		const world = atHome();
		await rate(world, 'technology/python');
		stand(world, addressA, true, 2);
		expect(await rate(world, 'technology/java', 3, 2)).toEqual({ ok: false, reason: 'private-window' });
		expect(await unrate(world, 'technology/python', 2)).toEqual({ ok: false, reason: 'private-window' });
		expect([...world.ratings.keys()]).toEqual(['technology/python']);
	});

	it('a popup that stands in it records nothing, even when it names no tab or another', async () => {
		const world = atHome();
		const inPrivate = { ...popup, tab: 5, privateWindow: true };
		for (const tab of [null, 1])
			expect(await make(world, inPrivate, 'rate', { concept: 'technology/python', level: 3, tab })).toEqual({
				ok: false,
				reason: 'private-window',
			});
		expect(world.ratings.size).toBe(0);
	});
});
