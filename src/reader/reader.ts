// The script in the page: finds the ad, sends it to the background, hosts the overlay, marks words. It knows nothing
// of the user, and says nothing to the page.
import type { ReaderOrder } from '../messages/calls.ts';
import { rangesOf } from '../sites/outline.ts';
import { pageKind } from '../sites/read-page.ts';
import { followAd } from './follow-ad.ts';
import { hostOverlay } from './host-overlay.ts';
import { markRanges } from './marks.ts';
import { sweepBoxes } from './overlay-box.ts';
import type { ReaderPorts } from './ports.ts';
import { watchPage } from './watch-page.ts';

/** Runs the reader in a page until the signal, or until the extension is gone. */
export function runReader(page: Document, ports: ReaderPorts, stop: AbortController): void {
	const { signal } = stop;
	const isWanted = (): boolean => !signal.aborted && pageKind(page.URL) === 'ad';
	const overlay = hostOverlay(page, ports, isWanted, () => void markRanges(page, []));
	const ad = followAd(page, ports, overlay);
	const look = (): void => {
		if (ports.isAlive()) ad.look();
		else stop.abort();
	};
	const obey = (order: ReaderOrder): void => {
		if (order.order === 'evidence' || order.order === 'jump') return;
		if (order.order !== 'mark') return overlay.obey(order);
		const outline = ad.outline();
		const first = markRanges(page, outline === null ? [] : order.spans.flatMap((span) => rangesOf(outline, span)));
		if (order.scroll) first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
	};
	const returnFromCache = ({ persisted }: PageTransitionEvent): void => {
		if (!persisted) return;
		ad.sayAgain();
		overlay.unmount();
	};

	signal.addEventListener('abort', () => {
		ad.stop();
		overlay.unmount();
	});
	sweepBoxes(page, ports.openRoot);
	ports.hearOrders(obey, signal);
	page.defaultView?.addEventListener('pageshow', returnFromCache, { signal });
	watchPage(page, look, signal);
	look();
}
