// How an ad fits as a whole: a band in words where enough is known, and an order among ads. Every number here says why it
// is what it is; none is ever shown.
import type { Strength } from '../core/analysis.ts';
import { fitBands, type FitBand, type ItemGap, type RequirementStatus } from '../core/gap.ts';
import { closenessOf, type WaysCloseness } from './closeness.ts';
import { statusOf, type Branch } from './requirement-status.ts';

/** What is asked of the candidate in one requirement, and how it compares; without branches nothing in it can be compared. */
export type AskedBranches = {
	readonly strength: Strength;
	readonly status: RequirementStatus;
	readonly branches: readonly Branch[];
};

/** A must counts as much as three nice-to-haves: missing one costs the chance, missing the other costs a plus. */
const weightOf: Readonly<Record<Strength, number>> = { must: 3, preferred: 1 };

/** Below this many comparable requirements there is nothing to judge: six vague words fit everybody. */
const fewestRequirements = 4;

/** Below this share of known weight, of all that is asked, the band would speak of what nobody has said. Raised, bands come later. */
const leastKnown = 0.6;

/** The least fit for each band but the last: all but a small thing, most of it, about half. */
const leastOf: Readonly<Record<Exclude<FitBand, 'far'>, number>> = { strong: 0.85, good: 0.65, partial: 0.4 };

/** Nobody fits well who meets fewer requirements than this, whatever else is only there at some level. */
const fewestMet = 3;

/** How much an ad must ask before its fit counts in full among others: with the same fit the ad that asks more goes first. */
const weightOfDoubt = 6;

/** True for a degree, language or licence that is not there at all: what employers turn down at the first look. */
function isAbsent(item: ItemGap): boolean {
	if (item.status !== 'short') return false;
	switch (item.kind) {
		case 'degree':
			return true;
		case 'language':
			return item.have === null;
		case 'certificate':
			return !item.hasExpired;
		case 'skill':
		case 'years':
			return false;
		default:
			return item satisfies never;
	}
}

/** The best band that what is absent leaves: one thing allows a part, two nothing. */
function bestBand(asked: readonly AskedBranches[]): FitBand {
	const absent = asked.filter(
		({ strength, branches }) => strength === 'must' && branches.some((branch) => branch.every(isAbsent)),
	).length;
	if (absent > 0) return absent === 1 ? 'partial' : 'far';
	return asked.filter(({ status }) => status === 'met').length < fewestMet ? 'partial' : 'strong';
}

/** The closeness of a list of alternatives is that of the closest; null where one that is not rated may be closer. */
function closenessOfBranch(branch: Branch, ways: WaysCloseness | null): number | null {
	const known = branch.map((item) => closenessOf(item, ways)).filter((each) => each !== null);
	const isOpen = branch.length > 1 && statusOf([branch]) === 'unrated';
	return known.length === 0 || isOpen ? null : Math.max(...known);
}

/** The worse of two bands. */
const worse = (a: FitBand, b: FitBand): FitBand => (fitBands.indexOf(a) > fitBands.indexOf(b) ? a : b);

/** The fit of an ad; `band` and `order` as in `Gap`. */
export type Fit = { readonly band: FitBand | null; readonly order: number | null };

/**
 * Judges what is asked, or says that there is too little to judge. `ways`: null where the ad leaves one way to qualify only.
 * Whatever comes closer never makes the fit worse.
 */
export function judgeFit(asked: readonly AskedBranches[], ways: WaysCloseness | null): Fit {
	const counted = asked.filter(({ status }) => status !== 'excluded');
	let whole = 0;
	let known = 0;
	let reached = 0;
	for (const { strength, branches } of counted) {
		const weight = weightOf[strength];
		whole += weight;
		for (const branch of branches) {
			const closeness = closenessOfBranch(branch, ways);
			if (closeness === null) continue;
			known += weight / branches.length;
			reached += (weight / branches.length) * closeness;
		}
	}
	const comparable = counted.filter(({ branches }) => branches.length > 0).length;
	if (comparable < fewestRequirements || known < whole * leastKnown) return { band: null, order: null };
	const fit = reached / known;
	const band = fitBands.find((each) => each === 'far' || fit >= leastOf[each]) ?? 'far';
	return { band: worse(band, bestBand(counted)), order: reached / (known + weightOfDoubt) };
}
