// How words of an ad are named so that they are found again in another reading of it: by what they are, and which of their
// occurrences.
import type { Anchor } from './correction.ts';
import type { Span } from './span.ts';

/** The anchor of words; of an empty span one that is never found. Occurrences are counted at every place at which the quote begins. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
	const quote = text.slice(start, end);
	let nth = 0;
	for (let at = text.indexOf(quote); at >= 0 && at < start; at = text.indexOf(quote, at + 1)) nth += 1;
	return { quote, nth };
}

/** Where the words of an anchor stand, null where the text holds them no more, or not so often. */
export function findAnchor(text: string, { quote, nth }: Anchor): Span | null {
	if (quote === '' || nth < 0) return null;
	let at = text.indexOf(quote);
	for (let before = 0; before < nth && at >= 0; before++) at = text.indexOf(quote, at + 1);
	return at < 0 ? null : { start: at, end: at + quote.length };
}
