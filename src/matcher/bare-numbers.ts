// Numbers of years that leave their unit out: "five years with a master's, or seven with a first degree",
// "six years at sea, at least two of them as a mate".
import { findPhrases, phraseAt } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import { readNumber } from './number-words.ts';

/** How far behind a number of years the bare one may stand, in tokens. */
const within = 14;

/** How far before a bare number its "including" may stand, in tokens: "including at least 3". */
const includedWithin = 4;

/** A number without a unit, and where it stands. `alternative`: another way to qualify; otherwise a part of the years before it. */
export type BareNumber = { readonly minimum: number; readonly at: number; readonly alternative: boolean };

/** The numbers behind the unit at a place, as far as the next unit, that what stands around them makes years. */
export function readBareNumbers(tokens: readonly Token[], unit: number, language: LanguageIndex): BareNumber[] {
	const found: BareNumber[] = [];
	for (let at = unit + 1; at < Math.min(tokens.length - 1, unit + within); at++) {
		const next = tokens[at + 1]?.folded ?? '';
		if (Object.hasOwn(language.rules.timeUnits, next)) break;
		const minimum = readNumber(tokens[at], language.rules.numbers);
		if (minimum === null) continue;
		const isIncluded =
			findPhrases(tokens.slice(Math.max(unit, at - includedWithin), at), language.includingWords).length > 0;
		const followsOr = language.orWords.has(tokens[at - 1]?.folded ?? '');
		if (followsOr && language.joinsQualification.has(next)) found.push({ minimum, at, alternative: true });
		else if (isIncluded || phraseAt(tokens, at + 1, language.partWords) !== null)
			found.push({ minimum, at, alternative: false });
	}
	return found;
}
