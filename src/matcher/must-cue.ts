// The words by which a line insists: "required", not "not required".
import { findPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';

/** The first words that make a line a must; null when there are none, or a "not" stands before them. */
export const findMustCue = (tokens: readonly Token[], language: LanguageIndex): PhraseHit<true> | null =>
	findPhrases(tokens, language.must).find(({ first }) => !language.notWords.has(tokens[first - 1]?.folded ?? '')) ??
	null;
