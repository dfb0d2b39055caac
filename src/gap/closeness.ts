// How close one thing that is asked is to being there, 0 to 1. Whatever a user says more of themselves never makes it less,
// and never makes something unknown that was known.
import { degreeRank } from '../core/analysis.ts';
import type { DegreeGap, ItemGap } from '../core/gap.ts';
import { isSameSpan, type Span } from '../core/span.ts';
import { isQualification } from './requirement-status.ts';

/** The ways to qualify where there are several: how close the closest is (null: not known), and the words that make them up. */
export type WaysCloseness = { readonly closeness: number | null; readonly spans: readonly Span[] };

/** One step short is half the way, two are a quarter; further is nothing yet. */
export const closenessBySteps = (missing: number): number => (missing === 1 ? 0.5 : missing === 2 ? 0.25 : 0);

/** The part of the years that is there; never quite whole while one is missing. */
export const closenessByYears = (missing: number, wanted: number): number =>
	missing === 0 || wanted === 0 ? 1 : Math.max(0, 1 - missing / wanted) * 0.9;

/** A skill that is there at a level that nobody asked to be any: better than half, since it may or may not be enough. */
const withoutLevel = 0.7;

/** Where experience may stand in for the degree; high enough in another field; high enough in a field that may or may not do. */
const openWithout = 0.5;
const otherField = 0.6;
const fieldOpen = 0.8;

function closenessOfDegree({ status, have, wanted, isOtherField, isOpenWithout }: DegreeGap): number | null {
	if (have === null) return status === 'met' ? 1 : null;
	if (status === 'met') return 1;
	if (isOpenWithout) return openWithout;
	if (isOtherField) return otherField;
	return status === 'unrated' ? fieldOpen : closenessBySteps(degreeRank(wanted) - degreeRank(have));
}

/** True for degree and years of work as such that several ways to qualify decide on together. */
const isByWays = (item: ItemGap, { spans }: WaysCloseness): boolean =>
	isQualification(item) && spans.some((span) => isSameSpan(span, item.span));

/** The closeness of one item; null where the profile says nothing of it. `ways`: null where the ad leaves one way only. */
export function closenessOf(item: ItemGap, ways: WaysCloseness | null): number | null {
	if (ways !== null && isByWays(item, ways)) {
		if (ways.closeness === null || item.kind !== 'degree') return ways.closeness;
		return item.isOtherField ? Math.min(ways.closeness, otherField) : ways.closeness;
	}
	switch (item.kind) {
		case 'skill':
			if (item.status === 'unrated') return null;
			if (item.status === 'not-stated') return withoutLevel;
			return item.status === 'met' ? 1 : item.missing === 0 ? 0 : closenessBySteps(item.missing);
		case 'language':
			if (item.status === 'unrated') return null;
			return item.status === 'short' ? (item.missing === 0 ? 0 : closenessBySteps(item.missing)) : 1;
		case 'years':
			return item.have === null ? null : item.status === 'met' ? 1 : closenessByYears(item.missing, item.wanted);
		case 'degree':
			return closenessOfDegree(item);
		case 'certificate':
			if (item.status === 'unrated') return null;
			return item.status === 'met' ? 1 : item.hasExpired ? 0.5 : 0;
		default:
			return item satisfies never;
	}
}
