// Years, degree, languages and certificates of a requirement beside what the user says of themselves.
import { describe, expect, it } from 'vitest';
import type { ItemGap } from '../../src/core/gap.ts';
import type { Profile } from '../../src/core/profile.ts';
import { compareLines } from './profiles.ts';

/** The items of one line that are no skills. */
const itemsOf = (line: string, said: Partial<Profile>, heading = '# Requirements'): ItemGap[] =>
	compareLines([heading, `- ${line}`], said).requirements.flatMap(({ items }) =>
		items.filter(({ kind }) => kind !== 'skill'),
	);

describe('years of experience', () => {
	const line = 'At least 5 years of experience';

	it.each([
		[7, 'met', 0],
		[5, 'met', 0],
		[3, 'short', 2],
		[null, 'unrated', 0],
	] as const)('of %s beside five are %s, %i missing', (years, status, missing) => {
		expect(itemsOf(line, { years })).toMatchObject([{ kind: 'years', wanted: 5, have: years, status, missing }]);
	});

	it('as a nice-to-have are compared by themselves', () => {
		expect(itemsOf(line, { years: 4 }, '# Nice to have')).toMatchObject([{ status: 'short', missing: 1 }]);
	});
});

describe('years with a skill', () => {
	const line = 'At least 3 years of experience with SQL';
	const years = (said: Partial<Profile>) => itemsOf(line, said).filter(({ kind }) => kind === 'years');

	it('are those said of it, or of a kind of it', () => {
		expect(years({ yearsIn: [{ concept: 'technology/sql', years: 4 }] })).toContainEqual(
			expect.objectContaining({ concept: 'technology/sql', have: 4, status: 'met' }),
		);
		expect(years({ yearsIn: [{ concept: 'technology/postgresql', years: 2 }] })).toContainEqual(
			expect.objectContaining({ have: 2, status: 'short', missing: 1 }),
		);
	});

	it('are not said by years overall, unless these are too few', () => {
		expect(years({ years: 9 })).toContainEqual(
			expect.objectContaining({ concept: 'technology/sql', have: null, status: 'unrated' }),
		);
		expect(years({ years: 1 })).toContainEqual(
			expect.objectContaining({ concept: 'technology/sql', have: null, status: 'short', missing: 2 }),
		);
	});
});

describe('years of something', () => {
	const line = 'At least 5 years of experience in lighthouse keeping';

	it('are not said to be there by years overall, and short where these are too few', () => {
		expect(itemsOf(line, { years: 9 })).toMatchObject([
			{ kind: 'years', concept: null, have: null, status: 'unrated' },
		]);
		expect(itemsOf(line, { years: 2 })).toMatchObject([{ have: null, status: 'short', missing: 3 }]);
	});

	it('are named by the words that say in what', () => {
		const [item] = itemsOf(line, {});
		expect(item?.kind === 'years' && item.of).not.toBeNull();
	});

	it.each([
		'At least 5 years of relevant professional experience',
		'At least 5 years of experience at the national or international level',
		'At least 5 years of experience may be counted',
	])('are not what is asked in “%s”', (plain) => {
		expect(itemsOf(plain, { years: 9 })).toMatchObject([{ kind: 'years', of: null, have: 9, status: 'met' }]);
	});
});

