// The facts that an ad of a few lines states, read with the bundled vocabulary.
import type { AdFacts } from '../../../src/core/ad-facts.ts';
import { analyse } from '../../../src/matcher/analyse.ts';
import { opening, writeAd } from '../ads.ts';
import { bundledEngine } from '../bundled-engine.ts';

/** The facts of an ad with these lines after its opening, in the notation of `writeAd`. */
export const factsOf = (lines: readonly string[], title = 'Baker'): AdFacts =>
	analyse(writeAd([opening, ...lines], { title }), bundledEngine).facts;

/** The facts that one paragraph states. */
export const factsIn = (line: string): AdFacts => factsOf([line]);
