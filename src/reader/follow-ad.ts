// Which ad the page shows now: read when it has changed, sent once, and never the last one's words under a new address.
import { adKeyOf, type Posting } from '../core/posting.ts';
import { adKey, pageKind, readPage } from '../sites/read-page.ts';
import type { Outline } from '../sites/outline.ts';
import type { OverlayHost } from './host-overlay.ts';
import type { ReaderPorts } from './ports.ts';
import { sayInTurn, type Answer } from './say-in-turn.ts';

/** How long a page may take to draw its ad before it is said that there is none to read. */
const drawnWithinMs = 1_000;

/** What is known of the page's ad. */
export type FollowedAd = {
	/** Looks at the page; cheap when nothing changed. */
	readonly look: () => void;
	/** The ad's words in the page, null while there are none to mark. */
	readonly outline: () => Outline | null;
	/** Says everything again at the next look: other pages stood in this tab meanwhile. */
	readonly sayAgain: () => void;
	readonly stop: () => void;
};

/** Follows the ad of a page, and shows the overlay once the background knows of it. */
export function followAd(page: Document, ports: ReaderPorts, overlay: OverlayHost): FollowedAd {
	const speaker = sayInTurn(() => look());
	let outline: Outline | null = null;
	let shown: Posting | null = null;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let waitingAt = '';
	let isOverdue = false;

	/** Waits anew, for the ad of the address that the page has now. */
	const waitAnew = (): void => {
		clearTimeout(waiting);
		waiting = undefined;
		waitingAt = page.URL;
		isOverdue = false;
	};
	const lookLater = (isLast: boolean): void => {
		waiting ??= setTimeout(() => {
			waiting = undefined;
			isOverdue ||= isLast;
			look();
		}, drawnWithinMs);
	};
	const say = async (words: string, send: () => Promise<Answer>): Promise<void> => {
		const answer = await speaker.say(words, send);
		if (answer === undefined) return;
		if (answer === null) {
			if (!words.startsWith('unreadable')) await sayProblem('unreadable');
		} else if (!answer.ok && answer.reason === 'wrong-page') {
			// The address changed on the way; what stands here now is read again.
			speaker.forget();
			lookLater(false);
		} else await overlay.mount();
	};
	const sayProblem = (problem: 'reading' | 'not-ready' | 'unreadable'): Promise<void> =>
		say(`${problem} ${page.URL}`, () => ports.call('ad-not-read', { problem }));
	/**
	 * True when the address is another ad's while the page still shows words of the last one. They are believed in the
	 * end, but for the same text under the same title: some employers say the same in several ads, or name them alike.
	 */
	const isStale = (posting: Posting): boolean => {
		if (shown === null || adKeyOf(shown) === adKeyOf(posting)) return false;
		const hasSameTitle = shown.title?.value === posting.title?.value;
		return shown.text === posting.text ? !isOverdue || hasSameTitle : !isOverdue && hasSameTitle;
	};
	const leaveAds = (): void => {
		if (speaker.hasSaid()) void ports.call('ad-not-read', { problem: null });
		speaker.forget();
		outline = null;
		overlay.forgive();
		overlay.unmount();
	};
	const look = (): void => {
		if (page.URL !== waitingAt) waitAnew();
		if (pageKind(page.URL) !== 'ad') return leaveAds();
		overlay.putBack();
		const reading = readPage(page, page.URL);
		if (reading.ok && !isStale(reading.value.posting)) {
			const { posting } = reading.value;
			({ outline } = reading.value);
			shown = posting;
			waitAnew();
			return void say(JSON.stringify(posting), () => ports.call('ad-read', posting));
		}
		outline = null;
		if (!reading.ok && reading.reason === 'unreadable') return void sayProblem('unreadable');
		if (isOverdue) return void sayProblem('not-ready');
		lookLater(true);
		if (shown !== null && adKeyOf(shown) !== adKey(page.URL)) void sayProblem('reading');
	};
	return {
		look,
		outline: () => outline,
		sayAgain: speaker.forget,
		stop: () => {
			speaker.stop();
			clearTimeout(waiting);
		},
	};
}
