// Corrections of an ad in the small world, kept in the order in which they are given, and the reading with them in it.
import { anchorOf } from '../../src/core/anchor.ts';
import type { Anchor, Correction, KeptCorrection } from '../../src/core/correction.ts';
import type { Posting } from '../../src/core/posting.ts';
import { applyCorrections } from '../../src/matcher/apply-corrections.ts';
import { analyseSmall, smallEngine } from './small-knowledge.ts';

/** The corrections as they are kept. */
export const keep = (corrections: readonly Correction[]): KeptCorrection[] =>
	corrections.map((correction, at) => ({
		id: at + 1,
		ad: 'given/1',
		title: '',
		at: '2026-03-02T09:00:00.000Z',
		engine: smallEngine.version,
		correction,
	}));

/** The reading of an ad with corrections in it. */
export const apply = (posting: Posting, ...corrections: readonly Correction[]) =>
	applyCorrections(posting, analyseSmall(posting), keep(corrections), smallEngine);

/** The anchor of words where they stand first. */
export const wordsIn = ({ text }: Posting, words: string): Anchor =>
	anchorOf(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
