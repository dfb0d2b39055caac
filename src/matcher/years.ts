// Years of experience that a line asks for; never a person's age, the company's, a contract's length.
import type { Span } from '../core/span.ts';
import type { LanguageRules } from '../languages/rules.ts';
import { findPhrases, phraseAt, phraseBefore } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { TokenRange } from './degrees.ts';
import { readBareNumbers } from './bare-numbers.ts';
import type { NamedConcept } from './mentions.ts';
import { readNumber } from './number-words.ts';
import { ofNothing, tieYears, type YearsTied } from './years-skills.ts';

/** An amount of years in a line. `alternative`: joined to the one before it by "or". */
type YearsAmount = {
	readonly minimum: number;
	readonly maximum: number | null;
	readonly span: Span;
	readonly alternative: boolean;
	/** On top of what is asked elsewhere: "two additional years". */
	readonly additional: boolean;
};

/** Years found in one line, with what they are of. */
export type YearsFound = YearsAmount & YearsTied;

/** An amount and where it stands: from token `first` to its unit. `isPart`: it is a part of the one before it. `isTied`: it may be of something. */
type PlacedAmount = {
	readonly years: YearsAmount;
	readonly first: number;
	readonly unit: number;
	readonly isPart: boolean;
	readonly isTied: boolean;
};

/** More years than a working life are something else. */
const mostYears = 40;

/** How far behind its unit the "extension" of a contract may stand, in tokens: "one year with a likely extension". */
const extensionWithin = 5;

/** True when the words behind a unit make the time something else, at once or after one word that does not lead to what the years are of ("of project management"). */
function isOtherwise(tokens: readonly Token[], unit: number, language: LanguageIndex): boolean {
	const next = tokens[unit + 1];
	if (phraseAt(tokens, unit + 1, language.notExperienceAfter) !== null) return true;
	const following = tokens.slice(unit + 1, unit + 1 + extensionWithin);
	const end = following.findIndex(({ before }) => before === 'break');
	const clause = following.slice(0, end < 0 ? undefined : end);
	if (language.withWords.has(next?.folded ?? '') && clause.some(({ folded }) => language.extensionWords.has(folded)))
		return true;
	const isLead = language.yearsLeads.has(next?.folded ?? '');
	return !isLead && phraseAt(tokens, unit + 2, language.notExperienceAfter) !== null;
}

/** The longest phrase that stands before a number, in tokens. */
const longestBefore = 7;

/** An amount of time before its unit: where it begins, and its two ends (the same for a single number). */
type Amount = { readonly first: number; readonly low: number; readonly high: number; readonly additional: boolean };

/** One, for the "a" of "at least a year" and "a year or more"; null elsewhere. */
function readLoneOne(tokens: readonly Token[], at: number, unit: number, rules: LanguageRules): number | null {
	if (!rules.loneOnes.includes(tokens[at]?.folded ?? '')) return null;
	const isLeast = rules.leastWords.includes(tokens[at - 1]?.folded ?? '');
	const [or, more] = tokens.slice(unit + 1, unit + 3).map(({ folded }) => folded);
	return isLeast || (rules.orWords.includes(or ?? '') && rules.moreWords.includes(more ?? '')) ? 1 : null;
}

