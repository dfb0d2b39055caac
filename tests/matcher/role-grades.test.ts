// The grade of a post: what an ad says of it, and which role's it fits best. Orderings, never numbers.
import { describe, expect, it } from 'vitest';
import {
	hasUnGrade,
	liftByGrade,
	readGrade,
	type AskedGrade,
	type AskedLevels,
} from '../../src/matcher/role-grades.ts';
import type { KnownRole } from '../../src/taxonomy/knowledge.ts';
import { opening, writeAd, type AdFacts } from './ads.ts';
import { englishIndex } from './small-knowledge.ts';

const nothingAsked: AskedLevels = { years: [], degrees: [], minimumYears: null, minimumDegree: null };
const gradeOf = (facts: AdFacts, asked: Partial<AskedLevels> = {}): AskedGrade =>
	readGrade(writeAd([opening], facts), { ...nothingAsked, ...asked }, englishIndex);
const isSupport = (title: string): boolean | undefined => gradeOf({ title }).track?.isSupport;

const role = (grade: string, years: number, degree: KnownRole['degree'] = 'bachelor'): KnownRole => ({
	id: grade,
	framework: 'ilo',
	title: grade,
	family: 'all',
	concepts: [],
	grades: [grade],
	years,
	degree,
});
const [g5, g6] = [role('G5', 5, 'secondary'), role('G6', 6, 'secondary')];
const [noa, nob, noc] = [role('NOA', 2), role('NOB', 3), role('NOC', 5)];
const liftOf = (one: KnownRole, asked: AskedGrade): number =>
	Object.values(liftByGrade(one, asked)).reduce((sum, part) => sum + part, 0);
const best = (asked: AskedGrade): string =>
	[g5, g6, noa, nob, noc].toSorted((a, b) => liftOf(b, asked) - liftOf(a, asked))[0]?.id ?? '';

describe('a grade', () => {
	it.each(['G-5', 'GS5', 'NO-B', 'NOC', 'P-3', 'D1', ' p4 '])('"%s" is one of the United Nations', (grade) => {
		expect(hasUnGrade(writeAd([opening], { grade }))).toBe(true);
	});

	it.each(['Band 6', 'Grade 7', 'G-9', 'HEO', ''])('"%s" is none', (grade) => {
		expect(hasUnGrade(writeAd([opening], { grade }))).toBe(false);
	});

	it.each([
		['GS-5', 'G5'],
		['g5', 'G5'],
		['NO-B', 'NOB'],
		['P-2', 'NOB'],
		['P-5', 'P5'],
	])('"%s" is read as %s, in the words of the ad', (words, grade) => {
		expect(gradeOf({ grade: words }).stated).toEqual({ words, grade });
	});

	it('that is stated settles it, whatever years are asked', () => {
		expect(best(gradeOf({ grade: 'NO-A' }, { minimumYears: 9 }))).toBe('NOA');
	});
});

describe('the track', () => {
	it.each(['Harbour Assistant', 'Drivers', 'Clerk and Typist', 'Assistant to the Director', 'Assistant of the Chief'])(
		'of "%s" is support',
		(title) => {
			expect(isSupport(title)).toBe(true);
		},
	);

	it.each(['Harbour Officer', 'Assistant Director', 'Head of Drivers', 'Manager, Assistants'])(
		'of "%s" is a profession',
		(title) => {
			expect(isSupport(title)).toBe(false);
		},
	);

	it('is not told by a title without a word for it', () => {
		expect(isSupport('Welder')).toBeUndefined();
	});

	it('brings assistants to the general service, officers to the national ones', () => {
		expect(best(gradeOf({ title: 'Harbour Assistant' }, { minimumYears: 5 }))).toBe('G5');
		expect(best(gradeOf({ title: 'Harbour Officer' }, { minimumYears: 5 }))).toBe('NOC');
	});
});

describe('the years asked', () => {
	it.each([
		[2, 'NOA'],
		[3, 'NOB'],
		[5, 'NOC'],
		[9, 'NOC'],
	])('bring an officer with %i to %s', (minimumYears, grade) => {
		expect(best(gradeOf({ title: 'Harbour Officer' }, { minimumYears }))).toBe(grade);
	});

	it('of a title that leads are more than none, unless the ad asks for some', () => {
		expect(best(gradeOf({ title: 'Head of the Harbour' }))).toBe('NOC');
		expect(best(gradeOf({ title: 'Head of the Harbour' }, { minimumYears: 2 }))).toBe('NOA');
		expect(gradeOf({ title: 'Senior Assistant' }).years).toBeNull();
	});
});

describe('the degree asked', () => {
	it('brings a post whose title tells no track to the one that asks for it', () => {
		expect(best(gradeOf({ title: 'Welder' }, { minimumYears: 5, minimumDegree: 'secondary' }))).toBe('G5');
		expect(best(gradeOf({ title: 'Welder' }, { minimumYears: 5, minimumDegree: 'bachelor' }))).toBe('NOC');
	});
});

it('of what an ad does not say nothing is made', () => {
	const silent = gradeOf({ title: 'Welder' });
	expect(silent).toEqual({ stated: null, track: null, years: null, degree: null });
	expect(new Set([g5, g6, noa, nob, noc].map((one) => liftOf(one, silent))).size).toBe(1);
});
