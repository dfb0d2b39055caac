// What each check may find, in every kind that its sentences tell apart. Words of the ad begin with "Wxyz", so that they can be found again.
import type { FoundData, RuleId } from '../../src/checks/found.ts';
import { degreeClasses } from '../../src/core/analysis.ts';

/** By the id of a check: data for each of its sentences, with none, one and several where it counts. */
export const foundSamples: { readonly [Id in RuleId]: readonly FoundData[Id][] } = {
	'years-against-title': [
		{ title: 'Wxyz', years: 4, isTooMany: true },
		...[0, 0.08, 0.5, 1, 1.5, 2].map((years) => ({ title: 'Wxyz', years, isTooMany: false })),
	],
	'impossible-years': [
		{ technology: 'Wxyz', years: 12, first: 2022, most: 4 },
		{ technology: 'Wxyz', years: 2, first: 2025, most: 1 },
	],
	'certificate-against-level': [
		{ certificate: 'Wxyz', needs: 5, years: null },
		{ certificate: 'Wxyz', needs: 5, years: 1 },
		{ certificate: 'Wxyz', needs: 5, years: 3 },
	],
	'years-scope-unclear': [{ words: ['Wxyz', 'Wxyz 2'] }],
	age: (['age', 'most-years', 'hint'] as const).map((kind) => ({ kind, words: 'Wxyz' })),
	'generic-he': [{ words: ['Wxyz'] }, { words: ['his', 'he', 'he'] }],
	'gendered-title': [{ words: 'Wxyz', neutral: 'Wxyz person' }],
	'trait-rate': [{ words: ['Wxyz', 'Wxyz 2'], per100: 2.5 }],
	'title-hype': [{ words: 'Wxyz' }],
	'pay-missing': [{ words: null }, { words: 'Wxyz' }],
	'pay-range-wide': [
		{ words: 'Wxyz', times: 2 },
		{ words: 'Wxyz', times: 2.5 },
	],
	'pay-history': [{ words: 'Wxyz' }],
	'many-musts': [{ count: 14 }],
	'must-nice-unmarked': [{ count: 5 }],
	'all-expert': [{ count: 5, all: 6, words: ['Wxyz', 'Wxyz 2'] }],
	'vague-requirement': [{ words: ['Wxyz'] }, { words: ['Wxyz', 'Wxyz 2'] }],
	'degree-without-alternative': [{ degree: 'bachelor' }, { degree: 'master' }],
	'degree-above-role': [
		{ degree: 'master', role: 'Wxyz', needs: 'secondary' },
		{ degree: 'bachelor', role: 'Wxyz', needs: 'none' },
	],
	'grade-against-years': [
		{ grade: 'Wxyz', asked: { degree: 'master', years: 1 }, rule: { degree: 'master', years: 5 }, isIlo: false },
		{ grade: 'Wxyz', asked: { degree: 'none', years: 2 }, rule: { degree: 'secondary', years: 6 }, isIlo: true },
		{ grade: 'Wxyz', asked: { degree: null, years: 4 }, rule: { degree: 'bachelor', years: 0 }, isIlo: true },
	],
	'equivalency-missing': [{ grade: 'Wxyz' }],
	'level-against-duties': (
		[
			[true, 'title'],
			[false, 'title'],
			[true, 'role'],
			[false, 'role'],
			[true, 'itself'],
		] as const
	).map(([isAbove, by]) => ({ title: 'Wxyz', words: ['Wxyz 1', 'Wxyz 2'], isAbove, by })),
	'role-soup': [{ roles: ['Wxyz', 'Wxyz 2', 'Wxyz 3'] }],
	'core-skill-missing': [
		{ role: 'Wxyz', skills: ['Wxyz 1', 'Wxyz 2'] },
		{ role: 'Wxyz', skills: ['Wxyz 1', 'Wxyz 2', 'Wxyz 3', 'Wxyz 4'] },
	],
	'title-against-content': [{ byTitle: 'Wxyz', byContent: 'Wxyz 2' }],
	'unmapped-requirement': [{ count: 3, all: 9 }],
	'undefined-abbreviation': [{ words: ['Wxyz'] }, { words: ['Wxyz', 'Wxyz 2'] }],
	'flexibility-unsaid': [null],
	'exclusionary-phrase': (
		[
			'native',
			'digital-native',
			'body',
			'family',
			'private',
			'sex',
			'unemployed',
			'photo',
			'always',
			'metaphor',
		] as const
	).map((kind) => ({ kind, words: 'Wxyz' })),
	unpaid: (['trial', 'nothing', 'equity', 'commission'] as const).map((kind) => ({ kind, words: 'Wxyz' })),
	contradiction: [
		{ kind: 'place', remote: 'Wxyz', days: 'Wxyz 2' },
		{ kind: 'dates', words: ['Wxyz', 'Wxyz 2'] },
		{ kind: 'travel', words: ['Wxyz', 'Wxyz 2'] },
		{ kind: 'hours', words: ['Wxyz', 'Wxyz 2'] },
		{ kind: 'closed', words: 'Wxyz' },
		...(['interview', 'end', 'start'] as const).map((what) => ({ kind: 'past', what, words: 'Wxyz' }) as const),
	],
	'reading-level': degreeClasses.slice(0, 4).map((degree) => ({ grade: 18, degree })),
};
