// The pay of the post: amounts that words of pay lead to; never budgets, funding, bonuses or benefits.
import type { PayStated } from '../../core/ad-facts.ts';
import { quote } from '../../core/span.ts';
import { findPhrases, phraseAt } from '../../text/phrases.ts';
import { spanOfTokens } from '../../text/tokens.ts';
import type { LanguageIndex } from '../language-index.ts';
import { currencyCodes, currencySigns, dollarCodes } from './currencies.ts';
import type { CueHit, FactIndex } from './fact-index.ts';
import { endsOf, findPayRanges, type PayRange } from './pay-ranges.ts';
import { hasNumber, opensWithMoney, type Row, type Words } from './rows.ts';

/** How far behind its words of pay an amount may stand, in tokens, or behind the amount before it. */
const amountWithin = 20;
/** How far behind an amount words may stand that say what it is: "$5,000 sign-on bonus". */
const sayWithin = 4;
/** A row that is hardly more than an amount, with a label before it and a few words behind. */
const mostLabelTokens = 5;
const mostTailTokens = 4;

/** True for words of pay; some count only as the label of what follows: "Pay: …". */
function isPayCue({ text, tokens }: Words, { value, first, last }: CueHit): boolean {
	if (value.of === 'payLabels') return first === 0 || text[tokens[last]?.end ?? 0] === ':';
	return value.of === 'pay';
}

const isMoneyCue = (words: Words, cue: CueHit): boolean => cue.value.of === 'notPay' || isPayCue(words, cue);

/** True when words right behind an amount say that it is pay, false when they say that it is not, null where none do. */
function saidBehind(row: Row, { last }: PayRange, facts: FactIndex): boolean | null {
	const cue = row.cues.find((hit) => hit.first > last && (isMoneyCue(row, hit) || hit.value.of === 'spentOn'));
	if (cue === undefined || cue.first - last > sayWithin) return null;
	const between = row.tokens.slice(last + 1, cue.first + 1);
	if (between.some(({ before, folded }) => before === 'break' || facts.besideWords.has(folded))) return null;
	return isPayCue(row, cue);
}

/** The words of pay that lead to an amount; null where none do, or words of other money stand nearer. */
function payCueBefore(row: Row, { first, start }: PayRange): CueHit | null {
	const before = row.cues.filter((cue) => cue.last < first && isMoneyCue(row, cue));
	const nearest = before.at(-1);
	if (nearest === undefined) return null;
	if (isPayCue(row, nearest)) return nearest;
	// One label of several things, pay among them: "Salary / equity: $90,000".
	if (!row.text.slice(row.tokens[nearest.last]?.end, start).includes(':')) return null;
	for (let at = before.length - 1; at > 0; at--) {
		const [other, cue] = [before[at - 1], before[at]];
		if (other === undefined || cue === undefined || cue.first - other.last > 2) return null;
		if (isPayCue(row, other)) return other;
	}
	return null;
}

/** True for a row that is an amount with hardly a word around it. */
function isBare(row: Row, { first, last }: PayRange): boolean {
	const isLabelled = first > 0 && first <= mostLabelTokens && row.tokens[first]?.before === 'break';
	return (first === 0 || isLabelled) && row.tokens.length - 1 - last <= mostTailTokens;
}

/**
 * True when a row begins with an amount that is written as pay is, with a period or as a range, and goes on to something
 * else; behind a label only with both: "Band 5: £29,000 to £35,000 a year".
 */
function opensAsPay({ tokens }: Row, { first, last, sign, isRange, period }: PayRange, facts: FactIndex): boolean {
	const next = tokens[last + 1];
	const isLabelled = first <= mostLabelTokens && tokens[first]?.before === 'break';
	if (sign === null || !isLabelled) return false;
	if (next !== undefined && next.before !== 'break' && !facts.payTails.has(next.folded)) return false;
	const isTimed = period?.is === 'hour' || period?.is === 'year';
	return first > 0 ? isRange && isTimed : isRange || isTimed;
}

/** The words of pay above a row: in the row above, or in the heading. */
function payCueAbove({ lead, above, heading }: Row): { words: Words; cue: CueHit } | null {
	for (const words of [lead, above, heading]) {
		const cue = words?.cues.findLast((hit) => isMoneyCue(words, hit));
		if (words && cue) return isPayCue(words, cue) ? { words, cue } : null;
	}
	return null;
}

/** How far before its words of pay a period may begin, and how far behind them it may stand, in tokens. */
const periodBefore = 3;
const periodBehind = 2;

