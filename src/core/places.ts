// Where words of one text stand in another that it was made from, by a table that survives a message.
import type { Span } from './span.ts';

/** Of every character of the one text its place in the other; −1: it does not stand there. */
export type Places = Int32Array;

/** The place in the other text of words of the one; null where they do not stand there in one piece. */
export function placeOf(places: Places, { start, end }: Span): Span | null {
	const first = places[start] ?? -1;
	const last = places[end - 1] ?? -1;
	return end <= start || first < 0 || last < first ? null : { start: first, end: last + 1 };
}