/** Reads backwards from a unit: "seven (7) years", "3-5 years", "8–10+ years", "5 or more years", "two to four years". */
function readAmount(text: string, tokens: readonly Token[], unit: number, rules: LanguageRules): Amount | null {
	let last = unit - 1;
	const additional = rules.additionalWords.includes(tokens[last]?.folded ?? '');
	if (additional) last -= 1;
	else if (rules.moreWords.includes(tokens[last]?.folded ?? '')) {
		last -= rules.orWords.includes(tokens[last - 1]?.folded ?? '') ? 2 : 1;
	}
	const high = readNumber(tokens[last], rules.numbers) ?? readLoneOne(tokens, last, unit, rules);
	if (high === null) return null;
	const before = tokens[last - 1];
	const signs = text.slice(before?.end ?? 0, tokens[last]?.start ?? 0);
	const isWord = [...rules.rangeWords, ...rules.orWords].includes(before?.folded ?? '');
	const other = isWord ? last - 2 : last - 1;
	const low = readNumber(tokens[other], rules.numbers);
	// "3-5", "3 – 5", "3 to 5"; "seven (7)" says the same twice; after a comma another number begins.
	const isJoined = isWord || /^\s?[-–—]\s?$/u.test(signs) || (/^\s?\($/u.test(signs) && low === high);
	const first = low === null || !isJoined ? last : other;
	const leads = rules.additionalWords.includes(tokens[first - 1]?.folded ?? '');
	const ends =
		low === null || !isJoined ? { low: high, high } : { low: Math.min(low, high), high: Math.max(low, high) };
	return { first, ...ends, additional: additional || leads };
}

/** The amounts of years in a line, in order. */
function findAmounts(
	text: string,
	tokens: readonly Token[],
	degrees: readonly TokenRange[],
	language: LanguageIndex,
): PlacedAmount[] {
	const { rules } = language;
	const found: PlacedAmount[] = [];
	let previousUnit = 0;
	for (const [unit, token] of tokens.entries()) {
		const length = Object.hasOwn(rules.timeUnits, token.folded) ? rules.timeUnits[token.folded] : undefined;
		const amount = length === undefined ? null : readAmount(text, tokens, unit, rules);
		if (length === undefined || amount === null || amount.low * length > mostYears) continue;
		const { first, low, high, additional } = amount;
		if (isOtherwise(tokens, unit, language)) continue;
		if (phraseBefore(tokens, first, longestBefore, language.notExperienceBefore) !== null) continue;
		const previous = found.at(-1);
		const inBetween = tokens.slice(previousUnit + 1, first);
		const alternative = previous !== undefined && joinsByOr(inBetween, language);
		const minimum = toYears(low, length);
		const maximum = low === high ? null : toYears(high, length);
		const span = { start: tokens[first]?.start ?? token.start, end: token.end };
		const isJoined = alternative || inBetween.some(({ folded }) => language.joinWords.has(folded));
		const isPart = previous !== undefined && !isJoined && minimum < previous.years.minimum;
		found.push({ years: { minimum, maximum, span, alternative, additional }, first, unit, isPart, isTied: true });
		previousUnit = unit;
		for (const { minimum: bare, at, alternative: isOther } of readBareNumbers(tokens, unit, degrees, language)) {
			const { start, end } = tokens[at] ?? token;
			const years = { minimum: bare, maximum: null, span: { start, end }, alternative: isOther, additional: false };
			found.push({ years, first: at, unit: at, isPart: !isOther, isTied: !isOther });
		}
	}
	return found;
}

/** The years that a line asks for, in order. `named`, `degrees`: the concepts and the names of degrees in the same line. */
export function findYears(
	text: string,
	line: Line,
	named: readonly NamedConcept[],
	degrees: readonly TokenRange[],
	language: LanguageIndex,
): YearsFound[] {
	const amounts = findAmounts(text, line.tokens, degrees, language);
	return amounts.map(({ years, first, unit, isTied }, at) => {
		if (!isTied) return { ...years, ...ofNothing };
		const place = { start: years.span.start, first, unit, isNested: at > 0, hasPart: amounts[at + 1]?.isPart === true };
		return { ...years, ...tieYears(text, line.tokens, named, degrees, place, language) };
	});
}

/** How far before its amount an "or" may stand that no comma sets apart, in tokens: "or at least 5 years". */
const orWithin = 4;

/** True when an "or" joins two amounts of years, not two things in between: "software or data engineering, including 3 years". */
const joinsByOr = (between: readonly Token[], language: LanguageIndex): boolean =>
	between.some(
		({ folded, before }, at) =>
			language.orWords.has(folded) &&
			(before === 'break' || between.length - at <= orWithin) &&
			findPhrases(between.slice(at), language.includingWords).length === 0,
	);

/** Years to two decimals: eight months are 0.67. */
const toYears = (amount: number, unitLength: number): number => Math.round(amount * unitLength * 100) / 100;

/** The least years that one line accepts: of its alternatives the least, of what it asks together the most; null when it asks none. */
export function leastYearsOf(years: readonly YearsFound[]): number | null {
	let most: number | null = null;
	let least: number | null = null;
	for (const { minimum, alternative } of years) {
		if (!alternative && least !== null) most = Math.max(least, most ?? 0);
		least = alternative && least !== null ? Math.min(least, minimum) : minimum;
	}
	return least === null ? null : Math.max(least, most ?? 0);
}
