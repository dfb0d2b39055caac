// Years of experience that a line asks for; never a person's age, the company's, a contract's length.
import { isTechnical, type ConceptId } from '../core/concept.ts';
import type { Span } from '../core/span.ts';
import type { LanguageRules } from '../languages/rules.ts';
import { findPhrases, phraseAt, phraseBefore, type PhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import { readBareNumbers } from './bare-numbers.ts';
import type { NamedConcept } from './mentions.ts';
import { readNumber } from './number-words.ts';

/** Years found in one line. `concept` null: experience overall. `alternative`: joined to the one before it by "or". */
export type YearsFound = {
	readonly minimum: number;
	readonly maximum: number | null;
	readonly span: Span;
	readonly concept: ConceptId | null;
	/** That skill and the others of its list: "3 years of Java, SQL and Kotlin". */
	readonly skills: readonly ConceptId[];
	readonly alternative: boolean;
	/** On top of what is asked elsewhere: "two additional years". */
	readonly additional: boolean;
};

/** More years than a working life are something else. */
const mostYears = 40;
/** How far behind "years" the skill that they are tied to may begin, in tokens: "years of hands-on experience with Go". */
const skillWithin = 6;

const followsAt = (tokens: readonly Token[], from: number, within: number, index: PhraseIndex<true>): boolean => {
	for (let at = from; at < from + within; at++) if (phraseAt(tokens, at, index) !== null) return true;
	return false;
};

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

/** Names that follow one another joined by nothing but a comma, a slash or one word ("Java, SQL and Kotlin"). */
function takeList(text: string, from: NamedConcept, named: readonly NamedConcept[]): NamedConcept[] {
	const list = [from];
	for (const next of named.slice(named.indexOf(from) + 1)) {
		const last = list.at(-1) ?? from;
		const between = text.slice(last.span.end, next.span.start);
		if (next.first - last.last > 2 || !/^\s*[,/]?\s*(?:\p{L}{1,3}\s+)?$/u.test(between)) break;
		list.push(next);
	}
	return list;
}

/** The skills that years are tied to: named right before their bracket, else a technical one, or after a first amount anything, close behind, with its list. */
function findSkills(
	text: string,
	named: readonly NamedConcept[],
	at: { readonly start: number; readonly first: number; readonly unit: number },
	isNested: boolean,
): readonly ConceptId[] {
	const isBracketed = /[([]\s?$/u.test(text.slice(Math.max(0, at.start - 2), at.start));
	if (isBracketed) return named.filter((other) => other.last === at.first - 1).map(({ concept }) => concept);
	const skill = named.find((other) => {
		const isNear = other.first > at.unit && other.first - at.unit <= skillWithin;
		return isNear && (isTechnical(other.kind) || isNested);
	});
	return skill === undefined ? [] : takeList(text, skill, named).map(({ concept }) => concept);
}

/** The years that a line asks for, in order. `named`: the concepts of the same line. */
export function findYears(
	text: string,
	line: Line,
	named: readonly NamedConcept[],
	language: LanguageIndex,
): YearsFound[] {
	const { rules } = language;
	const { tokens } = line;
	const found: YearsFound[] = [];
	let previousUnit = 0;
	for (const [unit, token] of tokens.entries()) {
		const length = Object.hasOwn(rules.timeUnits, token.folded) ? rules.timeUnits[token.folded] : undefined;
		const amount = length === undefined ? null : readAmount(text, tokens, unit, rules);
		if (length === undefined || amount === null || amount.low * length > mostYears) continue;
		const { first, low, high } = amount;
		if (followsAt(tokens, unit + 1, 2, language.notExperienceAfter)) continue;
		if (phraseBefore(tokens, first, longestBefore, language.notExperienceBefore) !== null) continue;
		const start = tokens[first]?.start ?? token.start;
		const isNested = found.length > 0;
		const inBetween = tokens.slice(previousUnit + 1, first);
		const skills = findSkills(text, named, { start, first, unit }, isNested);
		found.push({
			minimum: toYears(low, length),
			maximum: low === high ? null : toYears(high, length),
			span: { start, end: token.end },
			concept: skills[0] ?? null,
			skills,
			alternative: isNested && joinsByOr(inBetween, language),
			additional: amount.additional,
		});
		previousUnit = unit;
		for (const { minimum, at, alternative } of readBareNumbers(tokens, unit, language)) {
			const bare = tokens[at] ?? token;
			const tied = alternative ? [] : findSkills(text, named, { start: bare.start, first: at, unit: at }, true);
			const span = { start: bare.start, end: bare.end };
			const bareYears = { minimum, maximum: null, span, concept: tied[0] ?? null, skills: tied };
			found.push({ ...bareYears, alternative, additional: false });
		}
	}
	return found;
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
