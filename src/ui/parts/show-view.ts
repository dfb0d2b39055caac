// Where the keyboard focus and the eyes go when another view, or another part of one, is chosen.

/** Gives the focus to a place near the top of the page, and shows the page from its top: header and tabs stay in sight. */
export function showView(place: HTMLElement | null): void {
	place?.focus({ preventScroll: true });
	document.documentElement.scrollTop = 0;
}
