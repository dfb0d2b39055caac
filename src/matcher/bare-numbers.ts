// Numbers of years that leave their unit out: "five years with a master's, or seven with a first degree",
// "six years at sea, at least two of them as a mate".
import { findPhrases, phraseAt } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenRange } from './degrees.ts';
import type { LanguageIndex } from './language-index.ts';
import { readNumber } from './number-words.ts';

/** How far behind a number of years the bare one may stand, in tokens. */
const within = 14;

/** How far before a bare number its "including" may stand, in tokens: "including at least 3". */
const includedWithin = 4;

/** A number without a unit, and where it stands. `alternative`: another way to qualify; otherwise a part of the years before it. */
export type BareNumber = { readonly minimum: number; readonly at: number; readonly alternative: boolean };

/** How far behind a number its unit may stand, in tokens: "two additional years", "three to five years", "one (1) year". */
const unitWithin = 3;

/** True when a unit belongs to the number at a place. */
function hasUnit(tokens: readonly Token[], at: number, language: LanguageIndex): boolean {
	const behind = tokens.slice(at + 1, at + 1 + unitWithin);
	return behind.some(({ folded }) => Object.hasOwn(language.rules.timeUnits, folded));
}

/** How far behind a bare number its degree may begin, in tokens: "six with a bachelor's". */
const degreeWithin = 4;

/** True when a number opens a way to qualify of its own: behind an "or" or a sign and before a degree, or behind "with" and a degree. */
function isOtherWay(
	tokens: readonly Token[],
	at: number,
	degrees: readonly TokenRange[],
	language: LanguageIndex,
): boolean {
	const previous = tokens[at - 1]?.folded ?? '';
	const joins = language.joinsQualification.has(tokens[at + 1]?.folded ?? '');
	if (joins && language.orWords.has(previous)) return true;
	const leads = degrees.some(({ first }) => first > at && first - at <= degreeWithin);
	if (joins && leads && tokens[at]?.before === 'break') return true;
	return language.joinsQualification.has(previous) && degrees.some(({ last }) => last === at - 2);
}

/** The numbers behind the unit at a place, as far as the next unit, that what stands around them makes years. `degrees`: the names of degrees. */
export function readBareNumbers(
	tokens: readonly Token[],
	unit: number,
	degrees: readonly TokenRange[],
	language: LanguageIndex,
): BareNumber[] {
	const found: BareNumber[] = [];
	for (let at = unit + 1; at < Math.min(tokens.length, (found.at(-1)?.at ?? unit) + within); at++) {
		const minimum = readNumber(tokens[at], language.rules.numbers);
		if (minimum === null) continue;
		if (hasUnit(tokens, at, language)) break;
		const isIncluded =
			findPhrases(tokens.slice(Math.max(unit, at - includedWithin), at), language.includingWords).length > 0;
		if (isOtherWay(tokens, at, degrees, language)) found.push({ minimum, at, alternative: true });
		else if (at < tokens.length - 1 && (isIncluded || phraseAt(tokens, at + 1, language.partWords) !== null))
			found.push({ minimum, at, alternative: false });
	}
	return found;
}
