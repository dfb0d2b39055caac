// How an ad fits as a whole: a band in words where enough is known, and an order among ads. Every number here says why it
// is what it is; none is ever shown.
import { degreeRank, type Strength } from '../core/analysis.ts';
import { fitBands, type FitBand, type ItemGap } from '../core/gap.ts';
import { statusOf, type Branch } from './requirement-status.ts';

/** What is asked of the candidate in one requirement. */
export type AskedBranches = { readonly strength: Strength; readonly branches: readonly Branch[] };

/** A must counts as much as three nice-to-haves: missing one costs the chance, missing the other costs a plus. */
const weightOf: Readonly<Record<Strength, number>> = { must: 3, preferred: 1 };

/** Below this many comparable requirements there is nothing to judge: six vague words fit everybody. */
const fewestRequirements = 4;

/** Below this share of known weight the band would speak of what the user has not said. Raised, bands come later. */
const leastKnown = 0.6;

/** The least fit for each band but the last: all but a small thing, most of it, about half. */
const leastOf: Readonly<Record<Exclude<FitBand, 'far'>, number>> = { strong: 0.85, good: 0.65, partial: 0.4 };

/** How much an ad must ask before its fit counts in full among others: with the same fit the ad that asks more goes first. */
const weightOfDoubt = 6;

/** One step short is half the way, two are a quarter; further is nothing yet. */
export const closenessBySteps = (missing: number): number => (missing === 1 ? 0.5 : missing === 2 ? 0.25 : 0);

/** The part of the years that is there; never quite whole while one is missing. */
export const closenessByYears = (missing: number, wanted: number): number =>
	missing === 0 || wanted === 0 ? 1 : Math.max(0, 1 - missing / wanted) * 0.9;

/** True for degree and years overall that a must asks for: the ways to qualify decide on both. */
const isQualification = (item: ItemGap): boolean =>
	item.strength === 'must' && (item.kind === 'degree' || (item.kind === 'years' && item.concept === null));

/** How close one item is to being met, 0 to 1; null where the profile says nothing of it. */
function closenessOf(item: ItemGap, ofQualification: number | null): number | null {
	if (isQualification(item)) return ofQualification;
	if (item.status === 'unrated') return null;
	if (item.status !== 'short') return 1;
	switch (item.kind) {
		case 'skill':
		case 'language':
			return item.missing === 0 ? 0 : closenessBySteps(item.missing);
		case 'years':
			return item.have === null ? null : closenessByYears(item.missing, item.wanted);
		case 'degree':
			return item.have === null ? 0 : closenessBySteps(degreeRank(item.wanted) - degreeRank(item.have));
		case 'certificate':
			return item.hasExpired ? 0.5 : 0;
		default:
			return item satisfies never;
	}
}

/** The closeness of a list of alternatives is that of the closest; null where one that is not rated may be closer. */
function closenessOfBranch(branch: Branch, ofQualification: number | null): number | null {
	if (statusOf([branch]) === 'unrated') return null;
	const known = branch.map((item) => closenessOf(item, ofQualification)).filter((each) => each !== null);
	return known.length === 0 ? null : Math.max(...known);
}

/** The fit of an ad; `band` and `order` as in `Gap`. */
export type Fit = { readonly band: FitBand | null; readonly order: number | null };

/**
 * Judges what is asked, or says that there is too little to judge. `ofQualification`: how close the nearest way to qualify
 * is, null where nothing is known of it. Whatever comes closer never makes the fit worse.
 */
export function judgeFit(asked: readonly AskedBranches[], ofQualification: number | null): Fit {
	const comparable = asked.filter(({ branches }) => branches.length > 0);
	let whole = 0;
	let known = 0;
	let reached = 0;
	for (const { strength, branches } of comparable) {
		const weight = weightOf[strength] / branches.length;
		for (const branch of branches) {
			const closeness = closenessOfBranch(branch, ofQualification);
			whole += weight;
			if (closeness === null) continue;
			known += weight;
			reached += weight * closeness;
		}
	}
	if (comparable.length < fewestRequirements || known < whole * leastKnown) return { band: null, order: null };
	const fit = reached / known;
	const band = fitBands.find((each) => each === 'far' || fit >= leastOf[each]) ?? 'far';
	return { band, order: reached / (known + weightOfDoubt) };
}
