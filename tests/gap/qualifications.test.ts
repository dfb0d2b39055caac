// Degree and years beside the ways to qualify: of several ways one is enough, and the sum is shown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreeClasses, type DegreeClass, type Way } from '../../src/core/analysis.ts';
import { closenessOfWays, compareQualifications, highestDegree } from '../../src/gap/qualifications.ts';
import { opening, writeAd } from '../matcher/ads.ts';
import { analyseSmall } from '../matcher/small-knowledge.ts';

/** As ads of UN bodies put it. */
const un = analyseSmall(
	writeAd([
		opening,
		'# Education and experience',
		'- Advanced university degree with a minimum of 5 years of experience; a first level university degree with two additional years may be accepted in lieu',
	]),
).ways;
const profile = (degree: DegreeClass | null, years: number | null) => ({
	degrees: degree === null ? null : [{ degree, field: null }],
	years,
});
const nearest = (ways: readonly Way[], degree: DegreeClass | null, years: number | null) =>
	compareQualifications({ ways, byRuleOf: null }, profile(degree, years))?.nearest;

describe('an advanced degree with 5 years, or a first degree with two more', () => {
	it.each([
		['master', 5],
		['bachelor', 7],
		['doctorate', 5],
		['master', 20],
	] as const)('is met by a %s and %i years', (degree, years) => {
		expect(nearest(un, degree, years)).toMatchObject({ status: 'met', missingYears: 0, lacksDegree: false });
	});

	it.each([
		['bachelor', 6, 'bachelor'],
		['master', 4, 'master'],
	] as const)('is one year short with a %s and %i years', (degree, years, way) => {
		expect(nearest(un, degree, years)).toMatchObject({ status: 'short', missingYears: 1, way: { degree: way } });
	});

	it('is short by the degree without one, however many years', () => {
		expect(nearest(un, 'diploma', 30)).toMatchObject({ status: 'short', lacksDegree: true, missingYears: 0 });
	});

	it('is not judged where the profile says nothing of it', () => {
		expect(nearest(un, null, null)?.status).toBe('unrated');
		expect(nearest(un, 'master', null)?.status).toBe('unrated');
	});

	it('shows both sums', () => {
		const gap = compareQualifications({ ways: un, byRuleOf: null }, profile('bachelor', 6));
		expect(
			gap?.ways.map(({ way, missingYears, lacksDegree }) => [way.degree, way.years, missingYears, lacksDegree]),
		).toEqual([
			['master', 5, 0, true],
			['bachelor', 7, 1, false],
		]);
	});
});

it('a way that needs no degree is open to all', () => {
	const ways: readonly Way[] = [{ degree: null, years: 9, spans: [] }];
	expect(nearest(ways, null, 9)?.status).toBe('met');
});

it('nothing is compared where the ad asks for neither', () => {
	expect(compareQualifications({ ways: [], byRuleOf: null }, profile('master', 5))).toBeNull();
});

it('no degree at all is something that a user can say', () => {
	expect([highestDegree(null), highestDegree([])]).toEqual([null, 'none']);
	expect(nearest(un, 'none', 9)?.status).toBe('short');
});

describe('for any ways and profile', () => {
	const degrees = fc.constantFrom(...degreeClasses);
	const ways = fc.array(
		fc.record({
			degree: fc.option(degrees),
			years: fc.option(fc.integer({ min: 0, max: 20 })),
			spans: fc.constant([]),
		}),
		{ minLength: 1, maxLength: 5 },
	);

	it('a higher degree and more years never make it worse', () => {
		const order = ['short', 'met'];
		fc.assert(
			fc.property(ways, degrees, degrees, fc.nat(30), fc.nat(30), (some, one, other, years, more) => {
				const [lower, higher] = [one, other].toSorted((a, b) => degreeClasses.indexOf(a) - degreeClasses.indexOf(b));
				const before = nearest(some, lower ?? one, years)?.status ?? 'met';
				const after = nearest(some, higher ?? other, years + more)?.status ?? 'met';
				expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
			}),
		);
	});

	it('a higher degree and more years never bring it further away', () => {
		fc.assert(
			fc.property(ways, degrees, degrees, fc.nat(30), fc.nat(30), (some, one, other, years, more) => {
				const [lower, higher] = [one, other].toSorted((a, b) => degreeClasses.indexOf(a) - degreeClasses.indexOf(b));
				const all = { ways: some, byRuleOf: null };
				const before = closenessOfWays(all, profile(lower ?? one, years)) ?? 0;
				expect(closenessOfWays(all, profile(higher ?? other, years + more)) ?? 0).toBeGreaterThanOrEqual(before);
			}),
		);
	});

	it('it is met exactly where one way is', () => {
		fc.assert(
			fc.property(ways, degrees, fc.nat(30), (some, degree, years) => {
				const gap = compareQualifications({ ways: some, byRuleOf: null }, profile(degree, years));
				expect(gap?.nearest.status === 'met').toBe(gap?.ways.some(({ status }) => status === 'met'));
			}),
		);
	});
});