describe('a degree', () => {
	const line = "Bachelor's degree in computer science";

	it.each([
		['master', 'met'],
		['bachelor', 'met'],
		['diploma', 'short'],
		[null, 'unrated'],
	] as const)('of %s is %s', (degree, status) => {
		const degrees = degree === null ? null : [{ degree, field: 'field/computer-science' }];
		expect(itemsOf(line, { degrees })).toMatchObject([{ kind: 'degree', wanted: 'bachelor', have: degree, status }]);
	});

	it('in another field, or in none that was said, is for the user to judge', () => {
		const held = (field: string | null): Partial<Profile> => ({ degrees: [{ degree: 'master', field }] });
		expect(itemsOf(line, held('field/law'))).toMatchObject([{ status: 'unrated', isOtherField: true }]);
		expect(itemsOf(`${line} or a related field`, held('field/law'))).toMatchObject([
			{ status: 'unrated', isOtherField: false },
		]);
		expect(itemsOf(line, held(null))).toMatchObject([{ status: 'unrated', isOtherField: false }]);
	});

	it('that is missing is open where the ad takes experience in its place', () => {
		expect(itemsOf("Bachelor's degree or equivalent experience", { degrees: [] })).toMatchObject([
			{ status: 'unrated', isOpenWithout: true },
		]);
	});

	it('that somebody says they do not have is short, not unrated', () => {
		expect(itemsOf(line, { degrees: [] })).toMatchObject([{ have: 'none', status: 'short' }]);
	});
});

it('a line that leaves several ways is met by any of them', () => {
	const line =
		'Advanced university degree with a minimum of 5 years of experience; a first level university degree with two additional years may be accepted in lieu';
	const gap = (degree: 'master' | 'bachelor', years: number) =>
		compareLines(['# Requirements', `- ${line}`], { degrees: [{ degree, field: null }], years });
	expect(gap('bachelor', 7).requirements[0]?.status).toBe('met');
	expect(gap('master', 5).requirements[0]?.status).toBe('met');
	expect(gap('bachelor', 6)).toMatchObject({
		requirements: [{ status: 'short' }],
		qualification: { nearest: { way: { degree: 'bachelor', years: 7 }, missingYears: 1, lacksDegree: false } },
	});
});

it('a language is compared by its level, and is not said to be missing where nothing was said of languages', () => {
	const line = 'Fluent in French';
	expect(itemsOf(line, { languages: [{ code: 'fr', level: 'b1' }] })).toMatchObject([
		{ kind: 'language', code: 'fr', wanted: 'c1', have: 'b1', status: 'short', missing: 2 },
	]);
	expect(itemsOf(line, { languages: [] })).toMatchObject([{ have: null, status: 'short' }]);
	expect(itemsOf(line, {})).toMatchObject([{ status: 'unrated' }]);
});

it('of two languages joined by “or” one is enough', () => {
	const gap = compareLines(['# Requirements', '- Fluent in French or Swahili'], {
		languages: [{ code: 'sw', level: 'c2' }],
	});
	expect(gap.requirements[0]?.status).toBe('met');
});

describe('a licence', () => {
	const line = 'Driving licence';
	const held = (concept: string, expiresOn: string | null = null): Partial<Profile> => ({
		certificates: [{ concept, expiresOn }],
	});

	it('is met by itself and by one that is worth more', () => {
		expect(itemsOf(line, held('certificate/driving-licence'))).toMatchObject([{ kind: 'certificate', status: 'met' }]);
		expect(itemsOf(line, held('certificate/lorry-licence'))).toMatchObject([
			{ status: 'met', by: { concept: 'certificate/lorry-licence' } },
		]);
	});

	it('is short once it has expired', () => {
		expect(itemsOf(line, held('certificate/driving-licence', '2026-03-01'))).toMatchObject([
			{ status: 'short', hasExpired: true },
		]);
		expect(itemsOf(line, held('certificate/driving-licence', '2026-03-02'))).toMatchObject([{ status: 'met' }]);
	});
});

it('what a must only would like to have does not make it short', () => {
	const gap = compareLines(['# Requirements', '- Strong Python, ideally with SQL'], {
		ratings: [
			{ concept: 'technology/python', scale: 'technology', level: 5, ratedAt: '2026-03-04T05:06:07Z' },
			{ concept: 'technology/sql', scale: 'technology', level: 'none', ratedAt: '2026-03-04T05:06:07Z' },
		],
	});
	expect(gap.requirements[0]?.items.map(({ strength }) => strength)).toEqual(['must', 'preferred']);
	expect(gap.requirements[0]?.status).toBe('met');
});
