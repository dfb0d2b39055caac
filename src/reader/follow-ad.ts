// Which ad the page shows now: read when it has changed, sent once, and never the last one's words under a new address.
import { adKeyOf, type Posting } from '../core/posting.ts';
import type { Outline } from '../sites/outline.ts';
import { adKey, readPage } from '../sites/read-page.ts';
import type { ReaderPorts } from './ports.ts';
import type { Teller } from './teller.ts';

/** An ad's text, and where its words stand in the page. */
export type ReadAd = { readonly text: string; readonly outline: Outline };

/** What is known of the page's ad. */
export type FollowedAd = {
	/** Looks at the page of an ad; cheap when nothing changed. */
	readonly look: () => void;
	/** The ad that stands there as it was read last; null while there is none. */
	readonly read: () => ReadAd | null;
	/** The page is no ad's any more. */
	readonly leave: () => void;
};

/** Follows the ad of a page. */
export function followAd(page: Document, ports: ReaderPorts, teller: Teller): FollowedAd {
	let read: ReadAd | null = null;
	let shown: Posting | null = null;

	/**
	 * True when the address is another ad's while the page still shows words of the last one. They are believed in the
	 * end, but for the same text under the same title: some employers say the same in several ads, or name them alike.
	 */
	const isStale = (posting: Posting): boolean => {
		if (shown === null || adKeyOf(shown) === adKeyOf(posting)) return false;
		const isOverdue = teller.isOverdue();
		const hasSameTitle = shown.title?.value === posting.title?.value;
		return shown.text === posting.text ? !isOverdue || hasSameTitle : !isOverdue && hasSameTitle;
	};
	const look = (): void => {
		const reading = readPage(page, page.URL);
		if (reading.ok && !isStale(reading.value.posting)) {
			const { posting, outline } = reading.value;
			read = { text: posting.text, outline };
			shown = posting;
			teller.startAnew();
			const refused = (): void => void teller.sayProblem('unreadable');
			return void teller.say(JSON.stringify(posting), () => ports.call('ad-read', posting), refused);
		}
		read = null;
		if (!reading.ok && reading.reason === 'unreadable') return void teller.sayProblem('unreadable');
		if (teller.isOverdue()) return void teller.sayProblem('not-ready');
		teller.lookLater(true);
		// What the overlay shows is of another page: the ad or the list before.
		const isOther = shown === null || adKeyOf(shown) !== adKey(page.URL);
		if (isOther && teller.hasSaid()) void teller.sayProblem('reading');
	};
	return {
		look,
		read: () => read,
		leave: () => {
			read = null;
		},
	};
}
