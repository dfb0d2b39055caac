// Which of Plumbline's languages to speak: the one that was chosen, else the first of the browser's that there is.
import { wordLanguages, type WordLanguage } from './settings.ts';

/**
 * `chosen`: from the settings; null: none was. `browserLanguages`: BCP 47 tags, the most wanted first; "fr-CA" is French.
 * English where none of them is spoken here.
 */
export function pickLanguage(chosen: WordLanguage | null, browserLanguages: readonly string[]): WordLanguage {
	if (chosen !== null) return chosen;
	const wanted = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0]);
	return (
		wanted.map((tag) => wordLanguages.find((spoken) => spoken === tag)).find((found) => found !== undefined) ?? 'en'
	);
}
