// A world small enough to know by heart: two dozen concepts and a handful of roles, compiled as the bundled data is.
// Real facts, our own wording; tests that need the whole vocabulary use the bundled data instead.
import type { Analysis } from '../../src/core/analysis.ts';
import type { Posting } from '../../src/core/posting.ts';
import { english } from '../../src/languages/en/index.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { compileEngine, type Engine } from '../../src/matcher/engine.ts';
import { indexLanguage, type LanguageIndex } from '../../src/matcher/language-index.ts';
import { compileKnowledge, type Assets } from '../../src/taxonomy/compile.ts';
import { smallConcepts } from './small-concepts.ts';
import { smallRoles } from './small-roles.ts';

/** What an author would have written under `assets/` for this world. */
export const smallAssets: Assets = { ...smallConcepts, ...smallRoles };

export const smallKnowledge = compileKnowledge(smallAssets, 'small');

export const smallEngine: Engine = compileEngine(smallKnowledge);

/** The compiled English rules. */
export const englishIndex: LanguageIndex = indexLanguage(english);

/** Reads a posting with the small engine. */
export const analyseSmall = (posting: Posting): Analysis => analyse(posting, smallEngine);
