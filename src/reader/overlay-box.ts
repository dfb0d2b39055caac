// The box in the page that holds the overlay's frame. The page can see that a box is there, not what it holds:
// each step, and that nothing is awaited in between, matters (docs/decisions/0003).
import type { Dock } from '../messages/calls.ts';

/** The mounted box. */
export type OverlayBox = {
	/** The frame may be seen from now on. */
	readonly show: () => void;
	readonly dock: (dock: Dock) => void;
	readonly focus: () => void;
	/** Takes the keyboard focus out of the frame. */
	readonly blur: () => void;
	/** True while the keyboard focus is in the frame. */
	readonly hasFocus: () => boolean;
	/** False once the page has taken it out. */
	readonly isMounted: () => boolean;
	readonly remove: () => void;
};

/** Sizes depend on the window and the dock state only, never on what the overlay says. */
const style = `
:host { all: initial !important; zoom: var(--z, 1) !important; position: fixed !important; inset: auto 12px 12px auto !important; margin: 0 !important;
	padding: 0 !important; border: 0 !important; background: none !important; overflow: hidden !important; z-index: 2147483647 !important;
	width: min(384px, calc(100vw - 24px)) !important; height: min(640px, calc(100vh - 24px)) !important;
	border-radius: 12px !important; box-shadow: 0 6px 28px rgb(0 0 0 / 28%) !important; display: block !important;
	opacity: 1 !important; transform: none !important; filter: none !important; color-scheme: light dark !important; }
:host::backdrop { display: none !important; }
:host([hidden]) { visibility: hidden !important; pointer-events: none !important; }
:host([data-c]) { width: 56px !important; height: 56px !important; border-radius: 28px !important; }
iframe { all: initial; display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
@media print { :host { display: none !important; } }
`;

function applyDock(host: HTMLElement, dock: Dock): void {
	host.toggleAttribute('data-c', dock === 'collapsed');
}

/** Takes back what the page's own zoom does to the box. */
function undoZoom(host: HTMLElement): void {
	const zoom = host.currentCSSZoom;
	if (zoom > 0 && zoom !== 1) host.style.setProperty('--z', String(1 / zoom), 'important');
}

/** Mounts the box with a frame at `address` and hides it until `show`; null when the page interfered. */
export function mountOverlay(page: Document, address: string, dock: Dock): OverlayBox | null {
	const host = page.createElement('div');
	const root = host.attachShadow({ mode: 'closed' });
	const sheet = page.createElement('style');
	sheet.textContent = style;
	const frame = page.createElement('iframe');
	frame.setAttribute('sandbox', '');
	Object.assign(frame, { credentialless: true });
	root.append(sheet, frame);
	host.hidden = true;
	host.popover = 'manual';
	applyDock(host, dock);
	page.documentElement.append(host);
	undoZoom(host);
	const untouched =
		frame.contentDocument === null &&
		frame.getAttribute('sandbox') === '' &&
		!frame.hasAttribute('src') &&
		!frame.hasAttribute('srcdoc') &&
		frame.parentNode === root &&
		host.parentNode === page.documentElement;
	if (!untouched) {
		host.remove();
		return null;
	}
	frame.removeAttribute('sandbox');
	try {
		frame.contentWindow?.location.replace(address);
		// The page hears of it first, and may take the box out meanwhile.
		host.showPopover();
	} catch {
		host.remove();
		return null;
	}
	return {
		show: () => {
			host.hidden = false;
		},
		dock: (next) => applyDock(host, next),
		focus: () => frame.focus(),
		blur: () => frame.blur(),
		hasFocus: () => page.activeElement === host,
		isMounted: () => host.isConnected,
		remove: () => host.remove(),
	};
}

/** Takes out boxes that an earlier life of the extension left behind; `openRoot` sees into closed shadow roots. */
export function sweepBoxes(page: Document, openRoot: (element: HTMLElement) => ShadowRoot | null): void {
	const isOurs = (element: Element): boolean =>
		element instanceof HTMLElement &&
		element.localName === 'div' &&
		openRoot(element)?.querySelector('style')?.textContent === style;
	// All are found before the first is taken out: the collection shrinks with each.
	for (const box of Array.from(page.documentElement.children).filter(isOurs)) box.remove();
}
