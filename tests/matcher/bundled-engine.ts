// The engine with the data that the product carries, compiled once for all tests that need the whole vocabulary.
import type { Analysis } from '../../src/core/analysis.ts';
import type { Posting } from '../../src/core/posting.ts';
import { readKnowledge } from '../../src/cli/read-assets.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { compileEngine } from '../../src/matcher/engine.ts';

export const bundledEngine = compileEngine(readKnowledge());

/** Reads a posting as the product does. */
export const analyseBundled = (posting: Posting): Analysis => analyse(posting, bundledEngine);
