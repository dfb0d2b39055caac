// Where the overlay's box stands in the window: on the side that the user chose where that covers nothing that one applies with,
// else as near to it as is free, collapsed if need be. Pure: rectangles in, a place out.
import type { Dock, Side } from '../messages/calls.ts';

/** A rectangle in CSS pixels from the window's upper left corner. */
export type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The inner size of the window, without scroll bars. */
export type WindowSize = { readonly width: number; readonly height: number };

/** What the user wants. */
export type Wish = { readonly dock: Dock; readonly side: Side };

/** A place. `away`: nowhere is free, not even for the tab, and nothing is shown. `rank`: how far from what is wanted, 0: not at all. */
export type Place = { readonly kind: Dock | 'away'; readonly rect: Rect; readonly rank: number };

/** Between the box and the window's edges, and between it and what it must not cover when it makes room. */
const margin = 12;
const gap = 8;
/** What was left is gone back to only where there is more room than this around it: a page that moves a little moves nothing. */
const returnGap = 20;

/** The edge of the tab. */
const tabSize = 56;

const columnWidth = 384;
const columnHeight = 640;
const sheetWidth = 960;
/** Of the window's height: a sheet at the bottom, and the one that a narrow or low window has in place of a column. */
const sheetShare = 0.45;
const narrowShare = 0.6;
/** Windows below this have no room for a column beside the page: phones, and 400 % zoom. */
const narrowWidth = 600;
const lowHeight = 400;

const nowhere: Place = {
	kind: 'away',
	rect: { left: 0, top: 0, width: 0, height: 0 },
	rank: Number.MAX_SAFE_INTEGER,
};

type Size = { readonly width: number; readonly height: number };

const isSheet = ({ width, height }: WindowSize, side: Side): boolean =>
	side === 'bottom' || width < narrowWidth || height < lowHeight;

/** The size of the box: by window and wish alone, never by what the overlay says. */
export function sizeOfBox(window: WindowSize, { dock, side }: Wish): Size {
	const width = Math.max(0, window.width - 2 * margin);
	const height = Math.max(0, window.height - 2 * margin);
	if (dock === 'collapsed') return { width: Math.min(tabSize, width), height: Math.min(tabSize, height) };
	if (!isSheet(window, side)) return { width: Math.min(columnWidth, width), height: Math.min(columnHeight, height) };
	const isNarrow = window.width < narrowWidth || window.height < lowHeight;
	const share = isNarrow ? narrowShare : sheetShare;
	return { width: Math.min(sheetWidth, width), height: Math.min(height, Math.floor(window.height * share)) };
}

/** True when two rectangles meet, or come closer than `clearance`. */
export const meets = (a: Rect, b: Rect, clearance = 0): boolean =>
	a.left < b.left + b.width + clearance &&
	b.left < a.left + a.width + clearance &&
	a.top < b.top + b.height + clearance &&
	b.top < a.top + a.height + clearance;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** What is in the way, and how far from it the box is to stay. */
type Blocked = { readonly obstacles: readonly Rect[]; readonly clearance: number };

/** Positions along one axis: home, then those just before and just behind each obstacle, the nearest to home first. */
function positions(
	home: number,
	size: number,
	edge: number,
	obstacles: readonly (readonly [start: number, end: number])[],
	clearance: number,
): number[] {
	const most = Math.max(margin, edge - margin - size);
	const beside = obstacles.flatMap(([start, end]) => [
		Math.floor(start - clearance - size),
		Math.ceil(end + clearance),
	]);
	const all = [home, ...beside].map((at) => clamp(at, Math.min(margin, most), most));
	return [...new Set(all)].toSorted((a, b) => Math.abs(a - home) - Math.abs(b - home) || b - a);
}

