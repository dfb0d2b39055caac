// How many days are left until a calendar date, by the calendar where the user is.

/** Milliseconds of a day without a change of clocks. */
const dayMs = 86_400_000;

/** 0 on the day itself, negative after it; null for what is no date. `date`: ISO 8601 calendar date. */
export function daysUntil(date: string, now: Date): number | null {
	const end = Date.parse(`${date}T00:00:00Z`);
	const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
	return Number.isNaN(end) ? null : Math.round((end - today) / dayMs);
}
