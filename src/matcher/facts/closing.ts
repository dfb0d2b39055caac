// The last date on which one can apply; never the date of an interview, of the start, or of the posting.
import type { ClosingStated } from '../../core/ad-facts.ts';
import { quote } from '../../core/span.ts';
import { phraseAt } from '../../text/phrases.ts';
import { spanOfTokens } from '../../text/tokens.ts';
import { findDates, type DateFound } from './dates.ts';
import type { CueHit, FactIndex } from './fact-index.ts';
import type { Row } from './rows.ts';

/** How far behind "closing date" the date may begin, in tokens: "closing date for all applications is Wednesday, 18 November". */
const dateWithin = 9;
/** How far before a date the "by" may stand: "by 5 pm local time on Friday 12 March". */
const untilWithin = 8;

const isDateCue = ({ value }: CueHit): boolean => value.of === 'closing' || value.of === 'otherDates';

/** True when the row above is a label of closing dates, and the date begins the row. */
const isLed = ({ lead }: Row, { first }: DateFound): boolean =>
	first <= 2 && lead?.cues.findLast(isDateCue)?.value.of === 'closing';

/** True when a "by" or "until" stands close before a date and behind the one before it, and the sentence asks to apply. */
function isUntil({ tokens, cues }: Row, { first }: DateFound, from: number, facts: FactIndex): boolean {
	if (!cues.some(({ value, first: at }) => value.of === 'applying' && at < first)) return false;
	for (let at = first - 1; at >= Math.max(from, first - untilWithin); at--) {
		if (phraseAt(tokens, at, facts.until) !== null) return true;
	}
	return false;
}

/** True for a "deadline" of something that need not be an application: "the deadline for the report is". */
function isOfOther({ tokens, cues }: Row, { first, last }: CueHit, facts: FactIndex): boolean {
	const isOf = first === last && facts.closingOf.has(tokens[last + 1]?.folded ?? '');
	return isOf && !cues.some(({ value }) => value.of === 'applying');
}

/** True when a date is the last on which one can apply: by the nearest words that speak of a date, between it and the one before. */
function isClosing(row: Row, date: DateFound, from: number, facts: FactIndex): boolean {
	const before = row.cues.findLast((cue) => isDateCue(cue) && cue.last < date.first);
	if (before === undefined) return isLed(row, date) || isUntil(row, date, from, facts);
	if (before.value.of !== 'closing' || isOfOther(row, before, facts)) return false;
	return date.first - before.last <= dateWithin || isUntil(row, date, from, facts);
}

/** The closing dates that a row states, in order. */
export function readClosing(row: Row, facts: FactIndex): ClosingStated[] {
	const mayHold = row.cues.some(({ value }) => value.of === 'closing' || value.of === 'applying');
	if (!mayHold && row.lead?.cues.some(({ value }) => value.of === 'closing') !== true) return [];
	return findDates(row.tokens, facts)
		.filter((date, at, dates) => isClosing(row, date, (dates[at - 1]?.last ?? -1) + 1, facts))
		.flatMap(({ first, last, date }): ClosingStated[] => {
			const span = spanOfTokens(row.tokens, { first, last });
			return span === null ? [] : [{ date, span, says: quote(row.text, span) }];
		});
}
