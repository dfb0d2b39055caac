// Dates that tell that an ad is over although it states no closing date: of interviews, of the post's end, of its start.
import { quote, type Span } from '../core/span.ts';
import { findDates, type DateFound } from '../matcher/facts/dates.ts';
import type { Line } from '../matcher/lines.ts';
import { lastOfMonth } from '../text/calendar-date.ts';
import { spanOfTokens } from '../text/tokens.ts';
import type { CheckedAd } from './checked-ad.ts';
import type { Found } from './found.ts';

type Passed = Extract<Found<'contradiction'>['data'], { readonly kind: 'past' }>['what'];

/** Words before a date that say what happens on it. */
const cues: readonly { readonly what: Passed; readonly words: RegExp }[] = [
	{ what: 'interview', words: /\b(?:interviews?|assessment (?:days?|cent(?:re|er)s?))\b/iu },
	{ what: 'end', words: /\b(?:end date|(?:contract|position|post|role|assignment) (?:ends|will end)(?: on)?)\b/iu },
	{
		what: 'start',
		words:
			/\b(?:start(?:ing)? date|starting(?: on| in| from)?|start(?: on| in)|(?:role|position|post) (?:starts|begins)(?: on| in)?)\b/iu,
	},
];
/** A start in the past of something else than the post. */
const ofOther =
	/\b(?:project|programme|program|company|since|founded|compan(?:y|ies)|school year|academic|study|trial|initiative|phase)\b/iu;
/** The words stand so close before the date, in UTF-16 units. */
const cueWithin = 40;
/** Somebody may still be sought so many days after the start. */
const openAfterStart = 60;
const dayMs = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** The dates of a line, in order; of a month that stands alone ("February 2025") its last day. */
function datesOf({ language: { facts } }: CheckedAd, { tokens }: Line): DateFound[] {
	const days = findDates(tokens, facts);
	// The year of a whole date belongs to no month that stands alone.
	const ends = new Set(days.map(({ last }) => last));
	const months = tokens.flatMap(({ folded }, at): DateFound[] => {
		const month = facts.months.get(folded);
		const year = /^20\d\d$/u.exec(tokens[at + 1]?.folded ?? '')?.[0];
		if (month === undefined || year === undefined || ends.has(at + 1)) return [];
		return [{ first: at, last: at + 1, date: lastOfMonth(Number(year), month) }];
	});
	return [...days, ...months].toSorted((a, b) => a.first - b.first);
}

/** What a line's date is that of; null where its words do not say. */
function whatOf(ad: CheckedAd, { span: { start } }: Line, date: Span): Passed | null {
	const before = quote(ad.posting.text, { start: Math.max(start, date.start - cueWithin), end: date.start });
	return cues.find(({ words }) => words.test(before))?.what ?? null;
}

/** A date of the ad that has passed, the first in reading order; none where nothing depends on the day. */
export function findPassed(ad: CheckedAd): Found<'contradiction'>[] {
	const { today } = ad;
	if (today === null) return [];
	const work = new Set(ad.work);
	for (const line of ad.lines) {
		const says = quote(ad.posting.text, line.span).slice(0, 1_000);
		if (!cues.some(({ words }) => words.test(says))) continue;
		for (const { date, ...at } of datesOf(ad, line)) {
			const span = spanOfTokens(line.tokens, at);
			if (date === null || span === null || date >= today) continue;
			const what = whatOf(ad, line, span);
			// When one is interviewed stands where one applies; a start among the benefits is that of something else.
			if (what === null || (what !== 'interview' && !work.has(line))) continue;
			const isStart = what === 'start';
			if (isStart && (daysBetween(date, today) <= openAfterStart || ofOther.test(says))) continue;
			const data = { kind: 'past', what, words: quote(ad.posting.text, span) } as const;
			return [{ data, spans: [span], ...(isStart ? { severity: 'warning' as const } : {}) }];
		}
	}
	return [];
}
