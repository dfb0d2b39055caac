// Amounts of money as ads write them: "$120,000", "€60k", "USD 45", "Rs 12,00,000", "CHF 9'500", "45 000 EUR".
import type { Span } from '../../core/span.ts';
import type { Token } from '../../text/tokens.ts';
import { currencyCodes, currencySigns } from './currencies.ts';

/** One amount. `isGrouped`: written as money is, with thousands set apart or a "k". `first`, `last`: places in the tokens. */
export type Amount = Span & {
	readonly first: number;
	readonly last: number;
	readonly value: number;
	/** As written before or behind it: "£", "USD"; null where there is none. */
	readonly sign: string | null;
	readonly isThousands: boolean;
	readonly isGrouped: boolean;
};

/** Digits: in threes, in twos as in India ("12,00,000"), or plain. "401(k)" is no amount. */
const numberPattern =
	/(?!40[13]\s?\(?[bkBK])(?:\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3}){1,4}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)|\d{1,9}(?:[.,]\d{1,2}(?!\d))?)/uy;
/** What may stand right behind digits in the same line: a "k", then a sign or code. */
const tailPattern = /([^\S\n]?[kK](?![\p{L}\d]))?(?:[^\S\n]?(\p{L}{0,3}\p{Sc}|\p{L}{2,3})(?![\p{L}\d]))?/uy;
/** Percent signs, more digits and letters behind make it something else. */
const notAfter = /\p{L}|\s?%|[.,]?\d/uy;
/** What may stand right before digits: a sign, with letters or without ("US$"), or a code. */
const signPattern = /(\p{L}{0,3})(\p{Sc})\s?$/u;
const codePattern = /(\p{L}+)(\.?\s?)$/u;
/** Longer than any sign with what may follow it. */
const longestHead = 8;

const isSign = (sign: string): boolean => currencySigns.has(sign) || currencyCodes.has(sign);

/** "1,945.00" → 1945, "45.000,00" → 45000, "9'500" → 9500: the last sign is a decimal's where fewer than three digits follow it. */
function readNumber(digits: string): number {
	const decimals = /[.,](\d{1,2})$/u.exec(digits);
	const whole = digits.slice(0, decimals?.index).replaceAll(/\D/gu, '');
	return Number(`${whole}.${decimals?.[1] ?? '0'}`);
}

/** A sign before digits, and how many characters stand from its first to them; no sign where there is none. */
type Head = { readonly sign: string | null; readonly length: number };

/** The sign before digits; null where a word or a number runs into them ("A4"), so that they are no amount. */
function readHead(before: string): Head | null {
	if (/\d[.,]?$/u.test(before)) return null;
	const signed = signPattern.exec(before);
	if (signed !== null) {
		const [whole, letters = '', symbol = ''] = signed;
		const sign = [letters + symbol, letters, symbol].find(isSign);
		return sign === undefined ? null : { sign, length: whole.length };
	}
	const coded = codePattern.exec(before);
	const [whole = '', code = '', gap = ''] = coded ?? [];
	if (coded !== null && isSign(code)) return { sign: code, length: whole.length };
	return coded !== null && gap === '' ? null : { sign: null, length: 0 };
}

const matchesAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
	pattern.lastIndex = at;
	return pattern.exec(text);
};

/** An amount without its place among the tokens. */
type BareAmount = Omit<Amount, 'first' | 'last'>;

/** The amount whose digits begin at a place of a text; null where they are none. What stands before `from` is not looked at. */
function amountAt(text: string, start: number, from: number): BareAmount | null {
	const number = matchesAt(numberPattern, text, start)?.[0];
	if (number === undefined) return null;
	const behind = start + number.length;
	const [tail = '', thousands, after] = matchesAt(tailPattern, text, behind) ?? [];
	const isAfterSign = after !== undefined && isSign(after);
	const end = isAfterSign ? behind + tail.length : behind + (thousands?.length ?? 0);
	const head = readHead(text.slice(Math.max(from, start - longestHead), start));
	if (head === null || matchesAt(notAfter, text, end) !== null) return null;
	const isThousands = thousands !== undefined;
	return {
		start: start - head.length,
		end,
		value: readNumber(number) * (isThousands ? 1_000 : 1),
		sign: head.sign ?? (isAfterSign ? after : null),
		isThousands,
		isGrouped: isThousands || /\d\D\d{3}/u.test(number),
	};
}

/** Where the digits of a token begin, 0 for most; -1 where it holds none, or letters that are no currency's before them. */
function digitsOf(raw: string): number {
	const code = raw.charCodeAt(0);
	if (code >= 48 && code <= 57) return 0;
	const letters = /^(\p{L}{1,4})\d+$/u.exec(raw)?.[1];
	return letters !== undefined && isSign(letters) ? letters.length : -1;
}

/** The amounts among the tokens of a span, in order. Numbers that are followed by a percent sign or letters ("5m", "401(k)") are none. */
export function findAmounts(text: string, { start: from }: Span, tokens: readonly Token[]): Amount[] {
	const found: Amount[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		const digits = token === undefined ? -1 : digitsOf(token.raw);
		const amount = token === undefined || digits < 0 ? null : amountAt(text, token.start + digits, from);
		if (amount === null) continue;
		let first = at;
		while (first > 0 && (tokens[first - 1]?.end ?? 0) > amount.start) first -= 1;
		while ((tokens[at + 1]?.start ?? amount.end) < amount.end) at += 1;
		found.push({ ...amount, first, last: at });
	}
	return found;
}
