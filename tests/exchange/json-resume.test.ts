// JSON Resumes of other programs: what is plain becomes a change, what is not becomes a question or is left out and said.
import { describe, expect, test } from 'vitest';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import { readJsonResume } from '../../src/exchange/read-json-resume.ts';
import { writeJsonResume } from '../../src/exchange/write-json-resume.ts';
import { now } from './openers.ts';
import { smallVocabulary } from './profile-arbitrary.ts';

/** What a résumé would change. */
function read(resume: object, profile: Profile = emptyProfile) {
	const staged = readJsonResume(JSON.stringify(resume), profile, smallVocabulary, now);
	if (!staged.ok) throw new Error(JSON.stringify(staged.faults));
	return staged.value;
}

const rated = (concept: string, level: number) => ({ what: 'rating', concept, after: { level, ratedAt: now } });

describe('skills', () => {
	test('with a plain word for the level are rated, on the scale of their kind', () => {
		const skills = [
			{ name: 'Python', level: 'Advanced' },
			{ name: 'Java', level: 'beginner' },
			{ name: 'Negotiation', level: '5/5' },
		];
		expect(read({ skills }).changes).toMatchObject([
			{ ...rated('competence/negotiation', 5), after: { scale: 'competence', level: 5 } },
			rated('technology/java', 2),
			{ ...rated('technology/python', 4), after: { scale: 'technology', level: 4 } },
		]);
	});

	test('with another word, or none, are asked for', () => {
		const { changes, proposals } = read({ skills: [{ name: 'Python', level: 'Ninja' }, { name: 'Java' }] });
		expect(changes).toEqual([]);
		expect(proposals).toEqual([
			{ concept: 'technology/python', scale: 'technology', quote: 'Python, Ninja' },
			{ concept: 'technology/java', scale: 'technology', quote: 'Java' },
		]);
	});

	test('of a group do not get the level of the group', () => {
		const skills = [{ name: 'Back end', level: 'Master', keywords: ['Python', 'Java', 'Zorble'] }];
		const { changes, proposals, skipped } = read({ skills });
		expect(changes).toEqual([]);
		expect(proposals.map(({ concept }) => concept)).toEqual(['technology/python', 'technology/java']);
		expect(skipped).toEqual([
			{ code: 'unknown-concept', where: 'skills[0].name', detail: 'Back end' },
			{ code: 'unknown-concept', where: 'skills[0].keywords[2]', detail: 'Zorble' },
		]);
	});

	test('that are rated already are not asked for again', () => {
		const held: Profile = {
			...emptyProfile,
			ratings: [{ concept: 'technology/java', scale: 'technology', level: 'none', ratedAt: now }],
		};
		expect(read({ skills: [{ name: 'Java' }] }, held).proposals).toEqual([]);
	});
});

describe('work', () => {
	const yearsOf = (work: readonly object[]) => read({ work }).changes;

	test('counts once where times overlap, and to today where one is open', () => {
		const work = [
			{ startDate: '2015-01', endDate: '2018-12' },
			{ startDate: '2017-06-01', endDate: '2019-12-31' },
			{ startDate: '2024-12' },
		];
		expect(yearsOf(work)).toEqual([{ what: 'years', before: null, after: 7 }]);
	});

	test('between years alone counts as their difference', () => {
		expect(yearsOf([{ startDate: '2015', endDate: '2018' }])).toMatchObject([{ after: 3 }]);
	});

	test('that is to come, or without a beginning, counts nothing', () => {
		expect(yearsOf([{ startDate: '2030-01', endDate: '2031-01' }, { endDate: '2020' }])).toEqual([]);
	});
});

describe('education', () => {
	test('gives the class of a degree and its field', () => {
		const education = [{ studyType: 'Bachelor’s degree', area: 'Informatics', endDate: '2012-06' }];
		expect(read({ education }).changes).toEqual([
			{ what: 'degrees', before: null, after: [{ degree: 'bachelor', field: 'field/computer-science' }] },
		]);
	});

	test('leaves a field open that is not known, and says so', () => {
		const { changes, skipped } = read({ education: [{ studyType: 'PhD', area: 'Tides' }] });
		expect(changes).toMatchObject([{ after: [{ degree: 'doctorate', field: null }] }]);
		expect(skipped).toEqual([{ code: 'unknown-concept', where: 'education[0].area', detail: 'Tides' }]);
	});

	test('that is not finished, or of no known kind, is left out and said', () => {
		const education = [{ studyType: "Master's degree", endDate: '2027' }, { studyType: 'Course' }];
		const { changes, skipped } = read({ education });
		expect(changes).toEqual([]);
		expect(skipped).toEqual([
			{ code: 'not-finished', where: 'education[0].endDate', detail: '2027' },
			{ code: 'unknown-concept', where: 'education[1].studyType', detail: 'Course' },
		]);
	});
});

