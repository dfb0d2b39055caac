// Pay as pages write it, as amounts.
import type { Pay, PayPeriod } from '../core/posting.ts';

const periods: readonly (readonly [RegExp, PayPeriod])[] = [
	[/hour/i, 'hour'],
	[/da(?:y|il)/i, 'day'],
	[/week/i, 'week'],
	[/month/i, 'month'],
	[/year|annual/i, 'year'],
];

/** The period that a word names ("YEAR", "Annually", "per hour"); undefined when it names none. */
export const payPeriod = (words: string): PayPeriod | undefined => periods.find(([sign]) => sign.test(words))?.[1];

/** Pay of amounts that may be missing or nought; undefined when none is left. */
export const payOf = (
	amounts: readonly (number | undefined)[],
	currency: string | undefined,
	period: PayPeriod | undefined,
	asWritten: string,
): Pay | undefined => {
	const [lowest, highest] = amounts
		.filter((amount): amount is number => amount !== undefined && Number.isFinite(amount) && amount > 0)
		.map(Math.round)
		.toSorted((a, b) => a - b);
	if (lowest === undefined) return undefined;
	return {
		lowest,
		...(highest !== undefined && highest !== lowest && { highest }),
		...(currency !== undefined && /^[A-Z]{3}$/.test(currency) && { currency }),
		...(period !== undefined && { period }),
		asWritten: asWritten.slice(0, 500),
	};
};

/** "180K-220K Annually", "44-79 Hourly": the amounts stand first, the period after them; no currency is named. */
export const readPay = (words: string): Pay | undefined => {
	const range = /^\D{0,3}([\d.,]+)(K?)(?:\s*[-–]\s*\D{0,3}([\d.,]+)(K?))?/i.exec(words.slice(0, 100));
	if (range === null) return undefined;
	const amount = (digits: string | undefined, thousands: string | undefined): number | undefined =>
		digits === undefined ? undefined : Number(digits.replaceAll(',', '')) * (thousands ? 1000 : 1);
	return payOf([amount(range[1], range[2]), amount(range[3], range[4])], undefined, payPeriod(words), words);
};
