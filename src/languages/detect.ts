// Which language an ad is written in.
import { franc } from 'franc-min';
import { languages } from './registry.ts';

/** Enough text to tell; more costs time and changes nothing. */
const sampleLength = 4_000;
/** From this share of a language's own frequent words on, the text is in it: prose has a fifth, lists of names a tenth. */
const commonShare = 0.06;
/** Fewer characters of plain words tell nothing. */
const leastPlain = 30;

/** The languages with rules, each with its own frequent words. */
const known = languages.map(({ tag, commonWords }) => ({ tag, common: new Set(commonWords) }));

/** Plain letters are tried first: asking for every one whether it is a letter of any script takes twice the time. */
const words = /(?:[a-zA-Z0-9'+#.]|[\p{L}\p{N}’])+/gu;
/** Names of products and places are capitalised in most languages, and say little of the language around them. */
const isPlain = (word: string): boolean => /^\p{Ll}[\p{Ll}'’]+$/u.test(word);

/**
 * BCP 47 tag of the language that the text's beginning is written in: one with rules by its frequent words, else by the
 * letters of its plain words; "und" when there is too little to tell, as in a bare list of names.
 */
export function detectLanguage(text: string): string {
	const sample = text.slice(0, sampleLength).match(words) ?? [];
	for (const { tag, common } of known) {
		let found = 0;
		for (const word of sample) if (common.has(word.toLowerCase())) found += 1;
		if (sample.length > 0 && found >= commonShare * sample.length) return tag;
	}
	const plain = sample.filter(isPlain).join(' ');
	const code = plain.length < leastPlain ? 'und' : franc(plain);
	return code === 'und' ? 'und' : (Intl.getCanonicalLocales(code)[0] ?? 'und');
}
