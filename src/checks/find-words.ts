// Where lines of an ad hold given words: by phrases, or by a pattern that takes time in proportion to a line's length.
import { quote, type Span } from '../core/span.ts';
import type { Line } from '../matcher/lines.ts';
import { compilePhrases, compileList, findPhrases, type PhraseIndex } from '../text/phrases.ts';
import { spanOfTokens, type Token } from '../text/tokens.ts';
import type { CheckedAd } from './checked-ad.ts';

/** Words that were found, with the line that they stand in and the tokens that they are made of. */
export type WordsFound<Value> = {
	readonly line: Line;
	readonly span: Span;
	readonly first: number;
	readonly last: number;
	readonly value: Value;
};

/** Phrases by the kind that each list is of; `not` are phrases that hold such words and mean something else. */
export const compileKinds = <Kind extends string>(
	lists: readonly { readonly kind: Kind; readonly phrases: readonly string[] }[],
	not: readonly string[] = [],
): PhraseIndex<Kind | null> =>
	compilePhrases<Kind | null>([
		...lists.flatMap(({ kind, phrases }) => phrases.map((phrase) => [phrase, kind] as const)),
		...not.map((phrase) => [phrase, null] as const),
	]);

/** A plain list of phrases, and those that mean something else. */
export const compileWords = (phrases: readonly string[], not: readonly string[] = []): PhraseIndex<'word' | null> =>
	compileKinds([{ kind: 'word', phrases }], not);

/** Every phrase in the lines, in reading order, without those that mean something else. */
export const findInLines = <Value>(lines: readonly Line[], index: PhraseIndex<Value | null>): WordsFound<Value>[] =>
	lines.flatMap((line) =>
		findPhrases(line.tokens, index).flatMap(({ first, last, value }): WordsFound<Value>[] => {
			const span = spanOfTokens(line.tokens, { first, last });
			return value === null || span === null ? [] : [{ line, span, first, last, value }];
		}),
	);

/** The first words of the lines that a pattern finds, one a line. The pattern has no memory (no `g`). */
export const findPattern = (
	{ posting }: CheckedAd,
	lines: readonly Line[],
	pattern: RegExp,
): { readonly line: Line; readonly span: Span; readonly match: RegExpExecArray }[] =>
	lines.flatMap((line) => {
		const match = pattern.exec(quote(posting.text, line.span).slice(0, longestRead));
		if (match === null) return [];
		const start = line.span.start + match.index;
		return [{ line, span: { start, end: start + match[0].length }, match }];
	});

/** Sentences longer than this are no sentences; the rest of them is not read by patterns. */
const longestRead = 1_000;

/** Words that take back what stands behind them in the sentence. */
const denials = compileList([
	'not',
	'no',
	'never',
	'without',
	"don't",
	"doesn't",
	"won't",
	"isn't",
	"aren't",
	'cannot',
	'nor',
	'neither',
	'rather than',
	'instead of',
]);

/** True when one of the `within` tokens before a place takes back what is said there. */
export const isDenied = (tokens: readonly Token[], at: number, within = 6): boolean =>
	findPhrases(tokens.slice(Math.max(0, at - within), at), denials).length > 0;

/** True when the folded words of a text have any of the phrases. */
export const hasPhrase = <Value>(tokens: readonly Token[], index: PhraseIndex<Value | null>): boolean =>
	findPhrases(tokens, index).some(({ value }) => value !== null);

/** The first of each that say the same, in order. */
export function distinctBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
	const seen = new Set<string>();
	return values.filter((value) => {
		const key = keyOf(value);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
