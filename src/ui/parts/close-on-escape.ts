// Escape closes what is open before it does anything else: elsewhere in the overlay it gives the focus back to the page.

/** Hears a key; what is not open leaves Escape to others. */
export const closeOnEscape =
	<Heard extends KeyboardEvent>(isOpen: boolean, close: (event: Heard) => void) =>
	(event: Heard): void => {
		if (event.key !== 'Escape' || !isOpen) return;
		event.stopPropagation();
		close(event);
	};
