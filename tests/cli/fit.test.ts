// `npm run fit`: what is printed of an ad beside a profile, and how the command ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import { fitAd } from '../../src/cli/fit.ts';
import { opening } from '../matcher/ads.ts';
import { smallEngine } from '../matcher/small-knowledge.ts';
import { rate } from '../gap/profiles.ts';

type PrintedFit = {
	readonly id: unknown;
	readonly requirements: readonly Readonly<Record<string, unknown>>[];
	readonly counts: Readonly<Record<'must' | 'preferred', Readonly<Record<string, number>>>> | null;
	readonly band: string | null;
	readonly because?: string;
};

const lines = [
	'- Strong Python',
	'- Good SQL',
	'- At least 5 years of experience',
	'- Fluent French',
	'- Driving licence',
	'- Patience',
	'- No knowledge of SAP is needed',
];
const text = `${opening}\n\nRequirements:\n${lines.join('\n')}\n\nNice to have:\n- Kotlin`;
const fit = (said: Partial<Profile>, ad: Readonly<Record<string, unknown>> = { id: 'x', text }): PrintedFit =>
	fitAd(ad, { ...emptyProfile, ...said }, smallEngine, Date.parse('2026-03-02')) as PrintedFit;

describe('a requirement', () => {
	const { requirements, counts } = fit({
		ratings: [rate('technology/python', 2), rate('technology/postgresql', 4), rate('technology/kotlin', 1)],
		years: 3,
		languages: [{ code: 'fr', level: 'b1' }],
		certificates: [{ concept: 'certificate/lorry-licence', expiresOn: null }],
	});

	it('says what is had, what is wanted, how much is missing and in what, and why', () => {
		expect(requirements[0]).toEqual({
			text: 'Strong Python',
			strength: 'must',
			status: 'short',
			by: 2,
			have: 2,
			wanted: 4,
			unit: 'levels',
			of: 'Python',
			because: '“Python”; “Strong” asks for the level',
			compared: true,
		});
		expect(requirements[2]).toMatchObject({ status: 'short', by: 2, have: 3, wanted: 5, unit: 'years' });
		expect(requirements[3]).toMatchObject({ status: 'short', by: 2, have: 'b1', wanted: 'c1', unit: 'steps' });
	});

	it('names the rating or certificate that speaks for it', () => {
		expect(requirements[1]).toMatchObject({ status: 'met', have: 4, wanted: 3 });
		expect(requirements[1]?.['because']).toContain('by the rating of PostgreSQL');
		expect(requirements[4]).toMatchObject({ status: 'met', have: 'Lorry licence', wanted: 'Driving licence' });
	});

	it('that names nothing is not rated, and said to be beyond comparing; one that is not needed is excluded', () => {
		expect(requirements[5]).toMatchObject({ status: 'unrated', compared: false, have: null });
		expect(requirements[6]).toMatchObject({ status: 'excluded' });
	});

	it('for which the ad states no level is not short', () => {
		expect(requirements[7]).toMatchObject({ strength: 'preferred', status: 'not-stated', have: 1, wanted: null });
	});

	it('is counted once, by its status', () => {
		expect(counts).toEqual({
			must: { met: 2, short: 3, unrated: 1, 'not-stated': 0, excluded: 1 },
			preferred: { met: 0, short: 0, unrated: 0, 'not-stated': 1, excluded: 0 },
		});
	});
});

it('too little to judge has no band', () => {
	expect(fit({}).band).toBeNull();
});

it('an ad in another language is not compared, and says so', () => {
	const french =
		'Nous cherchons une personne qui tient la caisse du bac, parle aux voyageurs et range les vélos sur le pont tous les jours.';
	expect(fit({}, { id: 'fr', text: `${french} ${french}` })).toMatchObject({
		requirements: [],
		counts: null,
		band: null,
	});
});

describe('the command', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-fit-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const run = (profile: string | null, input: string) => {
		const file = join(folder, 'me.json');
		if (profile !== null) writeFileSync(file, profile);
		const path = profile === null ? join(folder, 'nobody.json') : file;
		return spawnSync(process.execPath, ['src/cli/fit.ts', '--profile', path], {
			cwd: fileURLToPath(new URL('../../', import.meta.url)),
			input,
			encoding: 'utf8',
		});
	};
	const ad = JSON.stringify({ id: 'a', text });

	it('answers each line, and says what of the profile was left out', () => {
		const profile = {
			ratings: [
				{ concept: 'Python', level: 4 },
				{ concept: 'Zorble', level: 2 },
			],
		};
		const { status, stdout, stderr } = run(JSON.stringify(profile), `${ad}\n${ad}\n`);
		expect(status).toBe(0);
		expect(stderr).toContain('ratings: there is no “Zorble”');
		const printed = stdout.trim().split('\n');
		expect(printed).toHaveLength(2);
		expect(printed[0]).toBe(printed[1]);
		const [first] = (JSON.parse(printed[0] ?? '') as PrintedFit).requirements;
		expect(first).toMatchObject({ text: 'Strong Python', status: 'met', have: 4 });
	});

	it('ends with 2 and a sentence for a profile that is not there', () => {
		const { status, stderr } = run(null, ad);
		expect([status, stderr]).toEqual([2, expect.stringContaining('there is no such file')]);
	});

	it('ends with 1 where a line cannot be read', () => {
		expect(run('{}', 'no JSON\n').status).toBe(1);
	});
});