/** The period that goes with words of pay: "annual base salary", "salary (monthly)", "day rate". */
function periodBeside({ tokens }: Words, cue: CueHit, facts: FactIndex): PayRange['period'] {
	for (let at = Math.max(0, cue.first - periodBefore); at <= cue.last + periodBehind; at++) {
		const hit = phraseAt(tokens, at, facts.payPeriods);
		const span = hit && spanOfTokens(tokens, hit);
		if (hit !== null && span !== null) return { is: hit.value, span };
	}
	return null;
}

/** The currency of an amount: its code, its sign, or for plain signs what the row says elsewhere. */
function currencyOf(row: Row, { sign }: PayRange, facts: FactIndex): string | null {
	if (sign !== null && currencyCodes.has(sign)) return sign;
	const bySign = sign === null ? null : (currencySigns.get(sign) ?? null);
	if (bySign !== null) return bySign;
	const fits = (code: string): boolean => (sign === '$' ? dollarCodes.has(code) : currencyCodes.has(code));
	const named = findPhrases(row.tokens, facts.currencies).find(({ value }) => fits(value));
	return named?.value ?? row.tokens.find(({ raw }) => currencyCodes.has(raw) && fits(raw))?.raw ?? null;
}

/** A row, and whether the rows above lead one to expect pay in it: a list of amounts goes on until something else is said. */
type PlacedRow = { readonly row: Row; readonly isBelowPay: boolean };

/** True when a row may state pay: its words speak of it or of a grade, or it stands below such words, or it opens with an amount. */
const mayState = ({ row, isBelowPay }: PlacedRow): boolean =>
	isBelowPay || row.cues.some((cue) => isPayCue(row, cue) || cue.value.of === 'gradeLabels') || opensWithMoney(row);

/** True when an amount without words of money before it in its row is pay by where it stands. */
function isUncued({ row, isBelowPay }: PlacedRow, range: PayRange, facts: FactIndex): boolean {
	const isSaid = row.cues.some((cue) => cue.last < range.first && (isMoneyCue(row, cue) || cue.value.of === 'spentOn'));
	return !isSaid && ((isBelowPay && isBare(row, range)) || opensAsPay(row, range, facts));
}

/** True when an amount is added to one that is pay: "plus travel of €500". */
function isAdded({ text, tokens }: Row, before: PayRange, range: PayRange, facts: FactIndex): boolean {
	const between = tokens.slice(before.last + 1, range.first);
	return text.slice(before.end, range.start).includes('+') || between.some(({ folded }) => facts.plusWords.has(folded));
}

/** The amounts of a row that are pay, each with the words of pay in its row that lead to it. */
function findPay(
	placed: PlacedRow,
	language: LanguageIndex,
	facts: FactIndex,
): { range: PayRange; cue: CueHit | null }[] {
	const found: { range: PayRange; cue: CueHit | null }[] = [];
	for (const range of findPayRanges(placed.row, language, facts)) {
		const cue = payCueBefore(placed.row, range);
		const before = found.at(-1)?.range;
		const reach = Math.max(cue?.last ?? -1, before?.last ?? -1);
		const isOwn =
			before === undefined || (cue?.first ?? -1) > before.last || !isAdded(placed.row, before, range, facts);
		const isLed = cue !== null && isOwn && range.first - reach <= amountWithin;
		const isPay = saidBehind(placed.row, range, facts) ?? (isLed || (cue === null && isUncued(placed, range, facts)));
		if (isPay && (range.isMoney || range.period !== null)) found.push({ range, cue });
	}
	return found;
}

/** The pay that the rows of a posting state, in order. */
export function readPay(rows: readonly Row[], language: LanguageIndex, facts: FactIndex): PayStated[] {
	let lastPaid = -1;
	return rows.flatMap((row): PayStated[] => {
		if (!hasNumber(row)) return [];
		const above = payCueAbove(row);
		const placed = { row, isBelowPay: above !== null || row.above?.span.start === lastPaid };
		const found = mayState(placed) ? findPay(placed, language, facts) : [];
		if (found.length > 0) lastPaid = row.span.start;
		const periodAbove = above === null ? null : periodBeside(above.words, above.cue, facts);
		return found.map(({ range, cue }): PayStated => {
			const { lowest, highest, span } = endsOf(row, range, facts);
			const period = range.period ?? (cue === null ? null : periodBeside(row, cue, facts)) ?? periodAbove;
			return {
				lowest,
				highest,
				currency: currencyOf(row, range, facts),
				period: period?.is ?? null,
				periodBy: period === null ? null : { span: period.span, says: quote(row.text, period.span) },
				span,
				says: quote(row.text, span),
			};
		});
	});
}
