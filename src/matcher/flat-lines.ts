// Text whose line breaks were lost on the way: where a heading or the next line of a list begins inside a sentence.
// Only capitals tell, so a cut is made where a word that opens headings or requirements is capitalised without need.
import type { Span } from '../core/span.ts';
import type { SectionKind } from '../languages/rules.ts';
import { phraseAt, type PhraseHit } from '../text/phrases.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import { isAsking } from './sections.ts';

/** A part of a sentence; `heading` where it opens with one, which is no part of the span. */
export type FlatPart = {
	readonly span: Span;
	readonly heading: { readonly kind: SectionKind; readonly span: Span } | null;
};

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.raw ?? '');
/** Short words stay small in headings: "Duties and Responsibilities". */
const isSmallWord = (token: Token | undefined): boolean => (token?.raw.length ?? 0) <= 3;

/** The longest listed heading at a token, with another that is joined to it: "Required Qualifications & Experience". */
function headingWordsAt(tokens: readonly Token[], at: number, language: LanguageIndex): PhraseHit<SectionKind> | null {
	const hit = phraseAt(tokens, at, language.headings);
	if (hit === null || !language.smallWords.has(tokens[hit.last + 1]?.folded ?? '')) return hit;
	const joined = phraseAt(tokens, hit.last + 2, language.headings);
	return joined === null ? hit : { ...hit, last: joined.last };
}

/** True when a token may begin a line: a capital or a number. */
const startsAnew = (token: Token | undefined): boolean => isCapital(token) || /^\d/.test(token?.raw ?? '');

/** The heading that opens at a token: two words or more, all capitalised, and what follows begins anew with a capital. */
function headingAt(
	tokens: readonly Token[],
	at: number,
	language: LanguageIndex,
): { kind: SectionKind; last: number } | null {
	const hit = headingWordsAt(tokens, at, language);
	if (hit === null || !startsAnew(tokens[hit.last + 1])) return null;
	// One word is a heading only at the begin of a sentence, and opens nothing that asks: "Remuneration Band 7".
	if (hit.last === at && (at > 0 || isAsking(hit.value))) return null;
	const words = tokens.slice(hit.first, hit.last + 1);
	const isTitled = isCapital(words[0]) && words.every((word) => isCapital(word) || isSmallWord(word));
	return isTitled ? { kind: hit.value, last: hit.last } : null;
}

/**
 * True when a line of a list begins at a token: behind a semicolon, or with a word that opens requirements, capitalised
 * behind a word that is not, a bracket or a colon.
 */
function beginsLine(text: string, tokens: readonly Token[], at: number, language: LanguageIndex): boolean {
	const token = tokens[at];
	const previous = tokens[at - 1];
	if (token === undefined || previous === undefined) return false;
	const between = text.slice(previous.end, token.start);
	if (between.includes(';')) return true;
	const isOpen = /^[):]?\s+$/u.test(between) && (between.length > 1 || !isCapital(previous));
	const next = tokens[at + 1];
	if (!isOpen || !isCapital(token) || next === undefined || isCapital(next)) return false;
	return phraseAt(tokens, at, language.asksAtStart) !== null;
}

/** The parts of a sentence, in order; one part, without a heading, where nothing was lost. */
export function splitFlat(text: string, sentence: Span, language: LanguageIndex): FlatPart[] {
	const tokens = tokenise(text, sentence);
	const parts: FlatPart[] = [];
	let heading: FlatPart['heading'] = null;
	let start = sentence.start;
	const close = (end: number): void => {
		if (end > start || heading !== null) parts.push({ span: { start, end: Math.max(start, end) }, heading });
		heading = null;
	};
	for (let at = 0; at < tokens.length; at++) {
		const found = headingAt(tokens, at, language);
		const first = tokens[at];
		const next = tokens[(found?.last ?? at - 1) + 1];
		if (first === undefined || next === undefined) break;
		if (found === null && !beginsLine(text, tokens, at, language)) continue;
		const end = tokens[at - 1]?.end ?? start;
		if (at > 0) close(text[end] === ')' ? end + 1 : end);
		if (found !== null) {
			heading = { kind: found.kind, span: { start: first.start, end: tokens[found.last]?.end ?? first.end } };
			at = found.last;
		}
		start = next.start;
	}
	close(sentence.end);
	return parts;
}
