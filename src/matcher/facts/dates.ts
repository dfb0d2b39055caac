// Dates as ads write them: "Friday 12th of March 2026", "March 12, 2026", "2026-03-12", "12.03.2026", "11/15/26".
import { isoDate } from '../../text/calendar-date.ts';
import type { Token } from '../../text/tokens.ts';
import type { FactIndex } from './fact-index.ts';

/** A date in tokens `first` to `last`; `date` is null where its year is missing, or day and month cannot be told apart. */
export type DateFound = { readonly first: number; readonly last: number; readonly date: string | null };

/** Years that an ad may speak of; other numbers of four digits are something else. */
const isYear = (year: number): boolean => year >= 1990 && year <= 2100;
/** Years of two digits are of this century, from here on; below it they may be something else. */
const firstShortYear = 20;

const numberOf = (token: Token | undefined, digits: RegExp): number | null =>
	token !== undefined && digits.test(token.folded) ? Number(token.folded) : null;

function readYear(token: Token | undefined): number | null {
	const year = numberOf(token, /^\d{4}$/);
	return year !== null && isYear(year) ? year : null;
}

/** A day of the month: "12", "12th". */
function readDay(token: Token | undefined, { rules }: FactIndex): number | null {
	const [, digits, ending = ''] = /^(\d{1,2})(\p{L}*)$/u.exec(token?.folded ?? '') ?? [];
	if (digits === undefined || (ending !== '' && !rules.dayEndings.includes(ending))) return null;
	const day = Number(digits);
	return day >= 1 && day <= 31 ? day : null;
}

const close = (first: number, last: number, year: number, month: number, day: number): DateFound | null => {
	const date = isoDate(year, month, day);
	return date === undefined ? null : { first, last, date };
};

/** "12 March 2026", "12th of March", "March 12, 2026". */
function readNamed(tokens: readonly Token[], first: number, facts: FactIndex): DateFound | null {
	// In capitals, since one may do much "by may 12".
	const monthAt = (at: number): number | undefined => {
		const { raw = '', folded = '' } = tokens[at] ?? {};
		return /^\p{Lu}/u.test(raw) ? facts.months.get(folded) : undefined;
	};
	const dayFirst = readDay(tokens[first], facts);
	const monthPlace = first + (facts.ofWords.has(tokens[first + 1]?.folded ?? '') ? 2 : 1);
	const day = dayFirst ?? readDay(tokens[first + 1], facts);
	const month = dayFirst === null ? monthAt(first) : monthAt(monthPlace);
	if (day === null || month === undefined) return null;
	const last = dayFirst === null ? first + 1 : monthPlace;
	const year = readYear(tokens[last + 1]);
	return year === null ? { first, last, date: null } : close(first, last + 1, year, month, day);
}

const isJoined = (token: Token | undefined): boolean =>
	token !== undefined && (token.before === 'slash' || token.before === 'hyphen' || token.before === 'dot');

/** "2026-03-12", "12/03/2026": between slashes day and month are told apart only where one cannot be a month, or both are the same. */
function readNumeric(tokens: readonly Token[], first: number): DateFound | null {
	const [a, b, c] = [tokens[first], tokens[first + 1], tokens[first + 2]];
	if (!isJoined(b) || !isJoined(c) || isJoined(tokens[first + 3])) return null;
	const [one, two] = [numberOf(a, /^\d{1,4}$/), numberOf(b, /^\d{1,2}$/)];
	const [startYear, endYear] = [readYear(a), readYear(c)];
	const last = first + 2;
	if (one === null || two === null) return null;
	if (startYear !== null) {
		const day = numberOf(c, /^\d{1,2}$/);
		return day === null ? null : close(first, last, startYear, two, day);
	}
	if (one > 31) return null;
	const short = numberOf(c, /^\d{2}$/);
	if (endYear === null && short === null) return null;
	const year = endYear ?? (short !== null && short >= firstShortYear ? 2000 + short : null);
	if (year === null) return { first, last, date: null };
	if (b?.before === 'dot' || one > 12 || one === two) return close(first, last, year, two, one);
	return two > 12 ? close(first, last, year, one, two) : { first, last, date: null };
}

/** The dates of a row of tokens, in order; none is a part of another. */
export function findDates(tokens: readonly Token[], facts: FactIndex): DateFound[] {
	const found: DateFound[] = [];
	for (let at = 0; at < tokens.length; at++) {
		// All dates begin with a digit but those that begin with a month.
		const { folded = '' } = tokens[at] ?? {};
		const mayBegin = /^\d/.test(folded) || facts.months.has(folded);
		const date = mayBegin ? (readNamed(tokens, at, facts) ?? readNumeric(tokens, at)) : null;
		if (date === null) continue;
		found.push(date);
		at = date.last;
	}
	return found;
}
