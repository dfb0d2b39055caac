// Headings inside a text whose line breaks were lost on the way ("… in time. Qualifications: Master's degree …"). Only
// what capitals and punctuation show; which words name a section is a matter of language, and not known here.
import type { Span } from '../core/span.ts';

/** One to seven words that begin a sentence with a capital and end in a colon. */
const labels = /(?<=^|[.;!?)] )\p{Lu}[\p{L}\p{N}'’&/,()-]*(?: [\p{L}\p{N}'’&/,()-]+){0,6}:(?= |$)/gu;

/** Two to seven words in capitals that begin a sentence, before a word that is not. */
const capitals = /(?<=^|[.;:!?)] )\p{Lu}[\p{Lu}'’&/-]*(?: [\p{Lu}'’&/-]+){1,6}(?= \p{Lu}\p{Ll})/gu;

/** "… the budget Required Skills:": the run of capitalised words before the colon that ends a text. */
const lastLabel = /(?<=\p{L} )\p{Lu}[\p{L}'’&/-]+(?: (?:\p{Lu}[\p{L}'’&/-]+|&|\p{Ll}{1,3}(?= \p{Lu}))){0,5}:$/u;

const longest = 70;

/**
 * The headings inside a flat text, in order. An item of a list may begin with a label of its own ("Own the lifecycle:
 * from design to …"), so that in items the words at the begin are never one.
 */
export const flatHeadings = (text: string, isItem: boolean): Span[] => {
	const found: Span[] = [];
	const add = (start: number, words: string, shortest: number): void => {
		if (isItem && start === 0) return;
		if (words.length >= shortest && words.length <= longest) found.push({ start, end: start + words.length });
	};
	for (const { 0: words, index } of text.matchAll(labels)) add(index, words, 4);
	for (const { 0: words, index } of text.matchAll(capitals)) add(index, words, 11);
	const tail = text.slice(-longest);
	const last = lastLabel.exec(tail);
	if (last !== null && last.index > 0) add(text.length - tail.length + last.index, last[0], 4);
	found.sort((a, b) => a.start - b.start);
	return found.filter((span, at) => span.start >= (found[at - 1]?.end ?? 0));
};
