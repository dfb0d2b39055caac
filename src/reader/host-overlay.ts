// The overlay's life in one page: mounted on request, shown once its frame has proved itself, put back a few times when
// the page takes it out, away when the user says so. Knows nothing of ads.
import type { ReaderOrder } from '../messages/calls.ts';
import { mountOverlay, type OverlayBox } from './overlay-box.ts';
import type { Wish } from './place-box.ts';
import type { ReaderPorts } from './ports.ts';
import { followRoom } from './room.ts';

/** How long the overlay's frame may take to prove itself before it is taken out again. */
const readyWithinMs = 3_000;
/** How often the box is put back after the page took it out. */
const mostRemounts = 2;

/** The overlay of a page. */
export type OverlayHost = {
	/** Mounts it, unless it stands, is on its way, or was dismissed. */
	readonly mount: () => Promise<void>;
	readonly unmount: () => void;
	/** Puts the box back where the page took it out; after a few times it is left alone. */
	readonly putBack: () => void;
	/** Makes room where the page has changed, unless the pointer or the focus is in the box. */
	readonly settle: () => void;
	/** The user may see it again, on the next ad or when asked for. */
	readonly forgive: () => void;
	/** Obeys the orders that concern the overlay. */
	readonly obey: (order: Exclude<ReaderOrder, { readonly order: 'mark' | 'evidence' | 'jump' }>) => void;
};

/**
 * Hosts the overlay. `isWanted` is asked once a token has come, since the page may have gone on meanwhile; `onAway` is
 * called whenever the overlay goes, with whatever it left in the page; `controls` are what the box must not cover.
 */
export function hostOverlay(
	page: Document,
	ports: ReaderPorts,
	isWanted: () => boolean,
	onAway: () => void,
	controls: () => readonly Element[],
): OverlayHost {
	const room = followRoom(page, controls);
	let box: OverlayBox | null = null;
	let isMounting = false;
	let isReady = false;
	let isDismissed = false;
	let removals = 0;
	let focusWhenReady = false;
	let focusBefore: Element | null = null;
	let proving: ReturnType<typeof setTimeout> | undefined;

	const unmount = (): void => {
		clearTimeout(proving);
		box?.remove();
		box = null;
		focusWhenReady = false;
		onAway();
	};
	/** A page in a sandbox may hold no frame of ours, and Chromium would tell it of whom it refused. */
	const hasNoOrigin = (): boolean => page.defaultView?.origin === 'null';
	const mount = async (): Promise<void> => {
		if (box !== null || isMounting || isDismissed || hasNoOrigin()) return;
		isMounting = true;
		const answer = await ports.call('overlay-token', null);
		isMounting = false;
		if (answer === null || !answer.ok || isDismissed || !isWanted()) return;
		isReady = false;
		const { token, dock, side } = answer.value;
		box = mountOverlay(page, ports.overlayAddress(token), room.begin({ dock, side }));
		if (box === null) return countRemoval();
		box.onLeave(settle);
		proving = setTimeout(unmount, readyWithinMs);
	};
	/** The page did something to the box: after a few times it is left in peace. */
	const countRemoval = (): void => {
		removals += 1;
		if (removals > mostRemounts) isDismissed = true;
	};
	const putBack = (): void => {
		if (box === null || box.isMounted()) return;
		box = null;
		clearTimeout(proving);
		countRemoval();
		void mount();
	};
	const settle = (): void => {
		if (box === null || box.isHeld()) return;
		const place = room.next();
		if (place !== null) box.place(place);
	};
	/** As the user wants it, wherever pointer and focus are. */
	const wish = (wanted: Wish): void => box?.place(room.begin(wanted));
	const show = (): void => {
		clearTimeout(proving);
		isReady = true;
		settle();
		box?.show();
		if (focusWhenReady) box?.focus();
		focusWhenReady = false;
	};
	const focusOverlay = (): void => {
		if (box?.hasFocus() !== true) focusBefore = page.activeElement;
		isDismissed = false;
		wish({ side: room.wish()?.side ?? 'right', dock: 'open' });
		if (box !== null && isReady) {
			box.focus();
			return;
		}
		focusWhenReady = true;
		void mount();
	};
	const focusPage = (): void => {
		box?.blur();
		page.defaultView?.focus();
		if (focusBefore instanceof HTMLElement && focusBefore !== page.body) focusBefore.focus();
		focusBefore = null;
	};
	const obey: OverlayHost['obey'] = (order) => {
		switch (order.order) {
			case 'frame-ready':
				return show();
			case 'frame-gone':
				// A box that the page took out is put back by the next look.
				return box?.isMounted() === true ? unmount() : undefined;
			case 'dock':
				return wish({ dock: order.dock, side: order.side });
			case 'mount':
				isDismissed = false;
				return void mount();
			case 'unmount':
				isDismissed = true;
				return unmount();
			case 'focus-overlay':
				return focusOverlay();
			case 'focus-page':
				return focusPage();
			default:
				return order satisfies never;
		}
	};
	const forgive = (): void => {
		isDismissed = false;
	};
	return { mount, unmount, putBack, settle, forgive, obey };
}
