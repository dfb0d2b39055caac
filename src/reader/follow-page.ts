// What the page is now, by its address: an ad, a list of jobs, or nothing that Plumbline reads.
import type { JobPlace } from '../sites/read-list.ts';
import { pageKind } from '../sites/read-page.ts';
import { followAd, type ReadAd } from './follow-ad.ts';
import { followList } from './follow-list.ts';
import type { OverlayHost } from './host-overlay.ts';
import type { ReaderPorts } from './ports.ts';
import { tellerOf } from './teller.ts';

/** What is known of the page. */
export type FollowedPage = {
	/** Looks at the page; cheap when nothing changed. */
	readonly look: () => void;
	/** The ad that stands there; null while there is none. */
	readonly ad: () => ReadAd | null;
	/** Where a listed job stands; null where none of that key does. */
	readonly placeOf: (key: string) => JobPlace | null;
	/** True where the overlay has something to show. */
	readonly isShowing: () => boolean;
	/** Says everything again at the next look: other pages stood in this tab meanwhile. */
	readonly sayAgain: () => void;
	readonly stop: () => void;
};

/** Follows a page, and shows the overlay once the background knows what stands there. */
export function followPage(page: Document, ports: ReaderPorts, overlay: OverlayHost): FollowedPage {
	const teller = tellerOf(page, ports, overlay, () => look());
	const ad = followAd(page, ports, teller);
	const list = followList(page, ports, teller);
	const look = (): void => {
		teller.stand(page.URL);
		const kind = pageKind(page.URL);
		if (kind !== 'ad') ad.leave();
		if (kind !== 'list') list.leave();
		if (kind === 'other') return teller.sayNothing();
		overlay.putBack();
		return kind === 'ad' ? ad.look() : list.look();
	};
	return {
		look,
		ad: ad.read,
		placeOf: list.placeOf,
		isShowing: () => pageKind(page.URL) === 'ad' || list.isShowing(),
		sayAgain: teller.forget,
		stop: teller.stop,
	};
}
