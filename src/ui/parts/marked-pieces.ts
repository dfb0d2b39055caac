// A stretch of text cut where marks begin and end, so that it can be drawn with marks that overlap.
import type { Span } from '../../core/span.ts';

/** A kind of mark, over some spans of the text; places in UTF-16 code units. */
export type MarkLayer<Kind> = { readonly kind: Kind; readonly spans: readonly Span[] };

/** A piece of the text and the kinds of marks that lie over all of it. */
export type MarkedPiece<Kind> = { readonly start: number; readonly text: string; readonly kinds: readonly Kind[] };

/** The pieces of `within`, in order and without gaps: together they are its text. Parts of marks that lie outside are left out. */
export function cutPieces<Kind>(
	text: string,
	within: Span,
	layers: readonly MarkLayer<Kind>[],
): readonly MarkedPiece<Kind>[] {
	const isInside = (place: number): boolean => place > within.start && place < within.end;
	const edges = layers.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])).filter(isInside);
	const cuts = [...new Set([within.start, ...edges, within.end])].toSorted((a, b) => a - b);
	return cuts.slice(0, -1).map((start, at) => {
		const end = cuts[at + 1] ?? within.end;
		const covers = (span: Span): boolean => span.start <= start && span.end >= end;
		return {
			start,
			text: text.slice(start, end),
			kinds: layers.filter(({ spans }) => spans.some(covers)).map(({ kind }) => kind),
		};
	});
}
