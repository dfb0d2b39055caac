// Which roles of a framework a profile is nearest to. Every weight has its reason; the sum is never shown, counts are.
import type { RoleFramework } from '../core/concept.ts';
import type { LibraryRole } from '../taxonomy/library.ts';
import { rankOfLevel } from '../taxonomy/scales.ts';
import type { ExpectationStrength } from '../taxonomy/shapes.ts';
import type { LibraryIndex } from './library-index.ts';
import { compareWithRole, type Compared, type RoleFit, type RoleItem } from './role-fit.ts';

/** What an expectation weighs: two pluses and a must that is nearly there count for less than a must that is met. */
const weights: Readonly<Record<ExpectationStrength, number>> = { must: 1, plus: 0.35 };

/** The most that something short is credited with, when next to nothing is missing: it tells roles apart that are met alike. */
const mostForShort = 0.25;

/** Fewer known expectations than this say nothing of a role, nor does less than this share of their weight. */
const leastKnown = { expectations: 3, share: 0.3 } as const;

/**
 * How much must be known of a role before what is there counts in full: three of three is less than eight of nine. Raised,
 * roles of which more is known come sooner.
 */
const weightOfDoubt = 3;

/** The roles of a framework by how near a profile is to them, nearest first, and those of which too little is known. */
export type RankedRoles = { readonly judged: readonly RoleFit[]; readonly tooLittle: readonly RoleFit[] };

const isKnown = ({ status }: RoleItem): boolean => status !== 'unrated';

const isThere = ({ status }: RoleItem): boolean => status === 'met' || status === 'not-stated';

const sum = (items: readonly RoleItem[], of: (item: RoleItem) => number): number =>
	items.reduce((total, item) => total + of(item), 0);

const weightOf = ({ strength }: RoleItem): number => weights[strength];

/** How much of an expectation is there: all, some of a skill or of years, or nothing. */
function creditOf(item: RoleItem): number {
	if (isThere(item)) return 1;
	if (item.kind === 'skill') return mostForShort * item.reached;
	if (item.kind === 'years') return mostForShort * ((item.have ?? 0) / item.wanted);
	return 0;
}

/** True where enough is known of a role to say how near a profile is to it. */
export function isJudged({ items }: RoleFit): boolean {
	const known = items.filter(isKnown);
	return known.length >= leastKnown.expectations && sum(known, weightOf) >= leastKnown.share * sum(items, weightOf);
}

/** What of a role's levels is reached: of roles that fit alike, the one that asks more says more of the user. */
const reachedLevels = ({ items }: RoleFit, index: LibraryIndex): number =>
	sum(items, (item) => {
		if (!isThere(item)) return 0;
		const wanted = item.kind === 'skill' && item.wanted !== null ? item.wanted : null;
		const rank = wanted === null || item.kind !== 'skill' ? 1 : (rankOfLevel(index.scales, item.scale, wanted) ?? 1);
		return weightOf(item) * rank;
	});

/** Sums of tenths differ in their last bits; what differs by less than this is the same. */
const coarse = (value: number): number => Math.round(value * 1e9);

/** A role with what it is ordered by: how much of what is known is there, what that comes to, and its place in the list. */
type Placed = {
	readonly fit: RoleFit;
	readonly share: number;
	readonly reached: number;
	readonly known: number;
	readonly title: string;
	readonly gradeAt: number;
};

function placeFit(fit: RoleFit, role: LibraryRole, index: LibraryIndex): Placed {
	const known = fit.items.filter(isKnown);
	return {
		fit,
		share: coarse(sum(known, (item) => weightOf(item) * creditOf(item)) / (sum(known, weightOf) + weightOfDoubt)),
		reached: coarse(reachedLevels(fit, index)),
		known: known.length,
		title: role.title,
		gradeAt: fit.grade === null ? 0 : role.grades.indexOf(fit.grade),
	};
}

const byName = (a: Placed, b: Placed): number =>
	a.title === b.title ? b.gradeAt - a.gradeAt || (a.fit.role < b.fit.role ? -1 : 1) : a.title < b.title ? -1 : 1;

const byFit = (a: Placed, b: Placed): number => b.share - a.share || b.reached - a.reached || byName(a, b);

/** The grades at which a role is compared: each of those that it has, or once without any. */
export const gradesOf = ({ grades }: LibraryRole): readonly (string | null)[] =>
	grades.length === 0 ? [null] : grades;

/**
 * Compares a profile with every role of a framework, at every grade. Nearest first: by the share of what is known that is
 * there, with some doubt where little is known, then by how much that is, then by name, a higher grade before a lower one. What is not known counts neither way;
 * where nearly nothing is known the role stands apart, the best known first. Rating higher, more years or a higher degree
 * never moves a role down.
 */
export function rankRoles(framework: RoleFramework, compared: Compared, index: LibraryIndex): RankedRoles {
	const placed = index.roles
		.filter((role) => role.framework === framework)
		.flatMap((role) =>
			gradesOf(role).map((grade) => placeFit(compareWithRole(role, grade, compared, index), role, index)),
		);
	const { judged = [], tooLittle = [] } = Object.groupBy(placed, ({ fit }) => (isJudged(fit) ? 'judged' : 'tooLittle'));
	return {
		judged: judged.toSorted(byFit).map(({ fit }) => fit),
		tooLittle: tooLittle.toSorted((a, b) => b.known - a.known || byName(a, b)).map(({ fit }) => fit),
	};
}