describe('languages and certificates', () => {
	test('are known by their names, languages with the level that their fluency says', () => {
		const languages = [
			{ language: 'français', fluency: 'Fluent speaker' },
			{ language: 'English', fluency: 'c2' },
		];
		const certificates = [{ name: 'Project Management Professional', date: '2020-01-01' }];
		expect(read({ languages, certificates }).changes).toEqual([
			{
				what: 'languages',
				before: null,
				after: [
					{ code: 'fr', level: 'c1' },
					{ code: 'en', level: 'c2' },
				],
			},
			{ what: 'certificates', before: null, after: [{ concept: 'certificate/pmp', expiresOn: null }] },
		]);
	});

	test('are left out where they are not known or not clear', () => {
		const languages = [
			{ language: 'Klingon', fluency: 'Fluent' },
			{ language: 'French' },
			{ language: 'English', fluency: 'fluent, at times intermediate' },
		];
		const { changes, skipped } = read({ languages, certificates: [{ name: 'Best in class' }] });
		expect(changes).toEqual([]);
		expect(skipped).toEqual([
			{ code: 'unknown-concept', where: 'languages[0].language', detail: 'Klingon' },
			{ code: 'level-not-said', where: 'languages[1].fluency', detail: 'French' },
			{ code: 'unclear', where: 'languages[2].fluency', detail: 'fluent, at times intermediate' },
			{ code: 'unknown-concept', where: 'certificates[0].name', detail: 'Best in class' },
		]);
	});

	test('go to what the profile holds, which stays', () => {
		const held: Profile = {
			...emptyProfile,
			languages: [
				{ code: 'sw', level: 'b1' },
				{ code: 'fr', level: 'a2' },
			],
			certificates: [{ concept: 'certificate/pmp', expiresOn: '2030-01-01' }],
		};
		const { changes } = read(
			{ languages: [{ language: 'French', fluency: 'B2' }], certificates: [{ name: 'PMP' }] },
			held,
		);
		expect(changes).toEqual([
			{
				what: 'languages',
				before: held.languages,
				after: [
					{ code: 'sw', level: 'b1' },
					{ code: 'fr', level: 'b2' },
				],
			},
		]);
	});
});

describe('what Plumbline wrote', () => {
	const mine: Profile = {
		...emptyProfile,
		years: 9,
		targets: ['ict/developer'],
		grade: 'grade/p-3',
		languages: [{ code: 'fr', level: 'b2' }],
		certificates: [{ concept: 'certificate/pmp', expiresOn: '2030-01-01' }],
		ratings: [
			{ concept: 'technology/java', scale: 'technology', level: 'none', ratedAt: now },
			{
				concept: 'technology/python',
				scale: 'technology',
				level: 3,
				ratedAt: '2020-01-01T00:00:00.000Z',
				evidence: 'Tides',
			},
		],
	};
	const text = writeJsonResume(mine, smallVocabulary);
	type Written = { skills: { level: string; keywords: string[] }[]; languages: { language: string }[]; meta: object };
	const written = (): Written => JSON.parse(text) as Written;

	test('shows others what the standard has fields for', () => {
		expect(written()).toMatchObject({
			basics: {},
			skills: [{ name: 'Python', level: 'Alone', keywords: ['technology/python', '3'] }],
			languages: [{ language: 'French', fluency: 'B2' }],
			certificates: [{ name: 'PMP' }],
		});
	});

	test('gives way to what another program changed since', () => {
		const changed = written();
		changed.skills[0] = { ...changed.skills[0], level: 'Authority', keywords: ['technology/python', '5'] };
		changed.languages[0] = { ...changed.languages[0], language: 'Kiswahili' };
		const { changes } = read(changed);
		expect(changes.find(({ what }) => what === 'languages')).toMatchObject({ after: [{ code: 'sw', level: 'b2' }] });
		expect(changes).toContainEqual({
			what: 'rating',
			concept: 'technology/python',
			before: null,
			after: { concept: 'technology/python', scale: 'technology', level: 5, ratedAt: now },
		});
	});

	test('of another vocabulary is left out where it is not known', () => {
		const resume = JSON.parse(
			text.replaceAll('ict/developer', 'ict/tide-reader').replaceAll('grade/p-3', 'grade/x'),
		) as object;
		const { changes, skipped } = read(resume);
		expect(changes.map(({ what }) => what)).toEqual(['years', 'languages', 'certificates', 'rating', 'rating']);
		expect(skipped).toEqual([
			{ code: 'unknown-concept', where: 'meta', detail: 'grade/x' },
			{ code: 'unknown-concept', where: 'meta', detail: 'ict/tide-reader' },
		]);
	});

	test('and somebody broke by hand counts as any other program’s', () => {
		const changed = { ...written(), meta: { 'x-plumbline': { version: 1, years: 'many' } } };
		expect(read(changed).changes.map(({ what }) => what)).toEqual(['languages', 'certificates', 'rating']);
	});
});

describe('the published schema', () => {
	test('in sections that are not read is told, and the rest stands', () => {
		const { changes, skipped } = read({ basics: { url: 7 }, skills: [{ name: 'Java', level: 'expert' }] });
		expect(changes).toMatchObject([rated('technology/java', 5)]);
		expect(skipped).toMatchObject([{ code: 'bad-schema', where: 'basics.url' }]);
	});
});
