// Numbers, dates and plurals as English writes them.
const plural = new Intl.PluralRules('en');

/** A date in words. */
export const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** Names of languages by their codes. */
export const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** "1 year", "2 years". */
export const count = (n: number, one: string, other: string): string =>
	`${n} ${plural.select(n) === 'one' ? one : other}`;
