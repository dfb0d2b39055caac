// The wheel over the overlay scrolls the overlay, never the page behind it; Firefox would go on in the page at each end.

/** True when the element can scroll further in the wheel's direction. */
function canScroll(element: Element, deltaY: number): boolean {
	const room = deltaY < 0 ? element.scrollTop : element.scrollHeight - element.clientHeight - element.scrollTop;
	return room >= 1;
}

/** Holds the wheel inside a document for as long as that lives. */
export function keepScrollInside(page: Document): void {
	page.addEventListener(
		'wheel',
		(event) => {
			const scroller = event.target instanceof Element ? event.target.closest('.scroll') : null;
			if (scroller === null || !canScroll(scroller, event.deltaY)) event.preventDefault();
		},
		{ passive: false },
	);
}
