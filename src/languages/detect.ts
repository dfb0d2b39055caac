// Which language an ad is written in.
import { franc } from 'franc-min';
import { languages } from './registry.ts';

/** Enough text to tell; more costs time and changes nothing. */
const sampleLength = 4_000;
/** From this share of a language's own frequent words on, the text is in it: prose has a fifth, lists of names a tenth. */
const commonShare = 0.06;
/** Fewer characters of plain words tell nothing. */
const leastPlain = 30;

const words = /[\p{L}\p{N}'’+#.]+/gu;
/** Names of products and places are capitalised in most languages, and say little of the language around them. */
const isPlain = (word: string): boolean => /^\p{Ll}[\p{Ll}'’]+$/u.test(word);

/**
 * BCP 47 tag of the language that the text's beginning is written in: one with rules by its frequent words, else by the
 * letters of its plain words; "und" when there is too little to tell, as in a bare list of names.
 */
export function detectLanguage(text: string): string {
	const sample = text.slice(0, sampleLength).match(words) ?? [];
	const lower = sample.map((word) => word.toLowerCase());
	for (const { tag, commonWords } of languages) {
		const common = new Set(commonWords);
		if (lower.filter((word) => common.has(word)).length >= commonShare * lower.length && lower.length > 0) return tag;
	}
	const plain = sample.filter(isPlain).join(' ');
	const code = plain.length < leastPlain ? 'und' : franc(plain);
	return code === 'und' ? 'und' : (Intl.getCanonicalLocales(code)[0] ?? 'und');
}
