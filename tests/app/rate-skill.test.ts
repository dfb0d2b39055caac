// What becomes of a rating: saved at once or refused with a reason, and told to every page that shows it.
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/core/level.ts';
import type { RatedLevel } from '../../src/core/rating.ts';
import { addressA, otherAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { popup } from './senders.ts';
import { make, stand } from './visit.ts';

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
