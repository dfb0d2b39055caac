// A profile that was lost: told of, and put back only when the user wants it. And a backup that a page has put in place.
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { memoryWorld } from './memory-ports.ts';
import { dashboard } from './senders.ts';
import { make } from './visit.ts';

const lost = { ...emptyProfile, years: 6 };

describe('a profile that was lost', () => {
	it('is offered, and put back by another call', async () => {
		const world = memoryWorld();
		world.lost.profile = lost;
		expect(await make(world, dashboard, 'restore-offer', null)).toEqual({ ok: true, value: lost });
		expect(world.said.statements.years).toBeNull();
		expect(await make(world, dashboard, 'restore', { wanted: true })).toEqual({ ok: true, value: true });
		expect(world.said.statements.years).toBe(6);
		expect(world.notices).toEqual([{ notice: 'profile-changed' }, { notice: 'saved-ads-changed' }]);
		expect(await make(world, dashboard, 'restore', { wanted: true })).toEqual({ ok: true, value: false });
	});

	it('that is not wanted is dropped, and nothing changes', async () => {
		const world = memoryWorld();
		world.lost.profile = lost;
		expect(await make(world, dashboard, 'restore', { wanted: false })).toEqual({ ok: true, value: true });
		expect(await make(world, dashboard, 'restore-offer', null)).toEqual({ ok: true, value: null });
		expect([world.said.statements.years, world.notices.length]).toEqual([null, 0]);
	});

	it('is not offered where nothing can be written', async () => {
		const world = memoryWorld();
		world.lost.profile = lost;
		world.faults.readOnly = true;
		expect(await make(world, dashboard, 'restore-offer', null)).toEqual({ ok: true, value: null });
		expect(await make(world, dashboard, 'restore', { wanted: true })).toEqual({ ok: false, reason: 'read-only' });
	});

	it('that cannot be looked for is said', async () => {
		const world = memoryWorld();
		world.faults.store = true;
		expect(await make(world, dashboard, 'restore-offer', null)).toEqual({ ok: false, reason: 'store-failed' });
	});
});

describe('a backup that a page has put in place', () => {
	it('is copied, and everybody is told', async () => {
		const world = memoryWorld();
		expect(await make(world, dashboard, 'store-replaced', null)).toEqual({ ok: true, value: null });
		expect(world.copied.times).toBe(1);
		const changed = ['profile-changed', 'saved-ads-changed', 'seen-ads-changed'];
		expect(world.notices.map(({ notice }) => notice)).toEqual(changed);
	});
});
