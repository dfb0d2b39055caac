// One spelling for what readers take as the same word: case, accents and typographic apostrophes set aside.

const combiningMarks = /\p{M}+/gu;
const plainAscii = /^[\x20-\x7e]*$/;

/**
 * The folded form by which words are compared: lower case, no accents, straight apostrophes.
 * Its length may differ from the word's, so it is never used for offsets.
 */
export function foldWord(word: string): string {
	if (plainAscii.test(word)) return word.toLowerCase();
	const plain = word.normalize('NFKD').toLowerCase().normalize('NFKD');
	return plain.replace(combiningMarks, '').replace(/[’‘ʼ]/g, "'");
}
