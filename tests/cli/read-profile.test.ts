// The profile of the command line: by hand, from a backup, from a JSON Resume; what is wrong is said, and where.
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/cli/read-profile.ts';
import { readAssets } from '../../src/cli/read-assets.ts';
import { defaultSeenAdsChoice } from '../../src/core/seen-ad.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { emptyProfile } from '../../src/core/profile.ts';
import { writeBackup } from '../../src/exchange/write-backup.ts';
import { writeJsonResume } from '../../src/exchange/write-json-resume.ts';
import { rate } from '../gap/profiles.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';
import { nothingOfAds } from '../core/kept-samples.ts';

const { fields, grades } = readAssets();
const vocabulary = { engine: bundledEngine, fields, grades };
const now = '2026-03-02T09:00:00.000Z';
const read = (text: string) => readProfile(text, vocabulary, now);
const profile = { ...emptyProfile, years: 7, ratings: [rate('technology/python', 4)] };

/** The profile of a file; fails the test where it was refused. */
async function given(text: string) {
	const answer = await read(text);
	if (!answer.ok) throw new Error(answer.reason);
	return answer.value;
}

describe('a profile that is written by hand', () => {
	it('needs no more than skill and level, and takes names for ids', async () => {
		const { profile: said } = await given('{"ratings": [{"concept": "Python", "level": 3}], "years": 2}');
		expect(said).toEqual({
			...emptyProfile,
			years: 2,
			ratings: [{ concept: 'technology/python', scale: 'technology', level: 3, ratedAt: now }],
		});
	});

	it('that says nothing says nothing', async () => {
		expect((await given('{}')).profile).toEqual(emptyProfile);
	});

	it('leaves out what there is not, and names it', async () => {
		const written = {
			yearsIn: [{ concept: 'Zorbling', years: 2 }],
			certificates: [{ concept: 'PMP', expiresOn: null }],
			degrees: [{ degree: 'master', field: 'field/astrology-of-boats' }],
			targets: ['govstack/nobody'],
			grade: 'grade/none',
		};
		const { profile: said, skipped } = await given(JSON.stringify(written));
		expect(said.certificates).toEqual([{ concept: 'certificate/pmp', expiresOn: null }]);
		expect([said.yearsIn, said.targets, said.grade]).toEqual([[], [], null]);
		expect(skipped).toEqual([
			'yearsIn: there is no “Zorbling”',
			'degrees: there is no field “field/astrology-of-boats”',
			'targets: there is no role “govstack/nobody”',
			'grade: there is no “grade/none”',
		]);
	});

	it('that is wrong in two places is told of both', async () => {
		const answer = await read('{"years": "five", "languages": [{"code": "en", "level": "C9"}]}');
		expect(answer.ok ? '' : answer.reason).toMatch(/years: .*languages\[0\]\.level: /);
	});
});

it('a backup is read with its own skills, and its profile part alone as well', async () => {
	const everything = {
		profile,
		ownSkills: [{ id: 'own/zorble', label: 'Zorble', kind: 'technology' as const, addedAt: now }],
		sites: [],
		steps: [],
		seenAds: [],
		...nothingOfAds,
		choice: defaultSeenAdsChoice,
		settings: defaultSettings,
	};
	const lines = [...writeBackup(everything)];
	expect(await given(lines.join(''))).toMatchObject({ profile, ownSkills: [{ id: 'own/zorble' }] });
	expect((await given(lines[1] ?? '')).profile).toEqual(profile);
});

it('a JSON Resume says what it can', async () => {
	const { profile: said } = await given(writeJsonResume(profile, vocabulary));
	expect(said).toEqual(profile);
});

it.each([
	['', 'the file is empty'],
	['[]', 'not a JSON object'],
	['{"ratings": [', 'not json'],
	['{"name": "Ada"}', 'neither a backup of Plumbline'],
])('%j is refused: %s', async (text, reason) => {
	const answer = await read(text);
	expect(answer.ok ? '' : answer.reason).toContain(reason);
});
