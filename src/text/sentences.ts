// Where sentences begin and end inside one block of text.
import type { Span } from '../core/span.ts';

/** Abbreviations after which a full stop does not end a sentence, lower case without the stop. */
const abbreviations = new Set(
	'e.g i.e etc vs no inc ltd co corp dept approx min max st dr mr mrs ms prof sr jr u.s u.k ph.d m.sc b.sc b.a m.a incl est fig yrs yr'.split(
		' ',
	),
);

// The look-behind keeps a long run of marks from being tried at every one of them.
const sentenceEnd = /(?<![.!?;…])[.!?;…]+["'”’)\]]*(?=\s|$)/gu;

/** Longer sentences are cut between words: nobody writes them, and what follows may take a line's length squared. */
const longestSentence = 2_000;
const lastWord = /[\p{L}.]+$/u;

/** True when the stop at `at` belongs to an abbreviation or an initial rather than to the end of a sentence. */
function isAbbreviation(text: string, start: number, at: number): boolean {
	if (text[at] !== '.') return false;
	const word = lastWord.exec(text.slice(Math.max(start, at - 12), at))?.[0].toLowerCase() ?? '';
	return abbreviations.has(word) || /^\p{L}$/u.test(word);
}

/** True when a bracket that was opened since `start` is still open. */
function isInBracket(text: string, start: number, at: number): boolean {
	const opened = text.lastIndexOf('(', at);
	return opened >= start && !text.slice(opened, at).includes(')');
}

/** True when what follows looks like the start of a sentence: a capital, a digit, a quote, a bullet; not a lower-case word. */
function startsSentence(text: string, from: number, end: number): boolean {
	for (let at = from; at < end; at++) {
		const char = text[at];
		if (char === undefined || /\s/u.test(char)) continue;
		return !/\p{Ll}/u.test(char);
	}
	return true;
}

/**
 * The sentences of `span`, in order, trimmed of white space, none empty. A semicolon ends one only before a capital, and outside brackets.
 * An abbreviation's stop ends none unless `span` ends there. What is longer than 2,000 characters is cut between words.
 */
export function splitSentences(text: string, span: Span): Span[] {
	const sentences: Span[] = [];
	let start = span.start;
	const push = (end: number): void => {
		let from = start;
		let to = end;
		while (from < to && /\s/u.test(text[from] ?? '')) from++;
		while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
		while (to - from > longestSentence) {
			const space = text.lastIndexOf(' ', from + longestSentence);
			let cut = space > from ? space : from + longestSentence;
			const next = cut;
			while (cut > from && /\s/u.test(text[cut - 1] ?? '')) cut--;
			sentences.push({ start: from, end: cut });
			from = next;
			while (from < to && /\s/u.test(text[from] ?? '')) from++;
		}
		if (to > from) sentences.push({ start: from, end: to });
		start = end;
	};
	const part = text.slice(span.start, span.end);
	for (const match of part.matchAll(sentenceEnd)) {
		const at = span.start + match.index;
		const after = at + match[0].length;
		if (!startsSentence(text, after, span.end) || isAbbreviation(text, start, at)) continue;
		if (text[at] === ';' && isInBracket(text, start, at)) continue;
		push(after);
	}
	push(span.end);
	return sentences;
}
