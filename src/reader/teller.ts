// What the reader tells the background of one page, and how long it waits for what the page has yet to draw.
import type { ReadingProblem } from '../messages/views.ts';
import type { OverlayHost } from './host-overlay.ts';
import type { ReaderPorts } from './ports.ts';
import { sayInTurn, type Answer } from './say-in-turn.ts';

/** How long a page may take to draw what its address names before that is believed not to be there. */
const drawnWithinMs = 1_000;

/** Tells the background of a page. */
export type Teller = {
	/**
	 * Sends what `words` stand for, unless it was the last thing said. The overlay comes once it is taken; `refused` is called
	 * where the background would not take it, with its reason, null where it was no message to it at all.
	 */
	readonly say: (
		words: string,
		send: () => Promise<Answer>,
		refused?: (reason: 'lists-off' | null) => void,
	) => Promise<void>;
	readonly sayProblem: (problem: Exclude<ReadingProblem, 'engine-failed' | 'not-read'>) => Promise<void>;
	/** Takes back what was said: the page holds nothing more. The overlay goes. */
	readonly sayNothing: () => void;
	readonly hasSaid: () => boolean;
	/** The same may be said again. */
	readonly forget: () => void;
	/** The address is this one now: if it is another than before, the page gets its time anew. */
	readonly stand: (url: string) => void;
	/** The page has drawn what it is asked for; the next time begins now. */
	readonly startAnew: () => void;
	/** Looks again once the page has had its time; `isLast`: what is not there by then is not waited for any more. */
	readonly lookLater: (isLast: boolean) => void;
	readonly isOverdue: () => boolean;
	readonly stop: () => void;
};

/** A teller for a page; `look` is called when it is time to look at the page again. */
export function tellerOf(page: Document, ports: ReaderPorts, overlay: OverlayHost, look: () => void): Teller {
	const speaker = sayInTurn(look);
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let standing = '';
	let isOverdue = false;

	const startAnew = (): void => {
		clearTimeout(waiting);
		waiting = undefined;
		isOverdue = false;
	};
	const lookLater = (isLast: boolean): void => {
		waiting ??= setTimeout(() => {
			waiting = undefined;
			isOverdue ||= isLast;
			look();
		}, drawnWithinMs);
	};
	const sayNothing = (): void => {
		if (speaker.hasSaid()) void ports.call('ad-not-read', { problem: null });
		speaker.forget();
		overlay.forgive();
		overlay.unmount();
	};
	const say: Teller['say'] = async (words, send, refused) => {
		const answer = await speaker.say(words, send);
		if (answer === undefined) return;
		if (answer === null) refused?.(null);
		else if (!answer.ok && answer.reason === 'wrong-page') {
			// The address changed on the way; what stands here now is read again.
			speaker.forget();
			lookLater(false);
		} else if (!answer.ok && answer.reason === 'lists-off') refused?.('lists-off');
		else await overlay.mount();
	};
	const sayProblem: Teller['sayProblem'] = (problem) =>
		say(`${problem} ${page.URL}`, () => ports.call('ad-not-read', { problem }));
	return {
		say,
		sayProblem,
		sayNothing,
		hasSaid: speaker.hasSaid,
		forget: speaker.forget,
		stand: (url) => {
			if (url === standing) return;
			standing = url;
			startAnew();
		},
		startAnew,
		lookLater,
		isOverdue: () => isOverdue,
		stop: () => {
			speaker.stop();
			clearTimeout(waiting);
		},
	};
}
