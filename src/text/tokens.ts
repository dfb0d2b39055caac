// Words with their places: the units on which everything is matched, so that nothing is ever found inside a word.
import type { Span } from '../core/span.ts';
import { foldWord } from './fold.ts';

/**
 * What stands between a token and the one before it. `break` is a comma, a bracket, a colon, the end of a block:
 * no phrase reaches across it.
 */
export type Glue = 'space' | 'hyphen' | 'dot' | 'slash' | 'none' | 'break';

/** A word, a number, or a lone ampersand (folded to "and"). "C++", "C#", ".NET" and "don't" are one token each. */
export type Token = Span & {
	/** As written. */
	readonly raw: string;
	/** Folded form, see `foldWord`. */
	readonly folded: string;
	/** Between this token and the previous one; `break` for the first. */
	readonly before: Glue;
};

/** Plain letters are tried first: asking for every one whether it is a letter of any script takes twice the time. */
const tokenPattern =
	/(?:(?<![\p{L}\p{N}.])\.(?=\p{L}))?(?:[a-zA-Z0-9]|[\p{L}\p{N}\p{M}])+(?:['’][\p{L}]+)*(?:\+\+|[+#](?![\p{L}\p{N}]))?|&/gu;

/** The same without a memory of where it was. */
const firstToken = new RegExp(tokenPattern.source, 'u');

const foldToken = (raw: string): string => (raw === '&' ? 'and' : foldWord(raw));

/** Reads the kind of glue from the characters between two tokens. */
function glueOf(between: string): Glue {
	switch (between) {
		case ' ':
			return 'space';
		case '':
			return 'none';
		case '-':
		case '‑':
		case '–':
			return 'hyphen';
		case '.':
			return 'dot';
		case '/':
			return 'slash';
		default:
			// The apostrophe of a plural possessive ("years' experience") separates nothing.
			return /^['’]?[^\S\n]+$/u.test(between) ? 'space' : 'break';
	}
}

/** The tokens of `span` in order; offsets are those of `text`. Linear in the length of the span. */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Token[] {
	const tokens: Token[] = [];
	const part = text.slice(span.start, span.end);
	let previousEnd = 0;
	for (const match of part.matchAll(tokenPattern)) {
		const raw = match[0];
		const at = match.index;
		tokens.push({
			raw,
			folded: foldToken(raw),
			start: span.start + at,
			end: span.start + at + raw.length,
			before: tokens.length === 0 ? 'break' : glueOf(part.slice(previousEnd, at)),
		});
		previousEnd = at + raw.length;
	}
	return tokens;
}

/** The folded first token of a phrase, null when it has none. */
export function firstWord(phrase: string): string | null {
	const raw = firstToken.exec(phrase)?.[0];
	return raw === undefined ? null : foldToken(raw);
}

/** How glue is written inside a phrase's key: hyphens count as spaces, so "problem-solving" is "problem solving". */
export const glueInKey: Readonly<Record<Exclude<Glue, 'break'>, string>> = {
	space: ' ',
	hyphen: ' ',
	dot: '.',
	slash: '/',
	none: '',
};

/** The key of a whole phrase as tokens see it; what stands around breaks is joined by a space. */
export const phraseKey = (phrase: string): string => keyOf(tokenise(phrase));

/** The key of the tokens of a whole phrase. */
export function keyOf(tokens: readonly Token[]): string {
	let key = '';
	for (const token of tokens) {
		key += (key === '' ? '' : token.before === 'break' ? ' ' : glueInKey[token.before]) + token.folded;
	}
	return key;
}

/** The words from token `first` to token `last`, both included; null where there are no such tokens. */
export function spanOfTokens(
	tokens: readonly Token[],
	{ first, last }: { readonly first: number; readonly last: number },
): Span | null {
	const opening = tokens[first];
	const closing = tokens[last];
	return opening && closing ? { start: opening.start, end: closing.end } : null;
}
