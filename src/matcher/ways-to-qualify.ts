// The ways to qualify by degree and years, of which one is enough: "a master's and two years, or a bachelor's and five".
import { degreeRank, type DegreeClass, type Way } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { groupWays, type QualifyingLine } from './qualifying-lines.ts';
import type { QualifyingPart } from './qualifying-parts.ts';
import type { LanguageIndex } from './language-index.ts';
import { leastYearsOf, type YearsFound } from './years.ts';

/** A way while it is put together. `more`: years on top of what is asked elsewhere. */
type Option = {
	readonly degree: DegreeClass | null;
	readonly years: number | null;
	readonly more: number;
	readonly spans: readonly Span[];
};

/** More ways than anybody writes down; what would be more is cut. */
const mostWays = 12;

const rank = (degree: DegreeClass | null): number => (degree === null ? -1 : degreeRank(degree));

const optionOf = (degree: QualifyingLine['degrees'][number] | undefined, years: readonly YearsFound[]): Option => ({
	degree: degree?.degree ?? null,
	years: leastYearsOf(years.filter(({ additional }) => !additional)),
	more: leastYearsOf(years.filter(({ additional }) => additional)) ?? 0,
	spans: [...(degree === undefined ? [] : [degree.span]), ...years.map(({ span }) => span)],
});

/** The ways that a part of a line names: each degree with its own years where there are as many of both, else the least of either. */
function optionsOfPart({ degrees, years }: QualifyingPart): Option[] {
	const alternatives = years.filter(({ alternative, additional }, at) => at === 0 || alternative || additional);
	if (degrees.length > 1 && alternatives.length === degrees.length && years.length === alternatives.length) {
		return degrees.map((degree, at) => optionOf(degree, years.slice(at, at + 1)));
	}
	const least = degrees.reduce<QualifyingLine['degrees'][number] | undefined>(
		(lowest, next) => (lowest === undefined || rank(next.degree) < rank(lowest.degree) ? next : lowest),
		undefined,
	);
	return [optionOf(least, years)];
}

/** The ways that one line names. */
const optionsOf = ({ parts }: QualifyingLine): Option[] => parts.flatMap(optionsOfPart);

const largest = (a: number | null, b: number | null): number | null =>
	a === null ? b : b === null ? a : Math.max(a, b);

const both = (a: Option, b: Option): Option => ({
	degree: rank(a.degree) >= rank(b.degree) ? a.degree : b.degree,
	years: largest(a.years, b.years),
	more: a.more + b.more,
	spans: [...a.spans, ...b.spans],
});

/** The ways that lines leave which are asked together. */
function optionsTogether(lines: readonly QualifyingLine[]): Option[] {
	const [first, ...others] = lines.map(optionsOf);
	return others.reduce((ways, more) => ways.flatMap((way) => more.map((other) => both(way, other))), first ?? []);
}

/** The ways of one group; years "more" are on top of those of the group's first way, where it has some. */
function waysOfGroup(group: readonly (readonly QualifyingLine[])[]): Option[] {
	const options = group
		.flatMap(optionsTogether)
		.filter(({ degree, years, more }) => degree !== null || years !== null || more > 0);
	const base = options[0]?.years ?? null;
	return options.map((option) =>
		option.more > 0 && option.years === null && base !== null
			? { ...option, years: base + option.more, more: 0 }
			: option,
	);
}

/** True when another way asks no more of either, and less of one. */
const isHarder = (way: Way, other: Way): boolean => {
	const degrees = rank(way.degree) - rank(other.degree);
	const years = (way.years ?? 0) - (other.years ?? 0);
	return degrees >= 0 && years >= 0 && degrees + years > 0;
};

/** The ways to qualify that the lines of an ad leave, in the order of the ad; empty where it asks for neither degree nor years. */
export function findWays(lines: readonly QualifyingLine[], language: LanguageIndex): Way[] {
	let ways: Option[] = [];
	for (const group of groupWays(lines, language).map(waysOfGroup)) {
		if (group.length === 0) continue;
		ways = ways.length === 0 ? group : ways.flatMap((way) => group.map((other) => both(way, other)));
		ways = ways.slice(0, mostWays);
	}
	const whole = ways.map(({ degree, years, more, spans }): Way => ({
		degree,
		years: more > 0 ? (years ?? 0) + more : years,
		spans: spans.toSorted((a, b) => a.start - b.start),
	}));
	const told = new Set<string>();
	return whole.filter((way) => {
		const key = `${String(way.degree)} ${String(way.years)}`;
		if (told.has(key) || whole.some((other) => isHarder(way, other))) return false;
		told.add(key);
		return true;
	});
}

/**
 * What an ad accepts at the least: the fewest years of any of its ways, and the lowest degree. Null where it asks none;
 * a way that names no degree lowers none.
 */
export function leastOf(ways: readonly Way[]): {
	readonly minimumYears: number | null;
	readonly minimumDegree: DegreeClass | null;
} {
	const years = ways.flatMap((way) => way.years ?? []);
	const degrees = ways.flatMap((way) => way.degree ?? []).toSorted((a, b) => rank(a) - rank(b));
	return { minimumYears: years.length === 0 ? null : Math.min(...years), minimumDegree: degrees[0] ?? null };
}
