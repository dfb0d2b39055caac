// The history of the profile, and its last step taken back.
import { describe, expect, it } from 'vitest';
import { addressA } from './ads.ts';
import { memoryWorld } from './memory-ports.ts';
import { dashboard, popup } from './senders.ts';
import { make, stand } from './visit.ts';

describe('undo', () => {
	it('takes the last step back, whoever made it, says which, and tells everybody', async () => {
		const world = memoryWorld();
		await make(world, popup, 'rate', { concept: 'technology/python', level: 3, tab: null });
		await make(world, dashboard, 'say', { name: 'years', value: 4 });
		expect(await make(world, popup, 'undo', { tab: null })).toEqual({
			ok: true,
			value: {
				id: 2,
				at: '2026-03-02T09:00:00.000Z',
				why: 'said',
				changes: [{ what: 'years', before: null, after: 4 }],
			},
		});
		expect(world.notices).toHaveLength(3);
		await make(world, dashboard, 'undo', { tab: null });
		expect(world.ratings.size).toBe(0);
	});

	it('of nothing is null, and nobody is told', async () => {
		const world = memoryWorld();
		expect(await make(world, popup, 'undo', { tab: null })).toEqual({ ok: true, value: null });
		expect(world.notices).toEqual([]);
	});

	it('in a private window is refused', async () => {
		const world = memoryWorld();
		await make(world, popup, 'rate', { concept: 'technology/python', level: 3, tab: null });
		stand(world, addressA, true, 2);
		expect(await make(world, popup, 'undo', { tab: 2 })).toEqual({ ok: false, reason: 'private-window' });
		expect(world.ratings.size).toBe(1);
	});

	it('where nothing can be written says so', async () => {
		const world = memoryWorld();
		world.faults.readOnly = true;
		expect(await make(world, popup, 'undo', { tab: null })).toEqual({ ok: false, reason: 'read-only' });
	});
});

describe('the history', () => {
	it('is told with the newest step first', async () => {
		const world = memoryWorld();
		await make(world, dashboard, 'say', { name: 'years', value: 4 });
		await make(world, dashboard, 'say', { name: 'years', value: 5 });
		expect(await make(world, dashboard, 'history', null)).toMatchObject({ ok: true, value: [{ id: 2 }, { id: 1 }] });
	});

	it('that cannot be read is said', async () => {
		const world = memoryWorld();
		world.faults.store = true;
		expect(await make(world, dashboard, 'history', null)).toEqual({ ok: false, reason: 'store-failed' });
	});
});
