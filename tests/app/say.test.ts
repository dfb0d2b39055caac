// What becomes of a statement: kept when every part of it can be, refused with a reason and without a trace otherwise.
import { describe, expect, it } from 'vitest';
import { emptyProfile, mostEntries, type StatementName, type Statements } from '../../src/core/profile.ts';
import type { Said } from '../../src/messages/calls.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard } from './senders.ts';
import { make } from './visit.ts';

const say = <Name extends StatementName>(world: World, name: Name, value: Statements[Name]) =>
	make(world, dashboard, 'say', { name, value } as Said);

/** Every statement as it may be said, its bounds included. */
const possible: readonly Said[] = [
	{ name: 'years', value: 0 },
	{ name: 'years', value: 70 },
	{ name: 'years', value: null },
	{ name: 'yearsIn', value: [] },
	{
		name: 'yearsIn',
		value: [
			{ concept: 'technology/python', years: 2.5 },
			{ concept: 'field/computer-science', years: 70 },
		],
	},
	{ name: 'degrees', value: [] },
	{
		name: 'degrees',
		value: [
			{ degree: 'bachelor', field: null },
			{ degree: 'bachelor', field: 'field/computer-science' },
		],
	},
	{
		name: 'languages',
		value: [
			{ code: 'fr', level: 'c2' },
			{ code: 'sw', level: 'a1' },
		],
	},
	{ name: 'certificates', value: [{ concept: 'certificate/pmp', expiresOn: '2028-02-29' }] },
	{ name: 'certificates', value: [{ concept: 'certificate/pmp', expiresOn: null }] },
	{ name: 'targets', value: ['ict/developer', 'govstack/software-engineer'] },
	{ name: 'grade', value: 'grade/p-3' },
];

const badValues: readonly (readonly [string, Said])[] = [
	['years below none', { name: 'years', value: -1 }],
	['71 years', { name: 'years', value: 71 }],
	['71 years with a skill', { name: 'yearsIn', value: [{ concept: 'technology/go', years: 71 }] }],
	[
		'a skill twice',
		{
			name: 'yearsIn',
			value: [
				{ concept: 'technology/go', years: 1 },
				{ concept: 'technology/go', years: 2 },
			],
		},
	],
	[
		'a degree twice',
		{
			name: 'degrees',
			value: [
				{ degree: 'master', field: null },
				{ degree: 'master', field: null },
			],
		},
	],
	[
		'a language twice',
		{
			name: 'languages',
			value: [
				{ code: 'fr', level: 'a1' },
				{ code: 'fr', level: 'b1' },
			],
		},
	],
	[
		'a certificate twice',
		{
			name: 'certificates',
			value: [
				{ concept: 'certificate/pmp', expiresOn: null },
				{ concept: 'certificate/pmp', expiresOn: '2027-01-01' },
			],
		},
	],
	[
		'a day that there is not',
		{ name: 'certificates', value: [{ concept: 'certificate/pmp', expiresOn: '2027-02-29' }] },
	],
	['a day in another shape', { name: 'certificates', value: [{ concept: 'certificate/pmp', expiresOn: '2027-2-9' }] }],
	[
		'an instant for a day',
		{ name: 'certificates', value: [{ concept: 'certificate/pmp', expiresOn: '2027-02-09T00:00:00Z' }] },
	],
	['a role twice', { name: 'targets', value: ['ict/developer', 'ict/developer'] }],
	['too many of them', { name: 'targets', value: Array.from({ length: mostEntries + 1 }, (_, at) => `ict/${at}`) }],
];

const unknown: readonly (readonly [string, Said])[] = [
	['skill', { name: 'yearsIn', value: [{ concept: 'technology/cobol', years: 3 }] }],
	['skill (a language is none)', { name: 'yearsIn', value: [{ concept: 'language/fr', years: 3 }] }],
	['field', { name: 'degrees', value: [{ degree: 'master', field: 'field/alchemy' }] }],
	['field (a skill is none)', { name: 'degrees', value: [{ degree: 'master', field: 'technology/go' }] }],
	['language', { name: 'languages', value: [{ code: 'xx', level: 'b1' }] }],
	['language (a name of every object)', { name: 'languages', value: [{ code: '__proto__', level: 'b1' }] }],
	['certificate', { name: 'certificates', value: [{ concept: 'certificate/none', expiresOn: null }] }],
	['certificate (a skill is none)', { name: 'certificates', value: [{ concept: 'technology/go', expiresOn: null }] }],
	['role', { name: 'targets', value: ['ict/developer', 'ict/astronaut'] }],
	['grade', { name: 'grade', value: 'grade/none' }],
];

describe('a statement', () => {
	it.each(possible)(
		'that can be is kept, with a step, and everybody is told: $name $value',
		async ({ name, value }) => {
			const world = memoryWorld();
			expect(await say(world, name, value)).toEqual({ ok: true, value: null });
			expect(world.said.statements).toMatchObject({ [name]: value });
			expect(world.steps).toHaveLength(JSON.stringify(value) === JSON.stringify(emptyProfile[name]) ? 0 : 1);
			expect(world.notices).toEqual([{ notice: 'profile-changed' }]);
		},
	);

	it('leaves all others alone', async () => {
		const world = memoryWorld();
		await say(world, 'years', 4);
		await say(world, 'degrees', []);
		expect(await make(world, dashboard, 'profile', null)).toEqual({
			ok: true,
			value: { ...emptyProfile, years: 4, degrees: [] },
		});
	});

	it('may name an own skill', async () => {
		const world = memoryWorld();
		await make(world, dashboard, 'add-own-skill', { label: 'Zorble', kind: 'technology', tab: null });
		expect(await say(world, 'yearsIn', [{ concept: 'own/zorble', years: 2 }])).toMatchObject({ ok: true });
	});
});

describe('a statement that cannot be', () => {
	it.each([
		...badValues.map(([what, said]) => [what, said, 'bad-value'] as const),
		...unknown.map(([what, said]) => [`unknown ${what}`, said, 'unknown-concept'] as const),
	])('is refused and leaves no trace: %s', async (_what, said, reason) => {
		const world = memoryWorld();
		expect(await make(world, dashboard, 'say', said)).toEqual({ ok: false, reason });
		expect(world.said.statements).toEqual(memoryWorld().said.statements);
		expect(world.steps.length + world.notices.length).toBe(0);
	});

	it('because of the store, the engine or a private window says which', async () => {
		const world = memoryWorld();
		world.faults.engine = true;
		expect(await say(world, 'years', 4)).toEqual({ ok: false, reason: 'engine-failed' });
		Object.assign(world.faults, { engine: false, readOnly: true });
		expect(await say(world, 'years', 4)).toEqual({ ok: false, reason: 'read-only' });
		world.faults.store = true;
		expect(await say(world, 'years', 4)).toEqual({ ok: false, reason: 'store-failed' });
		const inPrivate = { ...dashboard, privateWindow: true };
		expect(await make(world, inPrivate, 'say', { name: 'years', value: 4 })).toEqual({
			ok: false,
			reason: 'private-window',
		});
	});
});
