// The element of a page that holds a description's words, so that evidence can be marked where the reader looks.
import type { Outline } from './outline.ts';
import { quote } from '../core/span.ts';
import { parentOf } from './page-dom.ts';

/** Words in a row that two texts share by chance only in boilerplate. */
const rowLength = 4;

/** The part of a block's rows that must stand in the description, and of the description's that must stand in the page. */
const leastOfBlock = 0.8;
const leastOfDescription = 0.6;

/** The part of the matched words that the element must hold; a repeated teaser elsewhere must not widen it. */
const leastInElement = 0.95;

/** Ancestors that are looked at; the elements around an ad's words are some dozens. */
const maxDepth = 200;

const rowsOf = (text: string): string[] => {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.slice(rowLength - 1).map((_, at) => words.slice(at, at + rowLength).join(' '));
};

/** The smallest element that holds nearly all blocks of the page that the description has too; null when it is not there. */
export const findDescribedElement = (page: Outline, description: string): Element | null => {
	const wanted = new Set(rowsOf(description));
	const met = new Set<string>();
	const weights = new Map<Element, number>();
	let total = 0;
	let piece = 0;
	for (const { span } of page.blocks) {
		while ((page.pieces[piece]?.end ?? Infinity) <= span.start) piece++;
		const rows = rowsOf(quote(page.text, span));
		const shared = rows.filter((row) => wanted.has(row));
		if (shared.length === 0 || shared.length < rows.length * leastOfBlock) continue;
		total += shared.length;
		for (const row of shared) met.add(row);
		const node = page.pieces[piece]?.node;
		let around = node === undefined ? null : parentOf(node);
		for (let depth = 0; around !== null && depth < maxDepth; depth++, around = parentOf(around))
			weights.set(around, (weights.get(around) ?? 0) + shared.length);
	}
	if (total === 0 || met.size < wanted.size * leastOfDescription) return null;
	// Of elements that hold the same words the innermost was met first.
	let smallest: Element | null = null;
	for (const [element, weight] of weights)
		if (weight >= total * leastInElement && weight < (smallest === null ? Infinity : (weights.get(smallest) ?? 0)))
			smallest = element;
	return smallest;
};
