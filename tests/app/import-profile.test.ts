// An import: all that the user has looked at, in one step, or nothing of it.
import { describe, expect, it } from 'vitest';
import type { ProfileChange } from '../../src/core/profile-change.ts';
import type { Rating } from '../../src/core/rating.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, popup } from './senders.ts';
import { make } from './visit.ts';

const python: Rating = {
	concept: 'technology/python',
	scale: 'technology',
	level: 4,
	ratedAt: '2020-05-06T00:00:00.000Z',
	evidence: 'a course',
	lastUsed: 2021,
};
const rated = (after: Rating | null, before: Rating | null = null): ProfileChange => ({
	what: 'rating',
	concept: 'technology/python',
	before,
	after,
});
const years: ProfileChange = { what: 'years', before: null, after: 9 };
const doImport = (world: World, ...changes: readonly ProfileChange[]) =>
	make(world, dashboard, 'import-profile', { changes });

describe('an import', () => {
	it('is one step that says so, can be taken back as one, and is told', async () => {
		const world = memoryWorld();
		expect(await doImport(world, rated(python), years)).toEqual({ ok: true, value: null });
		expect([...world.ratings.values()]).toEqual([python]);
		expect(world.steps).toMatchObject([{ why: 'imported', changes: [{}, {}] }]);
		expect(world.notices).toEqual([{ notice: 'profile-changed' }]);
		await make(world, dashboard, 'undo', { tab: null });
		expect([world.ratings.size, world.said.statements.years]).toEqual([0, null]);
	});

	it('of nothing does nothing', async () => {
		const world = memoryWorld();
		expect(await doImport(world)).toEqual({ ok: true, value: null });
		expect(world.steps).toEqual([]);
	});

	it('may take away, even what could not be said today', async () => {
		const world = memoryWorld();
		const gone = { ...python, concept: 'technology/cobol' };
		world.ratings.set(gone.concept, gone);
		const change: ProfileChange = { what: 'rating', concept: gone.concept, before: gone, after: null };
		expect(await doImport(world, change)).toMatchObject({ ok: true });
		expect(world.ratings.size).toBe(0);
	});
});

describe('an import is refused whole', () => {
	it('when something was said meanwhile of what it changes', async () => {
		const world = memoryWorld();
		await make(world, popup, 'rate', { concept: 'technology/python', level: 1, tab: null });
		expect(await doImport(world, years, rated(python))).toEqual({ ok: false, reason: 'changed-meanwhile' });
		expect(world.said.statements.years).toBeNull();
		expect([world.steps.length, world.notices.length]).toEqual([1, 1]);
	});

	it('but not when something else was', async () => {
		const world = memoryWorld();
		await make(world, popup, 'rate', { concept: 'technology/java', level: 1, tab: null });
		expect(await doImport(world, years, rated(python))).toMatchObject({ ok: true });
	});

	it.each<readonly [string, ProfileChange, string]>([
		[
			'an unknown skill',
			{ ...rated({ ...python, concept: 'technology/cobol' }), concept: 'technology/cobol' } as ProfileChange,
			'unknown-concept',
		],
		[
			'a skill that is not rated',
			{ ...rated({ ...python, concept: 'language/fr' }), concept: 'language/fr' } as ProfileChange,
			'unknown-concept',
		],
		['a rating under another name', rated({ ...python, concept: 'technology/java' }), 'bad-value'],
		['another scale', rated({ ...python, scale: 'competence' }), 'bad-value'],
		['a moment that is none', rated({ ...python, ratedAt: 'yesterday' }), 'bad-value'],
		['a moment in another shape', rated({ ...python, ratedAt: '2020-05-06' }), 'bad-value'],
		['endless evidence', rated({ ...python, evidence: 'x'.repeat(501) }), 'bad-value'],
		['empty evidence', rated({ ...python, evidence: '' }), 'bad-value'],
		['a year to come', rated({ ...python, lastUsed: 2027 }), 'bad-value'],
		['too many years', { ...years, after: 71 }, 'bad-value'],
		['an unknown grade', { what: 'grade', before: null, after: 'grade/none' }, 'unknown-concept'],
	])('because of %s', async (_what, change, reason) => {
		const world = memoryWorld();
		expect(await doImport(world, { what: 'targets', before: [], after: ['ict/developer'] }, change)).toEqual({
			ok: false,
			reason,
		});
		expect(world.said.statements.targets).toEqual([]);
		expect(world.steps).toEqual([]);
	});

	it('because of store or engine, and says which', async () => {
		const world = memoryWorld();
		world.faults.engine = true;
		expect(await doImport(world, years)).toEqual({ ok: false, reason: 'engine-failed' });
		Object.assign(world.faults, { engine: false, readOnly: true });
		expect(await doImport(world, years)).toEqual({ ok: false, reason: 'read-only' });
	});
});
