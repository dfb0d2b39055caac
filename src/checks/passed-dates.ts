// Dates that tell that an ad is over although it states no closing date: of interviews, of the post's end, of its start.
import { quote, type Span } from '../core/span.ts';
import { dateAt } from '../matcher/facts/dates.ts';
import type { Line } from '../matcher/lines.ts';
import { isoDate } from '../text/calendar-date.ts';
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

/** The last day of "February 2025" where it begins at a token; null where none does. */
function monthAt(ad: CheckedAd, { tokens }: Line, at: number): { readonly last: number; readonly date: string } | null {
	const month = ad.language.facts.months.get(tokens[at]?.folded ?? '');
	const year = /^20\d\d$/u.exec(tokens[at + 1]?.folded ?? '')?.[0];
	const date = month === undefined || year === undefined ? undefined : isoDate(Number(year), month, 28);
	return date === undefined ? null : { last: at + 1, date };
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
		if (!cues.some(({ words }) => words.test(quote(ad.posting.text, line.span).slice(0, 1_000)))) continue;
		for (let at = 0; at < line.tokens.length; at += 1) {
			const found = dateAt(line.tokens, at, ad.language.facts) ?? monthAt(ad, line, at);
			const span = found === null ? null : spanOfTokens(line.tokens, { first: at, last: found.last });
			if (found?.date == null || span === null || found.date >= today) continue;
			const what = whatOf(ad, line, span);
			// When one is interviewed stands where one applies; a start among the benefits is that of something else.
			if (what === null || (what !== 'interview' && !work.has(line))) continue;
			const isStart = what === 'start';
			const isLongAgo = daysBetween(found.date, today) > openAfterStart;
			if (isStart && (!isLongAgo || ofOther.test(quote(ad.posting.text, line.span).slice(0, 1_000)))) continue;
			const data = { kind: 'past', what, words: quote(ad.posting.text, span) } as const;
			return [{ data, spans: [span], ...(isStart ? { severity: 'warning' as const } : {}) }];
		}
	}
	return [];
}
