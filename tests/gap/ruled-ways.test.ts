// When the ILO's rules for a grade are added to what an ad says of degree and years, and when the ad's own words stand alone.
import { describe, expect, it } from 'vitest';
import type { Way } from '../../src/core/analysis.ts';
import { findWays } from '../../src/gap/ruled-ways.ts';
import type { Employer } from '../../src/taxonomy/ilo-name.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';

const ilo: Employer = { company: 'International Labour Organization', text: '' };
const way = (degree: Way['degree'], years: number | null): Way => ({ degree, years, spans: [] });
const ask = (ways: readonly Way[], { grade = 'grade/un-no-b', employer = ilo, equivalentAccepted = false } = {}) => {
	const facts = { grades: [{ grade, span: null, says: '' }], seniority: null, pay: [], workplaces: [], closing: [] };
	const { ways: found, byRuleOf } = findWays(
		{ ways, facts, equivalentAccepted },
		employer,
		bundledEngine.equivalencies,
	);
	return { sums: found.map(({ degree, years }) => `${degree} ${years}`), byRuleOf };
};

describe('an ad of the ILO for the grade NOB', () => {
	it('that asks for a degree and 3 years is open with a diploma and 4 more, or secondary school and 6 more', () => {
		expect(ask([way('bachelor', 3)])).toEqual({
			sums: ['bachelor 3', 'diploma 7', 'secondary 9'],
			byRuleOf: 'NOB',
		});
	});

	it('that asks for more years than the grade does adds to its own', () => {
		expect(ask([way('bachelor', 5)]).sums).toEqual(['bachelor 5', 'diploma 9', 'secondary 11']);
	});

	it('that says itself what it accepts is taken at its word', () => {
		const own = [way('bachelor', 3), way('diploma', 4)];
		expect(ask(own)).toEqual({ sums: ['bachelor 3', 'diploma 4'], byRuleOf: null });
		expect(ask([way('bachelor', 3)], { equivalentAccepted: true }).byRuleOf).toBeNull();
	});

	it('that asks for another degree than the grade does is taken at its word', () => {
		expect(ask([way('master', 3)]).sums).toEqual(['master 3']);
	});
});

it.each([
	['International Labour Office', true],
	['OIT', true],
	['World Health Organization', false],
	['ILOG', false],
] as const)('an ad of %s is under the ILO’s rules: %s', (company, isUnder) => {
	expect(ask([way('bachelor', 3)], { employer: { company, text: 'ILO' } }).byRuleOf !== null).toBe(isUnder);
});

it('an ad that names its employer in its text alone is under them too', () => {
	expect(ask([way('bachelor', 3)], { employer: { company: null, text: 'The ILO is looking for you.' } }).byRuleOf).toBe(
		'NOB',
	);
});

it('grades for which there is no rule, or that accept nothing, add nothing', () => {
	expect(ask([way('master', 5)], { grade: 'grade/un-p-3' }).byRuleOf).toBeNull();
	expect(ask([way('secondary', 6)], { grade: 'grade/un-g-6' }).byRuleOf).toBeNull();
});

it('an ad that asks for neither degree nor years is given no way', () => {
	expect(ask([])).toEqual({ sums: [], byRuleOf: null });
});
