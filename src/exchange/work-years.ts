// How long somebody has worked, by the dates of a résumé: times that overlap count once.

/** A time of work; dates as JSON Resume writes them ("2019", "2019-04", "2019-04-30"). */
export type WorkTime = { readonly startDate?: string | undefined; readonly endDate?: string | undefined };

/** Months since the year 0; `isEnd`: a month that is named is worked to its end. A year alone is its beginning. */
function monthOf(date: string, isEnd: boolean): number | null {
	const [, year, month] = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(date) ?? [];
	if (year === undefined) return null;
	if (month === undefined) return Number(year) * 12;
	const place = Number(month);
	return place < 1 || place > 12 ? null : Number(year) * 12 + place - (isEnd ? 0 : 1);
}

/** First and last month of a time; null where it has no beginning, or ends before it. What is to come does not count. */
function monthsOf({ startDate, endDate }: WorkTime, today: string): readonly [number, number] | null {
	const now = monthOf(today.slice(0, 7), true) ?? 0;
	const first = startDate === undefined ? null : monthOf(startDate, false);
	const last = endDate === undefined || endDate === '' ? now : monthOf(endDate, true);
	if (first === null || last === null) return null;
	const end = Math.min(last, now);
	return end < first ? null : [first, end];
}

/**
 * Whole years of work, rounded down; null where no time can be read. `today`: the day on which open times end, as an ISO
 * 8601 date. Between years alone ("2015" to "2018") their difference counts.
 */
export function yearsOfWork(times: readonly WorkTime[], today: string): number | null {
	const spans = times.flatMap((time) => {
		const span = monthsOf(time, today);
		return span === null ? [] : [span];
	});
	if (spans.length === 0) return null;
	let months = 0;
	let reached = 0;
	for (const [first, last] of spans.toSorted(([a], [b]) => a - b)) {
		months += Math.max(0, last - Math.max(first, reached));
		reached = Math.max(reached, last);
	}
	return Math.floor(months / 12);
}
