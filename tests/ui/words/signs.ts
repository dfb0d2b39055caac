// How sentences are set in French and in Spanish, whoever says them.

/** Without what looks like signs of a sentence and is none: "?" as the name of a key, colons of addresses and of times. */
const withoutNames = (said: string): string => said.replaceAll(/(?:\bou?|,) \?|about:\w+|\w+:\/\/|\d:\d/gu, '');

/**
 * The places where French signs stand without their blanks, or where quotes and apostrophes are straight: before ; and ? a narrow
 * blank that does not break, before a colon and inside quotes one of full width.
 */
export const wrongFrenchSigns = (said: string): readonly string[] =>
	withoutNames(said).match(/.{0,9}(?:(?<!\u202F)[;?!]|(?<!\u00A0)[:»]|«(?!\u00A0)).{0,4}|['"“”]/gu) ?? [];

/** The places where Spanish signs are set wrongly: blanks before signs or around quoted words, and quotes of other languages. */
export const wrongSpanishSigns = (said: string): readonly string[] =>
	withoutNames(said).match(/.{0,9}(?:\s[;:?!]|(?<=[\p{L}\d.])\s»)|«\s(?=\p{L})|['"“”]/gu) ?? [];

/** True where as many Spanish questions open as end. */
export const opensItsQuestions = (said: string): boolean =>
	(said.match(/¿/gu) ?? []).length === (withoutNames(said).match(/\?/gu) ?? []).length;
