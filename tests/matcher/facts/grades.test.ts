// The grade of the post, and the grades of others.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/matcher/analyse.ts';
import { writeAd } from '../ads.ts';
import { bundledEngine } from '../bundled-engine.ts';
import { factsIn, factsOf } from './facts-of.ts';

const gradesIn = (line: string): string[] => factsIn(line).grades.map(({ grade }) => grade);

describe('a grade is read', () => {
	it.each<[string, string]>([
		['Grade: P-3', 'grade/un-p-3'],
		['Grade: P3', 'grade/un-p-3'],
		['Level: NOB', 'grade/un-no-b'],
		['Post level NO-C', 'grade/un-no-c'],
		['Classification: General Service, Grade G6', 'grade/un-g-6'],
		['Contract type: IPSA-10', 'grade/undp-ipsa-10'],
		['Grade: HEO', 'grade/uk-heo'],
		['Grade: SEO', 'grade/uk-seo'],
		['Job grade: EO', 'grade/uk-eo'],
		['Salary: Band 6', 'grade/nhs-band-6'],
		['Band: AfC Band 8a', 'grade/nhs-band-8a'],
		['This post is graded at P-4', 'grade/un-p-4'],
		['We are looking for a Band 5 nurse who likes bread', 'grade/nhs-band-5'],
		['The successful candidate is appointed at the P-3 level', 'grade/un-p-3'],
		['This is a Band 6 post that reports to a Band 7 nurse', 'grade/nhs-band-6'],
	])('in "%s"', (line, grade) => {
		expect(gradesIn(line)).toEqual([grade]);
	});

	it('below a label', () => {
		expect(factsOf(['# Grade', 'LICA-8']).grades).toMatchObject([{ grade: 'grade/unops-lica-8', says: 'LICA-8' }]);
	});

	it.each<[string, string]>([
		['Baker, P-3', 'grade/un-p-3'],
		['Baker (P3)', 'grade/un-p-3'],
		['Staff Nurse - Ward 12 (Band 5)', 'grade/nhs-band-5'],
		['Baker, IICA-2', 'grade/unops-iica-2'],
		['Baker (Bread and Rolls), NOB', 'grade/un-no-b'],
	])('in the title "%s"', (title, grade) => {
		expect(factsOf([], title).grades).toMatchObject([{ grade, span: null }]);
	});

	it('in the title of an ad in a language without rules', () => {
		const words = 'Nous cherchons une personne pour la boulangerie du port, avec des collègues de toute la région.';
		const { facts } = analyse(writeAd([words], { title: 'Chargée de programme, P-4' }), bundledEngine);
		expect(facts).toMatchObject({ grades: [{ grade: 'grade/un-p-4' }], pay: [], seniority: null });
	});

	it('as two where the post may have two', () => {
		expect(gradesIn('Grade: P-3/P-4')).toEqual(['grade/un-p-3', 'grade/un-p-4']);
	});
});

describe('no grade of the post is read', () => {
	it.each([
		'The baker reports to the P-5',
		'Reports to the head of unit (grade P-5)',
		'Supervises two staff at grade G-5',
		'Experience at Band 5 level or equivalent',
		'Works with the P-4 officers of the region',
		'Handles P1 incidents',
		'Progression to Band 6 after a year',
		'Level: no C needed',
		'Grade: 7 loaves an hour',
		'Teaches grade 7',
		'We are looking for an SEO specialist',
		'This role is in AA, with the EO of the region',
	])('in "%s"', (line) => {
		expect(gradesIn(line)).toEqual([]);
	});

	it.each([
		'P1 Incident Manager',
		'G7 Summit Baker',
		'Business Consultant',
		'SEO Specialist',
		'Baker, SEO',
		'HEO Baker',
		'D2C Baker',
	])('in the title "%s"', (title) => {
		expect(factsOf([], title).grades).toEqual([]);
	});
});
