// Degree and years of a profile beside the ways to qualify that an ad leaves, as arithmetic that shows its sum.
import { degreeRank, type DegreeClass, type Way } from '../core/analysis.ts';
import type { HeldDegree, Profile } from '../core/profile.ts';

/**
 * One way beside a profile.
 * - `met`: degree and years are there.
 * - `short`: something is missing: `missingYears` of them, or the degree.
 * - `unrated`: the profile says nothing of what the way asks for.
 */
export type WayGap = {
	readonly way: Way;
	readonly status: 'met' | 'short' | 'unrated';
	/** Years that are missing; 0 where they are there, not asked or not said. */
	readonly missingYears: number;
	readonly lacksDegree: boolean;
};

/** All ways beside a profile, and the one that is nearest to being met. */
export type QualificationGap = { readonly nearest: WayGap; readonly ways: readonly WayGap[] };

/** The highest degree that a profile names; "none" where it says that there is none, null where it says nothing. */
export const highestDegree = (degrees: readonly HeldDegree[] | null): DegreeClass | null =>
	degrees === null
		? null
		: degrees.reduce<DegreeClass>(
				(highest, { degree }) => (degreeRank(degree) > degreeRank(highest) ? degree : highest),
				'none',
			);

function compareWay(way: Way, held: DegreeClass | null, years: number | null): WayGap {
	const lacksDegree = way.degree !== null && held !== null && degreeRank(held) < degreeRank(way.degree);
	const missingYears = way.years === null || years === null ? 0 : Math.max(0, way.years - years);
	const isUnsaid = (way.degree !== null && held === null) || (way.years !== null && years === null);
	const isShort = lacksDegree || missingYears > 0;
	return { way, status: isShort ? 'short' : isUnsaid ? 'unrated' : 'met', missingYears, lacksDegree };
}

/** How far a way is from being met: first those that are, then what is not said, then missing years, then the degree. */
const distance = ({ status, missingYears, lacksDegree }: WayGap): number =>
	status === 'met' ? 0 : status === 'unrated' ? 1 : lacksDegree ? 1_000 + missingYears : 2 + missingYears;

/**
 * The ways of an ad beside a profile; null where the ad asks for neither degree nor years. Of ways that are equally far
 * the first of the ad is the nearest. More years or a higher degree never make any way worse.
 */
export function compareQualifications(
	ways: readonly Way[],
	{ degrees, years }: Pick<Profile, 'degrees' | 'years'>,
): QualificationGap | null {
	const held = highestDegree(degrees);
	const gaps = ways.map((way) => compareWay(way, held, years));
	const [nearest] = gaps.toSorted((a, b) => distance(a) - distance(b));
	return nearest === undefined ? null : { nearest, ways: gaps };
}
