// The day on which something is checked, apart from the checks: the full page says it, and its worker checks.
import { isoDate } from '../text/calendar-date.ts';

/** The calendar date of an instant (milliseconds since 1970), in the time of this device. */
export function dayOf(instant: number): string | null {
	const at = new Date(instant);
	return isoDate(at.getFullYear(), at.getMonth() + 1, at.getDate()) ?? null;
}
