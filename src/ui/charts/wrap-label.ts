// How a name is broken into lines in a drawing. Drawings cannot measure text before they are drawn, so widths are estimated.

/** How wide a chart is in so much room, both in CSS pixels: wider ones would only be farther apart. */
export const chartWidth = (room: number): number => Math.max(240, Math.min(room, 760));

/** The sizes of letters in charts, in CSS pixels. */
export const letters = { label: 13, value: 12 } as const;

/** How wide a sign is, as a share of the letters' size: the wide side of what usual system fonts have. */
function shareOf(sign: string): number {
	if (/[ijl.,:;|!'’()[\]]/.test(sign)) return 0.34;
	if (/[ frt\-/]/.test(sign)) return 0.42;
	if (/[mwMW@%&]/.test(sign)) return 0.95;
	return /[A-Z]/.test(sign) ? 0.74 : 0.6;
}

/** About how wide some text is, in CSS pixels, at a size of letters. */
export const widthOf = (text: string, size: number): number =>
	Array.from(text, shareOf).reduce((sum, share) => sum + share * size, 0);

/** The longest beginning that fits, with "…" behind it where something is left out. */
function cutTo(text: string, width: number, size: number): string {
	if (widthOf(text, size) <= width) return text;
	const signs = Array.from(text);
	while (signs.length > 1 && widthOf(`${signs.join('')}…`, size) > width) signs.pop();
	return `${signs.join('').trimEnd()}…`;
}

/**
 * The lines of a name, none wider than `width` (one sign always fits). At most `most` of them: where more would be needed the
 * last ends with "…", and the whole name has to stand elsewhere.
 */
export function wrapLabel(text: string, width: number, size: number, most: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter((each) => each !== '')) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || widthOf(joined, size) > width) lines.push(word);
		else lines[lines.length - 1] = joined;
	}
	if (lines.length <= most) return lines.map((line) => cutTo(line, width, size));
	const kept = lines.slice(0, most - 1);
	return [...kept, lines.slice(most - 1).join(' ')].map((line) => cutTo(line, width, size));
}
