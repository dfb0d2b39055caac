// Numbers, dates and plurals as French writes them.
const plural = new Intl.PluralRules('fr');
const longDay = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** A number: "1 000 000", "2,5"; its blanks do not break. */
export const number = new Intl.NumberFormat('fr');

/** A share of 0 to 1 as a percentage with one figure behind the comma. */
export const percent = new Intl.NumberFormat('fr', {
	style: 'percent',
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});

/** A date in words; the first of a month is "1er", which `Intl` leaves to us. */
export const day = { format: (at: Date): string => longDay.format(at).replace(/^1(?=\s)/, '1er') };

/** Names of languages by their codes. */
export const languageNames = new Intl.DisplayNames(['fr'], { type: 'language' });

/** A noun after whole millions: "de compétences", "d’exigences". An h is taken as mute. */
const afterMillions = (other: string): string => (/^[aeiouyhâàéèêëîïôûœ]/i.test(other) ? `d’${other}` : `de ${other}`);

/** "0 niveau", "1,5 an", "2 niveaux", "1 000 000 de niveaux". */
export function count(n: number, one: string, other: string): string {
	const category = plural.select(n);
	const noun = category === 'one' ? one : category === 'many' ? afterMillions(other) : other;
	return `${number.format(n)} ${noun}`;
}

/** A number of bytes, in thousands or millions: "12 ko", "3,4 Mo". */
export const size = (bytes: number): string =>
	bytes < 1_000_000
		? `${number.format(Math.max(1, Math.round(bytes / 1_000)))} ko`
		: `${number.format(Math.round(bytes / 100_000) / 10)} Mo`;

/** Years of experience; months below one: "3 ans", "6 mois". */
export const years = (n: number): string => (n < 1 ? count(Math.round(n * 12), 'mois', 'mois') : count(n, 'an', 'ans'));

/** A date where there is little room. */
export const shortDay = new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeZone: 'UTC' });