/** The rectangles of one size at the left or right edge, or centred; from the bottom up to wherever there is room. */
function column(size: Size, left: number, window: WindowSize, { obstacles, clearance }: Blocked): Rect[] {
	const home = Math.max(0, window.height - margin - size.height);
	const edges = obstacles.map(({ top, height }) => [top, top + height] as const);
	return positions(home, size.height, window.height, edges, clearance).map((top) => ({ ...size, left, top }));
}

/** The rectangles of one size along the bottom. */
function row(size: Size, home: number, window: WindowSize, { obstacles, clearance }: Blocked): Rect[] {
	const top = Math.max(0, window.height - margin - size.height);
	const edges = obstacles.map(({ left, width }) => [left, left + width] as const);
	return positions(home, size.width, window.width, edges, clearance).map((left) => ({ ...size, left, top }));
}

type Candidate = { readonly kind: Dock; readonly rect: Rect; readonly rank: number };

/** Every place that is tried, the most wanted first. */
function candidates(window: WindowSize, wish: Wish, blocked: Blocked): Candidate[] {
	const size = sizeOfBox(window, wish);
	const tab = sizeOfBox(window, { ...wish, dock: 'collapsed' });
	const atLeft = (): number => Math.min(margin, Math.max(0, window.width - size.width));
	const atRight = ({ width }: Size): number => Math.max(0, window.width - margin - width);
	const ranked = (kind: Dock, rank: number, rects: readonly Rect[]): Candidate[] =>
		rects.map((rect, at) => ({ kind, rect, rank: rank === 0 && at > 0 ? 1 : rank }));
	const ofTab = (rank: number): Candidate[] => {
		const lefts = wish.side === 'left' ? [atLeft(), atRight(tab)] : [atRight(tab), atLeft()];
		return lefts.flatMap((left, at) => ranked('collapsed', rank + at, column(tab, left, window, blocked)));
	};
	if (wish.dock === 'collapsed') return ofTab(0);
	if (isSheet(window, wish.side)) {
		const centre = Math.round((window.width - size.width) / 2);
		const along = row(size, centre, window, blocked);
		const above = column(size, centre, window, blocked);
		return [...ranked('open', 0, along), ...ranked('open', 2, above.slice(1)), ...ofTab(3)];
	}
	const sides = wish.side === 'left' ? [atLeft(), atRight(size)] : [atRight(size), atLeft()];
	const open = sides.flatMap((left, at) => ranked('open', at * 2, column(size, left, window, blocked)));
	return [...open, ...ofTab(3)];
}

const isInside = ({ left, top, width, height }: Rect, window: WindowSize): boolean =>
	left >= 0 && top >= 0 && left + width <= window.width && top + height <= window.height;

/** True when a place is still one for this window and wish. */
function isStill(place: Place, window: WindowSize, wish: Wish): boolean {
	if (place.kind === 'away' || (place.kind === 'open' && wish.dock === 'collapsed')) return false;
	const size = sizeOfBox(window, { ...wish, dock: place.kind });
	return size.width === place.rect.width && size.height === place.rect.height && isInside(place.rect, window);
}

/**
 * The place for the box. `obstacles`: the visible rectangles of what one applies with. `current`: where it stands, null when it is
 * new or the user has just moved it; it stays there while it covers nothing, unless something more wanted has become free with
 * room to spare. The place never meets an obstacle.
 */
export function placeBox(
	window: WindowSize,
	wish: Wish,
	obstacles: readonly Rect[],
	current: Place | null = null,
): Place {
	const firstFree = (clearance: number): Candidate | undefined =>
		candidates(window, wish, { obstacles, clearance }).find(
			({ rect }) => !obstacles.some((obstacle) => meets(rect, obstacle, clearance)),
		);
	const stays =
		current !== null && isStill(current, window, wish) && !obstacles.some((obstacle) => meets(current.rect, obstacle));
	if (stays) {
		const better = firstFree(returnGap);
		return better !== undefined && better.rank < current.rank ? better : current;
	}
	return firstFree(gap) ?? firstFree(0) ?? nowhere;
}
