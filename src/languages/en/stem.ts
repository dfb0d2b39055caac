// English words brought to one form where only number or regional spelling differs. Deliberately weak: a stemmer that
// makes "manager" of "management" would find people where an ad names work.

/** Endings of plurals, the first that fits counts; words that only look like plurals are kept. */
const plurals: readonly (readonly [ending: RegExp, singular: string])[] = [
	[/(?:ss|us|is)$/, '$&'],
	[/ies$/, 'y'],
	[/(ch|sh|x|z|ss)es$/, '$1'],
	[/s$/, ''],
];

/** American spellings of what British ads spell otherwise. */
const spellings: readonly (readonly [british: RegExp, american: string])[] = [
	[/isation/, 'ization'],
	[/([a-z]{2})is(e|ed|er|ing)$/, '$1iz$2'],
	[/([a-z]{2})our(?=$|ed$|ing$)/, '$1or'],
	[/^programme$/, 'program'],
	[/centre$/, 'center'],
	[/licence$/, 'license'],
	[/ll(ed|ing|er)$/, 'l$1'],
];

/** The form in which an English word is compared; `word` is folded. Words of three letters and fewer stay as they are. */
export function stemEnglish(word: string): string {
	if (word.length < 4) return word;
	const plural = plurals.find(([ending]) => ending.test(word));
	const singular = plural === undefined ? word : word.replace(plural[0], plural[1]);
	return spellings.reduce((spelled, [british, american]) => spelled.replace(british, american), singular);
}

/** True for "managed", "planned"; "need", "speed" and words of four letters are none. */
export const isPastFormEnglish = (word: string): boolean => /..[^e]ed$/.test(word);

const hasVowel = /[aeiouy]/;

/** A doubled consonant before an ending is one again: "planning", "plan". Words in -ll, -ss and -zz keep theirs. */
const undouble = (word: string): string => word.replace(/([bcdfgmnprtv])\1$/, '$1');

/** Trades and things that end in -ing: those who do them, or what they are made of, are named by the shorter word. */
const nounsInIng = new Set(
	'engineering marketing banking accounting nursing building housing catering meeting clothing lighting wiring flooring'.split(
		' ',
	),
);

/**
 * The form in which a word of a longer name is compared: besides number and spelling, "manage", "managing" and "managed"
 * are one. Between whole names the risk is small: "manager" stays apart, since -er is kept.
 */
export function stemEnglishInName(word: string): string {
	const stem = stemEnglish(word);
	const base = /^(.{3,})(?:ing|ed)$/.exec(stem)?.[1];
	if (base !== undefined && hasVowel.test(base) && !nounsInIng.has(stem)) return undouble(base).replace(/e$/, '');
	return stem.length > 4 ? stem.replace(/e$/, '') : stem;
}
