// The script in the page: finds the ad or the list of jobs, sends it to the background, hosts the overlay, marks words. It
// knows nothing of the user, and says nothing to the page.
import type { ReaderOrder } from '../messages/calls.ts';
import { applyControls } from '../sites/apply-controls.ts';
import { followPage } from './follow-page.ts';
import { hostOverlay } from './host-overlay.ts';
import { jumpTo } from './jump-to.ts';
import { markPage } from './marks.ts';
import { sweepBoxes } from './overlay-box.ts';
import type { ReaderPorts } from './ports.ts';
import { watchPage } from './watch-page.ts';
import { watchRoom } from './watch-room.ts';

/** Runs the reader in a page until the signal, or until the extension is gone. */
export function runReader(page: Document, ports: ReaderPorts, stop: AbortController): void {
	const { signal } = stop;
	const marks = markPage(page);
	const isWanted = (): boolean => !signal.aborted && followed.isShowing();
	const overlay = hostOverlay(page, ports, isWanted, marks.clear, () => applyControls(page, page.URL));
	const followed = followPage(page, ports, overlay);
	const look = (): void => {
		if (!ports.isAlive()) return stop.abort();
		followed.look();
		marks.refresh(followed.ad());
		overlay.settle();
	};
	const obey = (order: ReaderOrder): void => {
		switch (order.order) {
			case 'mark': {
				const first = marks.point(followed.ad(), order.spans);
				if (order.scroll) first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
				return;
			}
			case 'evidence':
				return marks.stand(followed.ad(), order.marks);
			case 'jump':
				return jumpTo(page, followed.placeOf(order.key));
			default:
				return overlay.obey(order);
		}
	};
	const returnFromCache = ({ persisted }: PageTransitionEvent): void => {
		if (!persisted) return;
		followed.sayAgain();
		overlay.unmount();
	};

	signal.addEventListener('abort', () => {
		followed.stop();
		overlay.unmount();
	});
	sweepBoxes(page, ports.openRoot);
	ports.hearOrders(obey, signal);
	page.defaultView?.addEventListener('pageshow', returnFromCache, { signal });
	watchPage(page, look, signal);
	watchRoom(page, overlay.settle, signal);
	look();
}
