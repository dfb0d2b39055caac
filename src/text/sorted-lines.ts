// Looking up in a sorted text without reading it first: nothing is parsed or copied but the lines that are asked for.

/** Compares by code units, as `<` does; locales play no part. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The place of the first line that begins with `start`, -1 where none does. `lines` are sorted by code units. */
export function placeOfLine(lines: readonly string[], start: string): number {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	return lines[low]?.startsWith(start) === true ? low : -1;
}
