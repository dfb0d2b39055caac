// Whether an ad is the International Labour Organization's own, whose grades have rules that are bundled.

/** The organisation as ads name it in the languages that it works in. */
const names =
	/\bILO\b|\bOIT\b|\bInternational Labou?r (?:Organi[sz]ation|Office)\b|\bOrganisation internationale du Travail\b|\bOrganización Internacional del Trabajo\b/u;

/** What an ad says of its employer: its name where the page gives it, else its text. */
export type Employer = { readonly company: string | null; readonly text: string };

/** True for the ILO's own ads: by the employer's name where it is given, else by the text. */
export const isOfIlo = ({ company, text }: Employer): boolean => names.test(company ?? text);

/** "grade/un-no-b" → "NOB", as the ILO's rules write grades. */
export const gradeInRules = (grade: string): string => grade.replace('grade/un-', '').replaceAll('-', '').toUpperCase();
