// The ILO's rules on what stands in for a degree, as the bundled data has them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DegreeClass } from '../../src/core/analysis.ts';
import { waysIntoGrade } from '../../src/gap/equivalency.ts';
import { compareQualifications } from '../../src/gap/qualifications.ts';
import type { Equivalency } from '../../src/taxonomy/shapes.ts';

const file = new URL('../../assets/frameworks/ilo/equivalencies.json', import.meta.url);
const rules = JSON.parse(readFileSync(file, 'utf8')) as readonly Equivalency[];
const waysInto = (grade: string) => {
	const rule = rules.find((one) => one.grade === grade);
	if (rule === undefined) throw new Error(`no rule for ${grade}`);
	return waysIntoGrade(rule);
};
const into = (grade: string, degree: DegreeClass, years: number) =>
	compareQualifications({ ways: waysInto(grade), byRuleOf: grade }, { degrees: [{ degree, field: null }], years })
		?.nearest;

describe('the grade NOB', () => {
	it('is reached by a degree and 3 years, a diploma and 4 + 3, or secondary school and 6 + 3', () => {
		expect(
			waysInto('NOB').map(({ degree, forDegree, forGrade, years }) => [degree, forDegree, forGrade, years]),
		).toEqual([
			['bachelor', 0, 3, 3],
			['diploma', 4, 3, 7],
			['secondary', 6, 3, 9],
		]);
	});

	it.each([
		['bachelor', 3],
		['diploma', 7],
		['secondary', 9],
	] as const)('is open with %s and %i years', (degree, years) => {
		expect(into('NOB', degree, years)?.status).toBe('met');
		expect(into('NOB', degree, years - 1)).toMatchObject({ status: 'short', missingYears: 1, lacksDegree: false });
	});

	it('is closed below secondary school', () => {
		expect(into('NOB', 'none', 30)).toMatchObject({ status: 'short', lacksDegree: true });
	});
});

it('nothing stands in for the school that a grade of the general service asks for', () => {
	expect(waysInto('G6')).toHaveLength(1);
});

it('every sum is right', () => {
	for (const { grade } of rules) {
		for (const { years, forDegree, forGrade } of waysInto(grade)) expect(years, grade).toBe(forDegree + forGrade);
	}
});
