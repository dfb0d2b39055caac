// Amounts brought together to what is paid: "$60k–75k" is one range, "up to £45,000" has no least.
import type { PayPeriod } from '../../core/posting.ts';
import type { Span } from '../../core/span.ts';
import { phraseAt, phraseBefore } from '../../text/phrases.ts';
import { spanOfTokens, type Token } from '../../text/tokens.ts';
import type { LanguageIndex } from '../language-index.ts';
import { findAmounts, type Amount } from './amounts.ts';
import type { FactIndex } from './fact-index.ts';
import type { Row } from './rows.ts';

/** An amount or a range in a row; `first` and `last` are places in its tokens. */
export type PayRange = Span & {
	readonly first: number;
	readonly last: number;
	readonly low: number;
	readonly high: number;
	/** By what its digits were multiplied: 1,000 for "k". */
	readonly factor: number;
	/** True where a plus follows its digits: "£30,000+". */
	readonly isLeast: boolean;
	/** True where two amounts were joined. */
	readonly isRange: boolean;
	readonly sign: string | null;
	/** True where it is written as money is: with a sign of a currency, or with its thousands set apart. */
	readonly isMoney: boolean;
	readonly period: { readonly is: PayPeriod; readonly span: Span } | null;
};

/** True when nothing but a slash stands before a token: "$40/hr", "$40 / hr". */
const isBehindSlash = (text: string, before: Token | undefined, token: Token): boolean =>
	before !== undefined && /^\s?\/\s?$/u.test(text.slice(before.end, token.start));

/** A period, and where its words stand among the tokens. */
type PeriodFound = { readonly is: PayPeriod; readonly first: number; readonly last: number };

/** The period that begins at a token: "per hour", "/hr", "annually". */
function periodAt({ text, tokens }: Row, at: number, facts: FactIndex): PeriodFound | null {
	const token = tokens[at];
	const unit = token === undefined ? undefined : facts.timeUnits.get(token.folded);
	if (token !== undefined && unit !== undefined && isBehindSlash(text, tokens[at - 1], token)) {
		return { is: unit, first: at, last: at };
	}
	const hit = phraseAt(tokens, at, facts.periodsBehind);
	return hit === null ? null : { is: hit.value, first: hit.first, last: hit.last };
}

/** True for what may stand between an amount and its period: "gross", "USD". */
const isTail = ({ folded, raw }: Token, facts: FactIndex): boolean =>
	facts.amountTails.has(folded) || /^[A-Z]{3}$/.test(raw);

/** How many words may stand between an amount and its period. */
const tailWords = 2;

/** The first period behind a token, and the last token of its words; words like "gross" may stand in between. */
function periodBehind(row: Row, last: number, facts: FactIndex): PeriodFound | null {
	for (let at = last + 1; at <= last + 1 + tailWords; at++) {
		const found = periodAt(row, at, facts);
		const token = row.tokens[at];
		if (found !== null || token === undefined || !isTail(token, facts)) return found;
	}
	return null;
}

/** An amount with its place among the tokens, the word that multiplies it, and its period. */
function place(row: Row, amount: Amount, facts: FactIndex): PayRange {
	const { first } = amount;
	let { last } = amount;
	const multiplier = facts.multipliers.get(row.tokens[last + 1]?.folded ?? '');
	// "LPA" says lakhs and a year at once.
	const period =
		periodBehind(row, last, facts) ?? (multiplier === undefined ? null : periodBehind(row, last + 1, facts));
	last = period?.last ?? (multiplier === undefined ? last : last + 1);
	const span = period === null ? null : spanOfTokens(row.tokens, period);
	const value = amount.value * (multiplier ?? 1);
	const isLeast = /^\+(?!\s?\p{L})/u.test(row.text.slice(amount.end, amount.end + 3));
	const end = amount.end + (isLeast ? 1 : 0);
	return {
		first,
		last,
		start: amount.start,
		end: last === amount.last ? end : Math.max(end, row.tokens[last]?.end ?? end),
		isLeast,
		low: value,
		high: value,
		factor: amount.isThousands ? 1_000 : (multiplier ?? 1),
		isRange: false,
		sign: amount.sign,
		isMoney: amount.sign !== null || amount.isGrouped || multiplier !== undefined,
		period: period === null || span === null ? null : { is: period.is, span },
	};
}

