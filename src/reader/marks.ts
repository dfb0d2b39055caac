// Marking the ad's own words in the page, without touching its elements. What the user lacks is never marked.
import type { EvidenceMark } from '../core/evidence-mark.ts';
import type { Span } from '../core/span.ts';
import { rangesOf, type Outline } from '../sites/outline.ts';
import type { ReadAd } from './follow-ad.ts';
import { highlightName, standingHighlights } from './mark-style.ts';

/** The ranges of words that still stand in the page; what it has taken away or cut short is left out. */
function liveRanges(page: Document, outline: Outline, spans: readonly Span[]): Range[] {
	return spans
		.flatMap((span) => rangesOf(outline, span))
		.flatMap(({ node, start, end }) => {
			if (!node.isConnected || end > node.length) return [];
			const range = page.createRange();
			range.setStart(node, start);
			range.setEnd(node, end);
			return [range];
		});
}

function setHighlight(name: string, ranges: readonly Range[], priority: number): void {
	if (ranges.length === 0) {
		CSS.highlights.delete(name);
		return;
	}
	const highlight = new Highlight(...ranges);
	highlight.priority = priority;
	CSS.highlights.set(name, highlight);
}

/** Words over lines, and over both the words that are pointed at. */
const priorities = { line: 0, words: 1, pointed: 2 } as const;

/**
 * True where the system's colours are forced. Chromium then paints every highlight in those of a selection, whatever it is told:
 * words stand out so, whole lines would hide the page, and are not marked.
 */
const hasForcedColours = (page: Document): boolean =>
	page.defaultView?.matchMedia?.('(forced-colors: active)').matches === true;

/** The marks of one page. */
export type Marks = {
	/** Marks the words that are pointed at, in place of those before; the first of them, null where none stands in the page. */
	readonly point: (ad: ReadAd | null, spans: readonly Span[]) => Range | null;
	/** What stands marked from now on, until the ad is another. */
	readonly stand: (ad: ReadAd | null, marks: readonly EvidenceMark[]) => void;
	/** The ad as it was read just now: marks of another one go, and those whose words the page has drawn anew are set again. */
	readonly refresh: (ad: ReadAd | null) => void;
	readonly clear: () => void;
};

/** Marks words in a page. Nothing is thrown where they are gone. */
export function markPage(page: Document): Marks {
	let standing: readonly EvidenceMark[] = [];
	let text: string | null = null;
	let ranges: readonly Range[] = [];
	let isDrawn = false;

	const draw = (outline: Outline | null): void => {
		const isForced = hasForcedColours(page);
		const drawn = standingHighlights.map(({ name, kind, strength }) => {
			const spans = standing.filter((mark) => mark.kind === kind && mark.strength === strength).map(({ span }) => span);
			const isShown = outline !== null && !(isForced && kind === 'line');
			const found = isShown ? liveRanges(page, outline, spans) : [];
			setHighlight(name, found, kind === 'line' ? priorities.line : priorities.words);
			return found;
		});
		ranges = drawn.flat();
		isDrawn = outline !== null;
	};
	const stand: Marks['stand'] = (ad, marks) => {
		standing = ad === null ? [] : marks;
		text = ad?.text ?? null;
		draw(ad?.outline ?? null);
	};
	/** True where the page has taken marked words away: their ranges are left empty, or outside it. */
	const isBroken = (): boolean => ranges.some((range) => range.collapsed || !range.startContainer.isConnected);
	return {
		point: (ad, spans) => {
			const found = ad === null ? [] : liveRanges(page, ad.outline, spans);
			setHighlight(highlightName, found, priorities.pointed);
			return found[0] ?? null;
		},
		stand,
		refresh: (ad) => {
			if (standing.length === 0) return;
			// While a page draws its ad anew there is none for a moment.
			if (ad === null) draw(null);
			else if (ad.text !== text) stand(null, []);
			else if (!isDrawn || isBroken()) draw(ad.outline);
		},
		clear: () => {
			setHighlight(highlightName, [], priorities.pointed);
			stand(null, []);
		},
	};
}
