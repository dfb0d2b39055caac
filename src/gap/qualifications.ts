// Degree and years of a profile beside the ways to qualify that an ad leaves, as arithmetic that shows its sum.
import { degreeRank, type DegreeClass, type Way } from '../core/analysis.ts';
import type { QualificationGap, RuledWay, WayGap } from '../core/gap.ts';
import { closenessBySteps, closenessByYears } from './closeness.ts';
import type { WaysOfAd } from './ruled-ways.ts';
import type { HeldDegree, Profile } from '../core/profile.ts';

/** The highest degree that a profile names; "none" where it says that there is none, null where it says nothing. */
export const highestDegree = (degrees: readonly HeldDegree[] | null): DegreeClass | null =>
	degrees === null
		? null
		: degrees.reduce<DegreeClass>(
				(highest, { degree }) => (degreeRank(degree) > degreeRank(highest) ? degree : highest),
				'none',
			);

function compareWay(
	way: Way | RuledWay,
	held: DegreeClass | null,
	years: number | null,
	isOfSomething: boolean,
): WayGap {
	const lacksDegree = way.degree !== null && held !== null && degreeRank(held) < degreeRank(way.degree);
	const missingYears = way.years === null || years === null ? 0 : Math.max(0, way.years - years);
	// Years of work do not say that they were spent with what is asked.
	const isYearsUnsaid = way.years !== null && (years === null || isOfSomething);
	const isUnsaid = (way.degree !== null && held === null) || isYearsUnsaid;
	const isShort = lacksDegree || missingYears > 0;
	return { way, status: isShort ? 'short' : isUnsaid ? 'unrated' : 'met', missingYears, lacksDegree };
}

/** How far a way is from being met: first those that are, then what is not said, then missing years, then the degree. */
const distance = ({ status, missingYears, lacksDegree }: WayGap): number =>
	status === 'met' ? 0 : status === 'unrated' ? 1 : lacksDegree ? 1_000 + missingYears : 2 + missingYears;

/**
 * The ways of an ad beside a profile; null where the ad asks for neither degree nor years. Of ways that are equally far
 * the first of the ad is the nearest. `isOfSomething`: true for a way whose years are to be years of something. More years
 * or a higher degree never make any way worse.
 */
export function compareQualifications(
	{ ways, byRuleOf }: WaysOfAd,
	{ degrees, years }: Pick<Profile, 'degrees' | 'years'>,
	isOfSomething: (way: Way) => boolean = () => false,
): QualificationGap | null {
	const held = highestDegree(degrees);
	const gaps = ways.map((way) => compareWay(way, held, years, isOfSomething(way)));
	const [nearest] = gaps.toSorted((a, b) => distance(a) - distance(b));
	return nearest === undefined ? null : { nearest, ways: gaps, byRuleOf };
}

/**
 * How close the closest way is, 0 to 1: the degree and the years each by what is missing of them. Null where the profile does
 * not say what the ways ask for. More years or a higher degree never make it less.
 */
export function closenessOfWays(
	{ ways }: WaysOfAd,
	{ degrees, years }: Pick<Profile, 'degrees' | 'years'>,
	isOfSomething: (way: Way) => boolean = () => false,
): number | null {
	const held = highestDegree(degrees);
	const known = ways.flatMap((way) => {
		const isUnsaid = (way.degree !== null && held === null) || (way.years !== null && years === null);
		if (isUnsaid || (way.years !== null && isOfSomething(way))) return [];
		const missingSteps = Math.max(0, degreeRank(way.degree ?? 'none') - degreeRank(held ?? 'none'));
		const missingYears = Math.max(0, (way.years ?? 0) - (years ?? 0));
		return [(missingSteps === 0 ? 1 : closenessBySteps(missingSteps)) * closenessByYears(missingYears, way.years ?? 0)];
	});
	return known.length === 0 ? null : Math.max(...known);
}
