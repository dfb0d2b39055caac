// A sentence that asks one thing and prefers or waives another, cut where the other begins.
import { quote, type Span } from '../core/span.ts';
import { findPhrases, type PhraseHit } from '../text/phrases.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import { findMustCue } from './must-cue.ts';

/** A span cut in two before a token; the signs in between belong to neither. */
const cutBefore = (span: Span, tokens: readonly Token[], at: number): Span[] => [
	{ start: span.start, end: tokens[at - 1]?.end ?? span.start },
	{ start: tokens[at]?.start ?? span.end, end: span.end },
];

/** True when a part that begins at a token stands on its own: behind a semicolon or a "though", or with words that ask. */
function standsAlone(text: string, tokens: readonly Token[], at: number, language: LanguageIndex): boolean {
	const token = tokens[at];
	const previous = tokens[at - 1];
	if (token === undefined || previous === undefined) return false;
	if (language.concedingWords.has(token.folded)) return true;
	const between = text.slice(previous.end, token.start);
	return between.includes(';') || (/[,:–—]/u.test(between) && startsAsking(tokens, at, language));
}

const startsAsking = (tokens: readonly Token[], at: number, language: LanguageIndex): boolean =>
	findPhrases(tokens.slice(at, at + 2), language.asksAtStart).some(({ first }) => first === 0);

/** Where a bracket that holds a token begins and ends, as places in the text; null outside brackets. */
function bracketAround(text: string, span: Span, token: Token): Span | null {
	const start = text.lastIndexOf('(', token.start);
	if (start < span.start || text.slice(start, token.start).includes(')')) return null;
	const end = text.indexOf(')', token.end);
	return end < 0 || end >= span.end ? null : { start, end };
}

/** True when words in brackets prefer something else that stands there with them: "(Kotlin preferred)", not "(preferred)". */
function isAside(text: string, span: Span, tokens: readonly Token[], hit: PhraseHit<true>): boolean {
	const token = tokens[hit.first];
	const bracket = token && bracketAround(text, span, token);
	if (!bracket) return false;
	const inside = tokens.filter(({ start, end }) => start > bracket.start && end <= bracket.end);
	return inside.length > hit.last - hit.first + 1;
}

/** True when a token stands behind a word that prefers what follows it: the software of "five years in sales, ideally in software". */
export const isPreferredAside = (tokens: readonly Token[], at: number, language: LanguageIndex): boolean =>
	tokens.slice(1, at).some(({ folded }) => language.preferredAsides.has(folded));

/** The first words by which a whole line prefers; what a bracket in it prefers decides nothing for the line. */
export const findPreferredCue = (
	text: string,
	span: Span,
	tokens: readonly Token[],
	language: LanguageIndex,
): PhraseHit<true> | undefined => {
	const [opening] = tokens;
	if (opening !== undefined && language.preferredAsides.has(opening.folded)) return { first: 0, last: 0, value: true };
	// "Terraform, ideally": what follows nothing is said of the whole.
	const end = tokens.length - 1;
	if (end > 0 && language.preferredAsides.has(tokens[end]?.folded ?? '')) return { first: end, last: end, value: true };
	return findPhrases(tokens, language.preferred).find((hit) => !isAside(text, span, tokens, hit));
};

/** A bracket that ends a line and prefers something, as a part of its own. */
function splitBracket(text: string, span: Span, tokens: readonly Token[], language: LanguageIndex): Span[] | null {
	if (!quote(text, span).includes('(')) return null;
	const hit = findPhrases(tokens, language.preferred).find((found) => isAside(text, span, tokens, found));
	const token = hit && tokens[hit.first];
	const bracket = token && bracketAround(text, span, token);
	if (!bracket || !/^\)\W*$/u.test(text.slice(bracket.end, span.end))) return null;
	const before = text.slice(span.start, bracket.start).trimEnd().length;
	if (before === 0) return null;
	return [
		{ start: span.start, end: span.start + before },
		{ start: bracket.start + 1, end: bracket.end },
	];
}

/** Where a sentence is cut that asks one thing and prefers or waives another; null where it is not. */
function cut(text: string, span: Span, tokens: readonly Token[], language: LanguageIndex): Span[] | null {
	const waived = findPhrases(tokens, language.notNeeded)[0];
	const other = findPreferredCue(text, span, tokens, language) ?? waived;
	if (other === undefined) return null;
	const must = findMustCue(tokens, language);
	const asked = must ?? (other === waived ? findPhrases(tokens, language.anyAsks)[0] : undefined);
	if (asked !== undefined) {
		const [first, second] = asked.first < other.first ? [asked, other] : [other, asked];
		for (let at = second.first; at > first.last; at--) {
			if (tokens[at]?.before === 'break') return cutBefore(span, tokens, at);
		}
		return null;
	}
	// "Not required, but a plus" says one thing.
	const denied = waived ?? findPhrases(tokens, language.must)[0];
	const from = denied !== undefined && denied.first < other.first ? denied.last + 2 : 1;
	for (let at = other.first; at > from; at--) {
		if (standsAlone(text, tokens, at, language)) return cutBefore(span, tokens, at);
	}
	return null;
}

/** A part of a sentence, with its words. */
export type StrengthPart = { readonly span: Span; readonly tokens: readonly Token[] };

/**
 * "Python is required, Kotlin is a plus" and "Skilled in Python (Kotlin preferred)" in two parts each; what is all
 * preferred, or all required, in one.
 */
export function splitByStrength(text: string, span: Span, language: LanguageIndex): StrengthPart[] {
	const tokens = tokenise(text, span);
	const parts = splitBracket(text, span, tokens, language) ?? cut(text, span, tokens, language);
	return parts === null ? [{ span, tokens }] : parts.map((part) => ({ span: part, tokens: tokenise(text, part) }));
}
