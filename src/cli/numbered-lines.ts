// The lines of a posting by number, as an explanation prints them and points at them.
import type { BlockKind, Posting } from '../core/posting.ts';
import { quote, type Span } from '../core/span.ts';
import { drawLine, type Finding } from './caret-lines.ts';

/** How a line stands on the page. */
const marks: Readonly<Record<BlockKind, string>> = { heading: '#', 'list-item': '-', paragraph: ' ' };

/** The number of the line, from 1, in which a place of the text stands; the last one where it stands behind them all. */
export function lineNumberAt({ blocks }: Posting, place: number): number {
	let [low, high] = [0, blocks.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((blocks[middle]?.span.end ?? 0) > place) high = middle;
		else low = middle + 1;
	}
	return low + 1;
}

/** Words of the ad as a reason quotes them: their line's number, then themselves. */
export const quoteWithLine = (posting: Posting, span: Span): string =>
	`line ${lineNumberAt(posting, span.start)} "${quote(posting.text, span)}"`;

/** Every line of a posting as it stands, with its number, and what was found under it; headings stand apart. */
export function drawLines(posting: Posting, findings: readonly Finding[]): string[] {
	const found = Map.groupBy(
		findings.flatMap((finding) => {
			const last = lineNumberAt(posting, finding.span.end - 1);
			const first = lineNumberAt(posting, finding.span.start);
			return Array.from({ length: last - first + 1 }, (_, at) => ({ number: first + at, finding }));
		}),
		({ number }) => number,
	);
	return posting.blocks.flatMap(({ kind, span }, at) => {
		const here = (found.get(at + 1) ?? []).map(({ finding }) => finding);
		const drawn = drawLine(posting.text, span, here, `${String(at + 1).padStart(4)} ${marks[kind]} `);
		return kind === 'heading' && at > 0 ? ['', ...drawn] : drawn;
	});
}
