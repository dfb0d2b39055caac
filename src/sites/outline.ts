// The text of an element with its structure, and the way back from the text to the page's text nodes.
import { type Block, maxBlocks, maxTextLength } from '../core/posting.ts';
import type { Span } from '../core/span.ts';
import { blocksOfLines } from './line-blocks.ts';
import { cutLine, cutPieces, type Line, type Piece } from './line.ts';
import { plainLines } from './plain-lines.ts';
import { visibleLines } from './visible-lines.ts';
import { unwrapLines } from './wrapped-lines.ts';

/** Text, blocks, and where each run of the text stands in the document. */
export type Outline = {
	readonly text: string;
	readonly blocks: readonly Block[];
	/** In order, never overlapping; line breaks between blocks belong to none. Empty when the text came from no document. */
	readonly pieces: readonly Piece[];
	/** The text was longer than the limit, and only its begin was kept. */
	readonly truncated: boolean;
};

/** A run of characters of one text node, half-open, as a DOM range takes it. */
export type NodeRange = { readonly node: Text; readonly start: number; readonly end: number };

/** White space of the source that plain text may carry for each character that is kept. */
const spareWhiteSpace = 4;

/** The line, or as much of it as `room` characters hold: to a blank where one is near, never through a surrogate pair. */
const fitLine = (line: Line, room: number): Line => {
	if (line.text.length <= room) return line;
	if (room <= 0) return cutLine(line, 0, 0);
	const blank = line.text.lastIndexOf(' ', room);
	if (blank > Math.max(0, room - 100)) return cutLine(line, 0, blank);
	return cutLine(line, 0, /[\ud800-\udbff]/.test(line.text.charAt(room - 1)) ? room - 1 : room);
};

const assemble = (lines: readonly Line[], limit: number, cut: boolean): Outline => {
	const texts: string[] = [];
	const blocks: Block[] = [];
	const pieces: Piece[] = [];
	let length = 0;
	let truncated = cut;
	for (const { kind, line: whole } of blocksOfLines(unwrapLines(lines))) {
		const start = texts.length === 0 ? 0 : length + 1;
		const line = fitLine(whole, limit - start);
		const full = blocks.length === maxBlocks;
		truncated ||= line !== whole || full;
		if (line.text === '' || full) break;
		texts.push(line.text);
		length = start + line.text.length;
		blocks.push({ kind, span: { start, end: length } });
		for (const piece of cutPieces(line.pieces, 0, line.text.length, start)) pieces.push(piece);
		if (line !== whole) break;
	}
	return { text: texts.join('\n'), blocks, pieces, truncated };
};

/** The outline of an element's visible text, at most `limit` UTF-16 code units of it. */
export const outlineOf = (element: Element, limit: number = maxTextLength): Outline => {
	const lines = visibleLines(element, limit);
	return assemble(lines, limit, lines.reduce((length, line) => length + line.text.length, 0) > limit);
};

/** The outline of a text without markup. It stands in no document, so it has no pieces. */
export const outlineOfText = (text: string, limit: number = maxTextLength): Outline => {
	const cap = limit * spareWhiteSpace;
	return assemble(plainLines(text.slice(0, cap)), limit, text.length > cap);
};

/** Where a span of the text stands in the document, a range for each run of a text node; empty when it stands nowhere. */
export const rangesOf = (outline: Outline, span: Span): NodeRange[] =>
	cutPieces(outline.pieces, span.start, span.end).map(({ start, end, node, nodeStart }) => ({
		node,
		start: nodeStart,
		end: nodeStart + end - start,
	}));
