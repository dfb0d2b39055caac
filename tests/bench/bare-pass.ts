// The yardstick of the benchmark: one pass over the words of a text, counted. Frozen: ratios are comparable over time
// only while this stays as it is.

/** Counts the words of a text. */
export function countWords(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#.]*/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
