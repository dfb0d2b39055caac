// What the page leaves for the overlay's box: the window, and where in it one applies. Reads layout; changes nothing.
import { placeBox, type Place, type Rect, type WindowSize, type Wish } from './place-box.ts';

/** The window inside its scroll bars, at whatever pinch zoom, in CSS pixels. */
export function windowSizeOf(view: Window): WindowSize {
	const { visualViewport: visible, innerWidth, innerHeight } = view;
	if (visible === null || visible === undefined) return { width: innerWidth, height: innerHeight };
	const { width, height, scale } = visible;
	// In whole pixels, and never more than the window: a pinch zoom is rounded.
	const within = (most: number, seen: number): number => Math.min(most, Math.round(seen * scale));
	return { width: within(innerWidth, width), height: within(innerHeight, height) };
}

/** The rectangles of those of the elements that can be seen in the window now. */
export function visibleRects(elements: readonly Element[], { width, height }: WindowSize): Rect[] {
	return elements.flatMap((element) => {
		if (!element.isConnected) return [];
		const isHidden =
			'checkVisibility' in element && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		if (isHidden) return [];
		const rect = element.getBoundingClientRect();
		const isSeen = rect.width > 0 && rect.height > 0 && rect.right > 0 && rect.bottom > 0;
		if (!isSeen || rect.left >= width || rect.top >= height) return [];
		return [{ left: rect.left, top: rect.top, width: rect.width, height: rect.height }];
	});
}

/** The place of a box over time. */
export type Placing = {
	/** Where it stands as the user wants it from now on. */
	readonly begin: (wish: Wish) => Place;
	/** Where it stands now that the page may have changed; null: where it stood. */
	readonly next: () => Place | null;
	/** What the user wants, null before `begin`. */
	readonly wish: () => Wish | null;
};

/** Follows the room in a page. `controls`: what one applies with, seen or not. */
export function followRoom(page: Document, controls: () => readonly Element[]): Placing {
	let wish: Wish | null = null;
	let current: Place | null = null;
	const place = (wanted: Wish): Place => {
		const size = page.defaultView === null ? { width: 0, height: 0 } : windowSizeOf(page.defaultView);
		return placeBox(size, wanted, visibleRects(controls(), size), current);
	};
	return {
		begin: (wanted) => {
			wish = wanted;
			current = null;
			return (current = place(wanted));
		},
		next: () => {
			if (wish === null) return null;
			const before = current;
			current = place(wish);
			return current === before ? null : current;
		},
		wish: () => wish,
	};
}
