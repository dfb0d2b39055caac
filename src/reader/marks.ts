// Marking the ad's own words in the page, without touching its elements. What the user lacks is never marked.
import type { NodeRange } from '../sites/outline.ts';
import { highlightName } from './mark-style.ts';

/** Marks words in the page, replacing earlier marks; returns the first range. Leaves the page's elements as they are. */
export function markRanges(page: Document, ranges: readonly NodeRange[]): Range | null {
	const marked = ranges.flatMap(({ node, start, end }) => {
		if (!node.isConnected || end > node.length) return [];
		const range = page.createRange();
		range.setStart(node, start);
		range.setEnd(node, end);
		return [range];
	});
	if (marked.length === 0) CSS.highlights.delete(highlightName);
	else CSS.highlights.set(highlightName, new Highlight(...marked));
	return marked[0] ?? null;
}
