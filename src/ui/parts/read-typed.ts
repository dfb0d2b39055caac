// What was typed into a field, read as a number, a year or a date; or why it is none.
import { mostYears } from '../../core/profile.ts';
import { earliestYear } from '../../core/rating.ts';

/** Why a typed value is not taken; each has its sentence in the words. */
export type TypedProblem =
	| 'no-number'
	| 'negative'
	| 'too-many-years'
	| 'no-year'
	| 'year-range'
	| 'no-date'
	| 'date-range';

/** The value, null for an empty field; or what is wrong with it. */
export type Typed<Value> =
	| { readonly ok: true; readonly value: Value | null }
	| { readonly ok: false; readonly problem: TypedProblem };

/** The last year for which an expiry can be said. */
export const latestExpiry = 2100;

/** A number of years, 0 to 70, with a comma or a point for parts of years: "7", "2.5", "0,5". */
export function readYears(typed: string): Typed<number> {
	const written = typed.trim().replace(',', '.');
	if (written === '') return { ok: true, value: null };
	if (!/^-?\d{1,6}(?:\.\d{1,4})?$/.test(written)) return { ok: false, problem: 'no-number' };
	const value = Number(written);
	if (value < 0) return { ok: false, problem: 'negative' };
	return value > mostYears ? { ok: false, problem: 'too-many-years' } : { ok: true, value };
}

/** A calendar year from 1950 to `latest`. */
export function readYear(typed: string, latest: number): Typed<number> {
	const written = typed.trim();
	if (written === '') return { ok: true, value: null };
	if (!/^\d{4}$/.test(written)) return { ok: false, problem: 'no-year' };
	const value = Number(written);
	return value < earliestYear || value > latest ? { ok: false, problem: 'year-range' } : { ok: true, value };
}

/** A day that the calendar has, from 1950 to 2100, as an ISO 8601 date: "2027-02-31" is none. */
export function readDate(typed: string): Typed<string> {
	const written = typed.trim();
	if (written === '') return { ok: true, value: null };
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written)
		return { ok: false, problem: 'no-date' };
	const inRange = Number(year) >= earliestYear && Number(year) <= latestExpiry;
	return inRange ? { ok: true, value: written } : { ok: false, problem: 'date-range' };
}
