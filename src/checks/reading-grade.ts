// How hard sentences are to read: the Flesch–Kincaid grade, in years of school. Knows nothing of ads.
import type { Token } from '../text/tokens.ts';

const vowelGroups = /[aeiouy]+/gu;

/** Syllables of a word, about: groups of vowels, without a silent e at the end. A number counts one. */
export function countSyllables(folded: string): number {
	const groups = folded.match(vowelGroups)?.length ?? 0;
	const isSilent = groups > 1 && /[^aeiouyl]e$/u.test(folded);
	return Math.max(1, groups - (isSilent ? 1 : 0));
}

/** Shorter lines are headings and scraps. */
const fewestTokens = 5;

/** The grade of sentences by the published formula, rounded, and how many words it rests on; 0 of none. */
export function readingGrade(sentences: readonly (readonly Token[])[]): {
	readonly grade: number;
	readonly words: number;
} {
	const whole = sentences.filter((tokens) => tokens.length >= fewestTokens);
	const words = whole.reduce((sum, tokens) => sum + tokens.length, 0);
	if (words === 0) return { grade: 0, words };
	const syllables = whole.reduce(
		(sum, tokens) => sum + tokens.reduce((own, { folded }) => own + countSyllables(folded), 0),
		0,
	);
	const grade = 0.39 * (words / whole.length) + 11.8 * (syllables / words) - 15.59;
	return { grade: Math.round(grade), words };
}
