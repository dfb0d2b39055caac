// The engine with the data that the product carries, compiled once for all tests that need the whole vocabulary.
import { kinshipOf } from '../../src/app/compare-ad.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Gap } from '../../src/core/gap.ts';
import type { Posting } from '../../src/core/posting.ts';
import { emptyProfile } from '../../src/core/profile.ts';
import type { Rating } from '../../src/core/rating.ts';
import { readKnowledge } from '../../src/cli/read-assets.ts';
import { compareWithProfile } from '../../src/gap/compare.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { compileEngine } from '../../src/matcher/engine.ts';

export const bundledEngine = compileEngine(readKnowledge());

/** Reads a posting as the product does. */
export const analyseBundled = (posting: Posting): Analysis => analyse(posting, bundledEngine);

/** Compares with ratings as the product does, on a day in March 2026. */
export const compareBundled = (analysis: Analysis, ratings: readonly Rating[]): Gap =>
	compareWithProfile(
		analysis,
		{ ...emptyProfile, ratings },
		{
			kinship: kinshipOf(bundledEngine),
			equivalencies: bundledEngine.equivalencies,
			employer: { company: null, text: '' },
			today: '2026-03-02',
		},
	);
