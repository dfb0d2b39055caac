// What Plumbline says of itself in its About view: its version, what is shipped in it, how right its readings are.
import type { RoleFramework } from './concept.ts';

/** A share from 0 to 1; null where there was nothing to take it of. */
type Share = number | null;

/** Of what is listed: how much of what Plumbline says is right, how much of what is there it says, both in one figure, and how many there are. */
export type ListedFigures = {
	readonly precision: Share;
	readonly recall: Share;
	readonly f1: Share;
	readonly wanted: number;
};

/** Of what is decided once for an ad or a line: how often rightly, and how many there were. */
export type DecidedFigures = { readonly accuracy: Share; readonly n: number };

/**
 * Of the roles of a framework: how often a right one comes first or among the first three, of the `n` ads that one fits; how
 * often none is named, of the `none` ads that none fits.
 */
export type RankedFigures = {
	readonly top1: Share;
	readonly top3: Share;
	readonly n: number;
	readonly abstains: Share;
	readonly none: number;
};

/** What is listed, in the order in which it is shown. */
export const listedKinds = ['requirements', 'technologies', 'axelos', 'languages', 'certifications'] as const;

/** What is decided, in the order in which it is shown. */
export const decidedKinds = ['strength', 'minYears', 'degree', 'equivalent', 'language'] as const;

/** `assets/accuracy.json`: measured on real ads that nobody of the project wrote, by `npm run eval`. */
export type Accuracy = {
	/** On so many ads. */
	readonly ads: number;
	readonly listed: Readonly<Record<(typeof listedKinds)[number], ListedFigures>>;
	readonly decided: Readonly<Record<(typeof decidedKinds)[number], DecidedFigures>>;
	readonly roles: Readonly<Record<RoleFramework, RankedFigures>>;
	/** Of all quotes, how many stand in their ad word for word. */
	readonly quotes: { readonly inTheAd: Share; readonly n: number };
};

/** A library of others that is shipped, as its package says it. `licence`: an SPDX expression. */
export type ThirdParty = { readonly name: string; readonly version: string; readonly licence: string };

/** Everything that the About view shows beside its words and the notes on the frameworks. */
export type AboutFacts = {
	readonly version: string;
	readonly accuracy: Accuracy;
	readonly thirdParties: readonly ThirdParty[];
};
