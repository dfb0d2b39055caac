// Showing the card of a listed job: brought into view, and the keyboard focus on its link. Nothing is marked.
import type { JobPlace } from '../sites/read-list.ts';

/** Jumps to a job's card; nothing where the page has no such card any more. */
export function jumpTo(page: Document, place: JobPlace | null): void {
	const view = page.defaultView;
	if (place === null || view === null || !place.card.isConnected) return;
	const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
	place.card.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' });
	view.focus();
	place.link.focus({ preventScroll: true });
}
