// Where words stand: the half-open range that ties every insight to the text of a posting.

/** A range of a posting's text, in UTF-16 code units: `start` is the first, `end` the one after the last. */
export type Span = { readonly start: number; readonly end: number };

/** The words a span covers. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when the spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly inside `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
