// Where words stand: the half-open range that ties every insight to the text of a posting.

/** A range of a posting's text, in UTF-16 code units: `start` is the first, `end` the one after the last. */
export type Span = { readonly start: number; readonly end: number };

/** True when two spans cover the same words. */
export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The words a span covers. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);
