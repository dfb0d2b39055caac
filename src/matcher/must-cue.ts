// The words by which a line insists: "required", not "not required", not "as required".
import { findPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';

/** True when the word before takes a must back, "not required", or says it of a thing: "services that must be right". */
export const isTakenBack = (tokens: readonly Token[], first: number, language: LanguageIndex): boolean =>
	language.notWords.has(tokens[first - 1]?.folded ?? '');

/** All words that make a line a must, in order; those taken back do not. */
export const findMustCues = (tokens: readonly Token[], language: LanguageIndex): PhraseHit<true>[] =>
	findPhrases(tokens, language.must).filter(({ first }) => !isTakenBack(tokens, first, language));

/** The first words that make a line a must; null when there are none. */
export const findMustCue = (tokens: readonly Token[], language: LanguageIndex): PhraseHit<true> | null =>
	findMustCues(tokens, language)[0] ?? null;
