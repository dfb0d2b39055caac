// When the overlay's box may stand in the way, or has room again, though the page itself has not changed: it was scrolled, the
// window has another size, or the keyboard focus came back from the overlay.

/** Calls `settle` at each of these, until the signal. */
export function watchRoom(page: Document, settle: () => void, signal: AbortSignal): void {
	const view = page.defaultView;
	if (view === null) return;
	// Parts of a page that scroll by themselves tell it on the way down only.
	page.addEventListener('scrollend', () => settle(), { capture: true, signal });
	view.addEventListener('resize', () => settle(), { signal });
	view.addEventListener('focus', () => settle(), { signal });
}
