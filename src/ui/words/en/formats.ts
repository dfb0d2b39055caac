// Numbers, dates and plurals as English writes them.
const plural = new Intl.PluralRules('en');

/** A number: "1,000,000", "2.5". */
export const number = new Intl.NumberFormat('en');

/** A date in words. */
export const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** A share of 0 to 1 as a percentage with one figure behind the point: "94.4%". */
export const percent = new Intl.NumberFormat('en', {
	style: 'percent',
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});
/** A date where there is little room. */
export const shortDay = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** Names of languages by their codes. */
export const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** "1 year", "2 years", "1,000 years". */
export const count = (n: number, one: string, other: string): string =>
	`${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;

/** A number of bytes, in thousands or millions: "12 kB", "3.4 MB". */
export const size = (bytes: number): string =>
	bytes < 1_000_000
		? `${number.format(Math.max(1, Math.round(bytes / 1_000)))} kB`
		: `${number.format(Math.round(bytes / 100_000) / 10)} MB`;
