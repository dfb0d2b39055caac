// Numbers, dates and plurals as Spanish writes them.
const plural = new Intl.PluralRules('es');

/** A number: "1.000.000", "2,5". */
export const number = new Intl.NumberFormat('es');

/** A share of 0 to 1 as a percentage with one figure behind the comma. */
export const percent = new Intl.NumberFormat('es', {
	style: 'percent',
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});

/** A date in words. */
export const day = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' });

/** Names of languages by their codes. */
export const languageNames = new Intl.DisplayNames(['es'], { type: 'language' });

/** "1 nivel", "2 niveles", "1.000.000 de niveles". */
export function count(n: number, one: string, other: string): string {
	const category = plural.select(n);
	const noun = category === 'one' ? one : category === 'many' ? `de ${other}` : other;
	return `${number.format(n)} ${noun}`;
}

/** Years of experience; months below one: "3 años", "6 meses". */
export const years = (n: number): string =>
	n < 1 ? count(Math.round(n * 12), 'mes', 'meses') : count(n, 'año', 'años');

/** A number of bytes, in thousands or millions: "12 kB", "3,4 MB". */
export const size = (bytes: number): string =>
	bytes < 1_000_000
		? `${number.format(Math.max(1, Math.round(bytes / 1_000)))} kB`
		: `${number.format(Math.round(bytes / 100_000) / 10)} MB`;

/** A date where there is little room. */
export const shortDay = new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeZone: 'UTC' });
