// The box in the page that holds the overlay's frame. The page can see that a box is there, not what it holds:
// each step, and that nothing is awaited in between, matters (docs/decisions/0003).
import type { Place } from './place-box.ts';

/** The mounted box. */
export type OverlayBox = {
	/** The frame may be seen from now on. */
	readonly show: () => void;
	/** Stands there from now on. */
	readonly place: (place: Place) => void;
	readonly focus: () => void;
	/** Takes the keyboard focus out of the frame. */
	readonly blur: () => void;
	/** True while the keyboard focus is in the frame. */
	readonly hasFocus: () => boolean;
	/** True while the focus or the pointer is in the box, which then must not move away from under them. */
	readonly isHeld: () => boolean;
	/** Calls back each time the pointer has left the box. */
	readonly onLeave: (left: () => void) => void;
	/** False once the page has taken it out. */
	readonly isMounted: () => boolean;
	readonly remove: () => void;
};

/**
 * Sizes depend on the window and the dock state only, never on what the overlay says. The last rule says where the box stands
 * and is rewritten in the sheet, never in this text, by which an earlier life's box is known. Until then: at the lower right.
 */
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
:host, :host([data-c]) {}
`;

const countsShifts = (): boolean =>
	globalThis.PerformanceObserver?.supportedEntryTypes?.includes('layout-shift') ?? false;

/**
 * Writes a place into the last rule of the sheet: past the policy of the page, and where the page's own rules and attributes do
 * not reach. Where the browser counts shifts of layout, the box is moved by `translate` alone, which is none; elsewhere not, since
 * Firefox loses clicks into a frame of another process that is moved so.
 */
function applyPlace(host: HTMLElement, sheet: CSSStyleSheet | null, { kind, rect }: Place): void {
	host.toggleAttribute('data-c', kind === 'collapsed');
	const rules = sheet?.cssRules;
	const rule = rules?.[rules.length - 1] as CSSStyleRule | undefined;
	if (rule === undefined) return;
	const isAway = kind === 'away';
	const [left, top] = [Math.round(rect.left), Math.round(rect.top)];
	const place = countsShifts()
		? { inset: '0 auto auto 0', translate: `${left}px ${top}px` }
		: { inset: `${top}px auto auto ${left}px` };
	const declarations: Readonly<Record<string, string>> = {
		...place,
		width: `${rect.width}px`,
		height: `${rect.height}px`,
		visibility: isAway ? 'hidden' : '',
		'pointer-events': isAway ? 'none' : '',
	};
	for (const [name, value] of Object.entries(declarations)) rule.style.setProperty(name, value, 'important');
}

/** Takes back what the page's own zoom does to the box. */
function undoZoom(host: HTMLElement): void {
	const zoom = host.currentCSSZoom;
	if (zoom > 0 && zoom !== 1) host.style.setProperty('--z', String(1 / zoom), 'important');
}

/** Mounts the box at its place, with a frame at `address`, and hides it until `show`; null when the page interfered. */
export function mountOverlay(page: Document, address: string, place: Place): OverlayBox | null {
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
	page.documentElement.append(host);
	undoZoom(host);
	applyPlace(host, sheet.sheet, place);
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
		place: (next) => applyPlace(host, sheet.sheet, next),
		focus: () => frame.focus(),
		blur: () => frame.blur(),
		hasFocus: () => page.activeElement === host,
		isHeld: () => page.activeElement === host || host.matches(':hover'),
		onLeave: (left) => host.addEventListener('pointerleave', left),
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
