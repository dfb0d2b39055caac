// Which language an ad is written in.
import { franc } from 'franc-min';

/** Enough text to tell; more costs time and changes nothing. */
const sampleLength = 4_000;

/** BCP 47 tag of the language that most of the text's beginning is written in; "und" when there is too little to tell. */
export function detectLanguage(text: string): string {
	const code = franc(text.slice(0, sampleLength), { minLength: 40 });
	return code === 'und' ? 'und' : (Intl.getCanonicalLocales(code)[0] ?? 'und');
}
