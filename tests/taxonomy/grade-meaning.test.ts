// What grades of the United Nations ask, as their public scales say; nothing for grades that have none.
import { describe, expect, it } from 'vitest';
import { listGradeMeanings, meaningOfGrade } from '../../src/taxonomy/grade-meaning.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';

const meaning = (written: string) => meaningOfGrade(written, bundledEngine.gradeMeanings);

describe('a grade of the United Nations', () => {
	it.each([
		['P-2', 2],
		['P-3', 5],
		['P-4', 7],
		['P-5', 10],
	])('%s of the professionals asks %d years after an advanced degree', (grade, years) => {
		expect(meaning(grade)).toEqual({ years, degree: 'advanced' });
	});

	it.each([
		['NO-A', 2],
		['NO-B', 3],
		['NO-C', 5],
	])('%s of the national officers asks %d years after a first degree, by the ILO’s rules', (grade, years) => {
		expect(meaning(grade)).toEqual({ years, degree: 'first' });
	});

	it.each([
		['G-3', 3],
		['G-5', 5],
		['G-7', 7],
	])('%s of the general service asks %d years after school, by the ILO’s rules', (grade, years) => {
		expect(meaning(grade)).toEqual({ years, degree: 'secondary' });
	});

	it('for which some jobs ask no school has no degree', () => {
		expect(meaning('G-2')).toEqual({ years: 2, degree: null });
	});

	it('whose years the agencies set has a degree alone', () => {
		expect(meaning('NO-D')).toEqual({ years: null, degree: 'first' });
	});

	it.each([
		['P3', 'P-3'],
		[' p-3 ', 'P-3'],
		['NOB', 'NO-B'],
		['NO B', 'NO-B'],
		['GS-6', 'G-6'],
		['GS6', 'G-6'],
	])('means the same as %s', (other, grade) => {
		expect(meaning(other)).toEqual(meaning(grade));
		expect(meaning(other)).not.toBeNull();
	});
});

describe('no meaning', () => {
	it.each(['P-1', 'P-7', 'G-9', 'NO-F', 'SB-4', 'IICA-2', 'UNV', 'HEO', 'GS-13', '', 'constructor', '__proto__'])(
		'is made up for “%s”',
		(grade) => {
			expect(meaning(grade)).toBeNull();
		},
	);
});

it('the least years hold where the descriptions of one grade differ', () => {
	const g4 = { id: 'grade/un-g-4', label: 'G-4', system: 'UN common system', aliases: [] };
	const grades = [{ ...g4, minimumYears: null, minimumDegree: 'secondary' as const }];
	const described = (years: number) => ({ ...bundledIlo, grade: 'G4', years });
	expect(listGradeMeanings({ grades, ilo: [described(4), described(3)] })).toEqual({
		G4: { years: 3, degree: 'secondary' },
	});
});

const bundledIlo = {
	id: 'ilo/x',
	title: 'Assistant',
	family: 'Assistants',
	summary: '',
	titles: [],
	degree: { minimum: 'secondary' as const, fields: [] },
	languages: [],
	concepts: [],
	duties: [],
};
