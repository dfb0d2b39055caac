// One line of an ad before it is a block: its words with single blanks, what its markup says, and where it stands.

/** A run of the text that stands in one text node, character by character; white space may differ in kind, never in count. */
export type Piece = { readonly start: number; readonly end: number; readonly node: Text; readonly nodeStart: number };

/** What the markup says of a line: inside h1–h6, inside li, or neither. */
export type LineMarkup = 'heading' | 'item' | 'none';

/** How a line begins: after a block or a blank line, or after a single line break inside the same block. */
export type LineStart = 'block' | 'break';

/** One line of visible text, on its way to becoming a block. */
export type Line = {
	/** Trimmed, white space collapsed; empty for a blank line. */
	readonly text: string;
	/** Offsets count from the line's start. Empty when the line stands in no document. */
	readonly pieces: readonly Piece[];
	readonly markup: LineMarkup;
	/** All of its words are bold. */
	readonly bold: boolean;
	readonly start: LineStart;
};

/** The index of the first piece that ends after `offset`. */
const firstEndingAfter = (pieces: readonly Piece[], offset: number): number => {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((pieces[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
};

/** The pieces that cover [from, to), moved so that `from` becomes `at`. */
export const cutPieces = (pieces: readonly Piece[], from: number, to: number, at = 0): Piece[] => {
	const cut: Piece[] = [];
	for (let i = firstEndingAfter(pieces, from); i < pieces.length; i++) {
		const piece = pieces[i];
		if (piece === undefined || piece.start >= to) break;
		const start = Math.max(piece.start, from);
		const end = Math.min(piece.end, to);
		cut.push({
			start: start - from + at,
			end: end - from + at,
			node: piece.node,
			nodeStart: piece.nodeStart + start - piece.start,
		});
	}
	return cut;
};

/** A part of a line, without the blanks at its ends. */
export const cutLine = (line: Line, from: number, to: number): Line => {
	let start = from;
	let end = to;
	while (start < end && line.text[start] === ' ') start++;
	while (end > start && line.text[end - 1] === ' ') end--;
	if (start === 0 && end === line.text.length) return line;
	return { ...line, text: line.text.slice(start, end), pieces: cutPieces(line.pieces, start, end) };
};

/** Lines as one, with a blank between them that stands in no text node; the markup is the first one's. */
export const joinLines = (first: Line, rest: readonly Line[]): Line => {
	if (rest.length === 0) return first;
	let length = first.text.length;
	const pieces = [...first.pieces];
	for (const line of rest) {
		for (const piece of cutPieces(line.pieces, 0, line.text.length, length + 1)) pieces.push(piece);
		length += line.text.length + 1;
	}
	const text = [first, ...rest].map((line) => line.text).join(' ');
	return { ...first, text, pieces, bold: first.bold && rest.every((line) => line.bold) };
};
