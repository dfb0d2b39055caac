// Dates as job boards write them, as ISO 8601 calendar dates.
import { isoDate } from '../text/calendar-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The first date in a text: "2026-03-13T…", "Friday, 13 March 2026", "13-Mar-2026", "March 13, 2026". Undefined where
 * there is none, where it is no day of the calendar, and for "03/04/2026", which two continents read differently.
 */
export const findDate = (text: string): string | undefined => {
	const head = text.slice(0, 200);
	const iso = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(head);
	if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const named =
		/\b(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>[a-z]{3})[a-z]*\.?[ ,-]+(?<year>\d{4})\b/i.exec(head) ??
		/\b(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/i.exec(head);
	const month = months.indexOf(named?.groups?.['month']?.toLowerCase() ?? '') + 1;
	if (named?.groups === undefined || month === 0) return undefined;
	return isoDate(Number(named.groups['year']), month, Number(named.groups['day']));
};
