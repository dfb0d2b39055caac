// Grade, seniority, place of work, pay and dates of the post as lines of the overlay: what the page states first, then the ad's words.
import type { PayStated, SeniorityStated } from '../../core/ad-facts.ts';
import type { Pay, PostingSource } from '../../core/posting.ts';
import type { Span } from '../../core/span.ts';
import type { AdView } from '../../messages/views.ts';
import { daysUntil } from '../parts/days-left.ts';
import { writeMoney } from '../words/money.ts';
import { words, wordsLanguage } from '../words/words.ts';

/** A line of the overlay: what it says, the words of the ad that say so, and where it is from if not from these. */
export type Fact = { readonly says: string; readonly spans: readonly Span[]; readonly source?: string };

/** The place of some words in the text, if they stand there. */
export const spansOf = (stated: { readonly span: Span | null } | null | undefined): Span[] =>
	stated?.span ? [stated.span] : [];

/** True when two writings differ in nothing but case and signs: "P-3", "P3". */
const isSameWriting = (a: string, b: string | undefined): boolean => {
	const plain = (written: string): string => written.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
	return b !== undefined && plain(a) === plain(b);
};

/** The seniority, with the title's words where they are others than its name. */
function sayRank({ rank, says }: SeniorityStated): string {
	const { overlay: text, seniority } = words();
	const name = seniority[rank];
	return text.seniority(name, says.toLowerCase() === name ? null : says);
}

/** What the ad's words state of the post; a grade that the page states stands in the head already. */
export function ofPost({ analysis: { facts }, posting }: AdView): Fact[] {
	const { overlay: text, workplaces } = words();
	const { grades, seniority: rank } = facts;
	return [
		...grades
			.filter(({ says }) => !isSameWriting(says, posting.grade?.value))
			.map((grade) => ({ says: text.grade(grade.says), spans: spansOf(grade) })),
		...(rank === null ? [] : [{ says: sayRank(rank), spans: [] }]),
		...facts.workplaces.map((place) => ({
			says: text.workplace(workplaces[place.kind], place.officeDays),
			spans: spansOf(place),
		})),
	];
}

/** True when the words of a period stand apart from those of the amount. */
const isApart = (outer: Span | null, inner: Span | null): inner is Span =>
	outer !== null && inner !== null && (inner.start < outer.start || inner.end > outer.end);

/** An amount or a range with its currency and period as one writes them; as the page has it where it leaves any of them open. */
function sayPay({ lowest, highest = lowest, currency, period, asWritten }: Pay): string {
	const { overlay: text, payPeriods } = words();
	if (lowest === undefined || highest === undefined || currency === undefined || period === undefined) return asWritten;
	const written = writeMoney(wordsLanguage(), lowest, highest, currency);
	return written === null ? asWritten : text.payRange(written, payPeriods[period]);
}

/** Pay: what the page states first, with the ad's words where they say the same, then what only these say. */
export function payFacts({ posting: { pay }, analysis: { facts } }: AdView): Fact[] {
	const { overlay: text, payPeriods } = words();
	const isPages = ({ lowest, highest }: PayStated): boolean =>
		pay !== undefined && lowest === pay.value.lowest && highest === (pay.value.highest ?? pay.value.lowest);
	const same = facts.pay.find(isPages);
	const ofPage = pay === undefined ? [] : [fact(text.pay(sayPay(pay.value)), pay, spansOf(same))];
	const ofText = facts.pay
		.filter((stated) => stated !== same)
		.map((stated): Fact => {
			const { says, span, period, periodBy } = stated;
			const apart = isApart(span, periodBy?.span ?? null) ? spansOf(periodBy) : [];
			return {
				says: text.pay(says, apart.length === 0 || period === null ? undefined : payPeriods[period]),
				spans: [...spansOf(stated), ...apart],
			};
		});
	return [...ofPage, ...ofText];
}

/** A calendar date as a moment that is on that day everywhere we format it. */
const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** A fact from beside the text: from the page itself, or from data that it carries, which is then said. */
const fact = (says: string, { source }: { readonly source: PostingSource }, spans: readonly Span[] = []): Fact =>
	source === 'json-ld' ? { says, spans, source: words().overlay.fromJsonLd } : { says, spans };

/** When the ad was posted and until when one can apply: what the page states first. */
export function dates({ posting: { postedOn, closesOn }, analysis: { facts } }: AdView, now = new Date()): Fact[] {
	const text = words().overlay;
	const closes = (date: string): string => text.closes(noon(date), (daysUntil(date, now) ?? 0) < 0);
	const same = facts.closing.find(({ date }) => date !== null && date === closesOn?.value);
	return [
		...(postedOn === undefined ? [] : [fact(text.posted(noon(postedOn.value)), postedOn)]),
		...(closesOn === undefined ? [] : [fact(closes(closesOn.value), closesOn, spansOf(same))]),
		...facts.closing
			.filter((stated) => stated !== same)
			.map((stated) => ({
				says: stated.date === null ? text.closesAsWritten(stated.says) : closes(stated.date),
				spans: spansOf(stated),
			})),
	];
}