/** The longest phrase before an amount, in tokens. */
const longestBefore = 3;

/** True when two amounts are the ends of one range. */
function isJoined(row: Row, low: PayRange, high: PayRange, language: LanguageIndex, facts: FactIndex): boolean {
	const between = row.tokens.slice(low.last + 1, high.first);
	if (between.length === 0) return /^\s*[-–—‑]\s*$/u.test(row.text.slice(low.end, high.start));
	if (phraseAt(row.tokens, low.last + 1, facts.upTo)?.last === high.first - 1) return true;
	const word = between[0]?.folded ?? '';
	if (between.length > 1 || !language.rules.rangeWords.includes(word)) return false;
	return !facts.besideWords.has(word) || phraseBefore(row.tokens, low.first, longestBefore, facts.between) !== null;
}

/** Fewer units than this are short for thousands, or what their other end counts in: "60–75k", "12–15 lakhs", "30–35,000". */
const fewestUnits = 1_000;

/** By what the first end of a range is multiplied since the other end is. */
function sharedFactor(low: PayRange, high: PayRange): number {
	if (low.factor > 1 || low.low >= fewestUnits) return 1;
	return high.factor > 1 ? high.factor : high.high >= 10 * fewestUnits ? 1_000 : 1;
}

function join(low: PayRange, high: PayRange): PayRange | null {
	const least = low.low * sharedFactor(low, high);
	if (least > high.high) return null;
	return {
		...low,
		last: high.last,
		end: high.end,
		low: least,
		high: high.high,
		isRange: true,
		sign: low.sign ?? high.sign,
		isMoney: low.isMoney || high.isMoney,
		period: high.period ?? low.period,
	};
}

/** The amounts and ranges of a row, in order. */
export function findPayRanges(row: Row, language: LanguageIndex, facts: FactIndex): PayRange[] {
	const found: PayRange[] = [];
	for (const amount of findAmounts(row.text, row.span, row.tokens)) {
		const placed = place(row, amount, facts);
		const previous = found.at(-1);
		const isNext = previous !== undefined && !previous.isRange && isJoined(row, previous, placed, language, facts);
		const joined = isNext ? join(previous, placed) : null;
		if (joined !== null) found[found.length - 1] = joined;
		else found.push(placed);
	}
	return found;
}

/** The ends of what is paid, and the words that say them. */
export type PayEnds = { readonly lowest: number | null; readonly highest: number | null; readonly span: Span };

/** The ends of a range as the words around it say: no least after "up to", no most after "from" or before a plus. */
export function endsOf({ tokens }: Row, range: PayRange, facts: FactIndex): PayEnds {
	const { first, last, low, high, isRange, isLeast, start, end } = range;
	const upTo = isRange ? null : phraseBefore(tokens, first, longestBefore, facts.upTo);
	const from = isRange ? null : phraseBefore(tokens, first, longestBefore, facts.from);
	const between = isRange ? phraseBefore(tokens, first, longestBefore, facts.between) : null;
	const orMore = isRange ? null : phraseAt(tokens, last + 1, facts.orMore);
	const opening = tokens[(upTo ?? from ?? between)?.first ?? -1];
	const closing = tokens[(orMore ?? phraseAt(tokens, last + 1, facts.currencies))?.last ?? -1];
	return {
		lowest: upTo === null ? low : null,
		highest: upTo === null && (from !== null || isLeast || orMore !== null) ? null : high,
		span: { start: opening?.start ?? start, end: closing?.end ?? end },
	};
}
