// Days of the calendar, as ISO 8601 writes them.

/** "2026-03-12"; undefined where it is no day of the calendar. `month` counts from 1. */
export const isoDate = (year: number, month: number, day: number): string | undefined => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
};

/** "2024-02-29": the last day of a month, which counts from 1. */
export const lastOfMonth = (year: number, month: number): string =>
	new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
