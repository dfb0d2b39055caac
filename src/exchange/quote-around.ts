// The words around a place in a text, for people to see where something was found.
import type { Span } from '../core/span.ts';

/** How much is shown before and behind, in UTF-16 code units. */
const reach = 60;

/** A piece of the line around `span`, cut between words, with an ellipsis where more stands on that side. */
export function quoteAround(text: string, span: Span): string {
	const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
	const lineBreak = text.indexOf('\n', span.end);
	const lineEnd = lineBreak < 0 ? text.length : lineBreak;
	let start = Math.max(lineStart, span.start - reach);
	let end = Math.min(lineEnd, span.end + reach);
	if (start > lineStart) start = Math.min(span.start, text.indexOf(' ', start) + 1 || span.start);
	if (end < lineEnd) end = Math.max(span.end, text.lastIndexOf(' ', end));
	return `${start > lineStart ? '… ' : ''}${text.slice(start, end).trim()}${end < lineEnd ? ' …' : ''}`;
}
