// The script in the page: finds the ad, sends it to the background, hosts the overlay, marks words. It knows nothing
// of the user, and says nothing to the page.
import type { Outcome } from '../core/outcome.ts';
import type { AnswerOf, CallName, InputOf, ReaderOrder } from '../messages/calls.ts';
import { rangesOf, type Outline } from '../sites/outline.ts';
import { adKeyOf, type Posting } from '../core/posting.ts';
import { adKey, pageKind, readPage } from '../sites/read-page.ts';
import { markRanges } from './marks.ts';
import { mountOverlay, sweepBoxes, type OverlayBox } from './overlay-box.ts';
import { watchPage } from './watch-page.ts';

/** What the reader needs from the browser. */
export type ReaderPorts = {
	readonly call: <Name extends CallName>(name: Name, input: InputOf<Name>) => Promise<AnswerOf<Name> | null>;
	readonly hearOrders: (obey: (order: ReaderOrder) => void, signal: AbortSignal) => void;
	readonly overlayAddress: (token: string) => string;
	readonly openRoot: (element: HTMLElement) => ShadowRoot | null;
	readonly isAlive: () => boolean;
};

/** How long a page may take to draw its ad before it is said that there is none to read. */
const drawnWithinMs = 1_000;
/** How long the overlay's frame may take to prove itself before it is taken out again. */
const readyWithinMs = 3_000;
/** How often the box is put back after the page took it out. */
const mostRemounts = 2;

/** Runs the reader in a page until the signal, or until the extension is gone. */
export function runReader(page: Document, ports: ReaderPorts, stop: AbortController): void {
	const { signal } = stop;
	let sent = '';
	let outline: Outline | null = null;
	let shown: Posting | null = null;
	let box: OverlayBox | null = null;
	let mounting = false;
	let remounts = 0;
	let dismissed = false;
	let ready = false;
	let focusWhenReady = false;
	let focusBefore: Element | null = null;
	let drawing: ReturnType<typeof setTimeout> | undefined;
	let waitingAt = '';
	let overdue = false;
	let proving: ReturnType<typeof setTimeout> | undefined;

	const unmount = (): void => {
		clearTimeout(proving);
		box?.remove();
		box = null;
		focusWhenReady = false;
		markRanges(page, []);
	};
	const mount = async (): Promise<void> => {
		if (box !== null || mounting || dismissed) return;
		mounting = true;
		const answer = await ports.call('overlay-token', null);
		mounting = false;
		if (signal.aborted || answer === null || !answer.ok || dismissed || pageKind(page.URL) !== 'ad') return;
		ready = false;
		box = mountOverlay(page, ports.overlayAddress(answer.value.token), answer.value.dock);
		proving = setTimeout(unmount, readyWithinMs);
	};
	/** Sends a call unless it is the last one again; then shows the overlay. */
	const say = async (fingerprint: string, saying: () => Promise<Outcome<unknown, string> | null>): Promise<void> => {
		if (fingerprint === sent) return;
		sent = fingerprint;
		const answer = await saying();
		if (sent !== fingerprint || signal.aborted) return;
		if (answer?.ok === false && answer.reason === 'wrong-page') {
			// The address changed on the way; what stands here now is read again.
			sent = '';
			drawing ??= setTimeout(look, drawnWithinMs);
		} else if (answer !== null) await mount();
		else if (!fingerprint.startsWith('unreadable')) await sayProblem('unreadable');
	};
	const sayProblem = (problem: 'reading' | 'not-ready' | 'unreadable'): Promise<void> =>
		say(`${problem} ${page.URL}`, () => ports.call('ad-not-read', { problem }));
	/**
	 * True when the address is another ad's while the page still shows the words of the last one. Under another title
	 * they are believed in the end: some employers say the same in several ads.
	 */
	const isStale = (posting: Posting): boolean =>
		shown !== null &&
		adKeyOf(shown) !== adKeyOf(posting) &&
		shown.text === posting.text &&
		(!overdue || shown.title?.value === posting.title?.value);
	/** Begins to wait anew, for the ad of the address that the page has now. */
	const waitAnew = (): void => {
		clearTimeout(drawing);
		drawing = undefined;
		waitingAt = page.URL;
		overdue = false;
	};

	const look = (): void => {
		if (!ports.isAlive()) {
			stop.abort();
			return;
		}
		if (page.URL !== waitingAt) waitAnew();
		if (pageKind(page.URL) !== 'ad') {
			if (sent !== '') void ports.call('ad-not-read', { problem: null });
			sent = '';
			outline = null;
			dismissed = false;
			unmount();
			return;
		}
		if (box !== null && !box.isMounted()) {
			box = null;
			clearTimeout(proving);
			if (remounts++ < mostRemounts) void mount();
		}
		const reading = readPage(page, page.URL);
		if (reading.ok && !isStale(reading.value.posting)) {
			const { posting } = reading.value;
			({ outline } = reading.value);
			shown = posting;
			waitAnew();
			void say(JSON.stringify(posting), () => ports.call('ad-read', posting));
			return;
		}
		outline = null;
		if (!reading.ok && reading.reason === 'unreadable') void sayProblem('unreadable');
		else if (overdue) void sayProblem('not-ready');
		else {
			drawing ??= setTimeout(() => {
				overdue = true;
				look();
			}, drawnWithinMs);
			if (shown !== null && adKeyOf(shown) !== adKey(page.URL)) void sayProblem('reading');
		}
	};

	const obey = (order: ReaderOrder): void => {
		switch (order.order) {
			case 'frame-ready':
				clearTimeout(proving);
				ready = true;
				box?.show();
				if (focusWhenReady) box?.focus();
				focusWhenReady = false;
				break;
			case 'mark': {
				const found = outline;
				const first = markRanges(page, found === null ? [] : order.spans.flatMap((span) => rangesOf(found, span)));
				if (order.scroll) first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
				break;
			}
			case 'dock':
				box?.dock(order.dock);
				break;
			case 'frame-gone':
				// A box that the page took out is put back by the next look.
				if (box?.isMounted() === true) unmount();
				break;
			case 'mount':
				dismissed = false;
				void mount();
				break;
			case 'unmount':
				dismissed = true;
				unmount();
				break;
			case 'focus-overlay':
				if (box?.hasFocus() !== true) focusBefore = page.activeElement;
				dismissed = false;
				box?.dock('open');
				if (box === null || !ready) {
					focusWhenReady = true;
					void mount();
				} else box.focus();
				break;
			case 'focus-page':
				box?.blur();
				page.defaultView?.focus();
				if (focusBefore instanceof HTMLElement && focusBefore !== page.body) focusBefore.focus();
				focusBefore = null;
				break;
			default:
				order satisfies never;
		}
	};

	signal.addEventListener('abort', () => {
		clearTimeout(drawing);
		unmount();
	});
	sweepBoxes(page, ports.openRoot);
	ports.hearOrders(obey, signal);
	// While the page lay in the cache, the tab has shown others.
	const returnFromCache = ({ persisted }: PageTransitionEvent): void => {
		if (!persisted) return;
		sent = '';
		unmount();
	};
	page.defaultView?.addEventListener('pageshow', returnFromCache, { signal });
	watchPage(page, look, signal);
	look();
}
