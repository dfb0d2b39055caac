// A page in jsdom with what jsdom lacks and the reader needs: custom highlights, the navigation API, popovers, and frames
// whose content is cut off while they are sandboxed. Each does what its specification says, as far as the reader can tell.
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';

/** A page, and what a test sees and does of it. */
export type Page = {
	readonly window: JSDOM['window'];
	readonly document: Document;
	/** Sees into closed shadow roots, as the browser lets extensions do. */
	readonly openRoot: (element: HTMLElement) => ShadowRoot | null;
	/** Goes to another address without loading, as pages of one document do. */
	readonly navigate: (url: string) => void;
	/** The page comes back from the back/forward cache. */
	readonly comeBack: () => void;
	/** What happened to frames and popovers, in order. */
	readonly steps: string[];
	/** What the page does in the very moment in which an element is put at its end. */
	readonly onAppend: { do: ((host: HTMLElement, frame: HTMLIFrameElement) => void) | null };
	/** The words that are marked now. */
	readonly marked: () => string[];
	/** The highlights by their names. */
	readonly highlights: ReadonlyMap<string, ReadonlySet<Range> & { readonly priority: number }>;
	/** The words that were scrolled into view, and how. */
	readonly scrolledTo: string[];
	readonly scrolls: unknown[];
	/** Whether the user wants no motion. */
	readonly media: { isStill: boolean };
	/** The boxes at the end of the page. */
	readonly boxes: () => HTMLElement[];
	/** The last rule of the first box's sheet, which says where it stands. */
	readonly placeRule: () => CSSStyleDeclaration;
	/** Listeners that were added and not taken away, those that ended with their signal left out. */
	readonly listeners: () => string[];
	/** What ends a reader; jsdom takes signals of its own window only. */
	readonly newStop: () => AbortController;
	readonly close: () => void;
};

const frameIn = (root: ShadowRoot | undefined): HTMLIFrameElement | null => root?.querySelector('iframe') ?? null;

/** Frames: sandboxed from the moment in which they enter the page, and navigated on paper. */
function addFrames(
	window: JSDOM['window'],
	page: Pick<Page, 'steps' | 'onAppend'>,
	roots: Map<Element, ShadowRoot>,
): void {
	const { prototype } = window.HTMLIFrameElement;
	const sandboxed = new WeakSet<Element>();
	const attachShadow = Reflect.get(window.Element.prototype, 'attachShadow');
	const append = Reflect.get(window.Element.prototype, 'append');
	const focus = (element: HTMLElement): void => window.HTMLElement.prototype.focus.call(element);
	window.Element.prototype.attachShadow = function open(init) {
		const root = attachShadow.call(this, init);
		roots.set(this, root);
		return root;
	};
	window.Element.prototype.append = function put(...nodes) {
		append.apply(this, nodes);
		for (const node of nodes) {
			const frame = typeof node === 'string' ? null : frameIn(roots.get(node as Element));
			if (frame === null) continue;
			if (frame.hasAttribute('sandbox')) sandboxed.add(frame);
			page.steps.push(`put in with sandbox=${JSON.stringify(frame.getAttribute('sandbox'))}`);
			page.onAppend.do?.(node as HTMLElement, frame);
		}
	};
	const within = Object.getOwnPropertyDescriptor(prototype, 'contentDocument');
	const hostOf = (frame: Element): Element | null => {
		const root = frame.getRootNode();
		return root instanceof window.ShadowRoot ? root.host : null;
	};
	Object.defineProperties(prototype, {
		contentDocument: {
			get(this: HTMLIFrameElement) {
				return sandboxed.has(this) ? null : (within?.get?.call(this) as unknown);
			},
		},
		contentWindow: {
			get(this: HTMLIFrameElement) {
				const sandbox = JSON.stringify(this.getAttribute('sandbox'));
				const replace = (address: string) => void page.steps.push(`to ${address} with sandbox=${sandbox}`);
				return this.isConnected ? { location: { replace } } : null;
			},
		},
		focus: {
			value(this: HTMLIFrameElement) {
				if (hostOf(this)?.hasAttribute('hidden') !== true) focus(this);
			},
		},
		blur: {
			value(this: HTMLIFrameElement) {
				if (window.document.activeElement === hostOf(this)) focus(window.document.documentElement);
			},
		},
	});
}

/** Popovers, as far as showing goes: the page hears of it first and may interfere. */
function addPopovers(window: JSDOM['window'], steps: string[]): void {
	const isPopover = (element: Element): boolean => {
		if (!element.hasAttribute('popover')) throw new window.DOMException('no popover', 'NotSupportedError');
		if (!element.isConnected) throw new window.DOMException('not in the page', 'InvalidStateError');
		return true;
	};
	Object.defineProperties(window.HTMLElement.prototype, {
		popover: {
			get(this: HTMLElement) {
				return this.getAttribute('popover');
			},
			set(this: HTMLElement, value: string) {
				this.setAttribute('popover', value);
			},
		},
		showPopover: {
			value(this: HTMLElement) {
				isPopover(this);
				if (!this.dispatchEvent(new window.Event('beforetoggle', { cancelable: true }))) return;
				if (isPopover(this)) steps.push('shown above the page');
			},
		},
	});
}

/** Notes who listens to the window and to navigations. */
function noteListeners(targets: readonly EventTarget[]): () => string[] {
	const added: { readonly type: string; readonly listener: unknown; readonly signal: AbortSignal | undefined }[] = [];
	for (const target of targets) {
		const add = target.addEventListener.bind(target);
		const remove = target.removeEventListener.bind(target);
		target.addEventListener = (type, listener, options) => {
			const signal = typeof options === 'object' ? options.signal : undefined;
			added.push({ type, listener, signal });
			add(type, listener, options);
		};
		target.removeEventListener = (type, listener, options) => {
			const at = added.findIndex((each) => each.type === type && each.listener === listener);
			if (at >= 0) added.splice(at, 1);
			remove(type, listener, options);
		};
	}
	return () => added.filter(({ signal }) => signal?.aborted !== true).map(({ type }) => type);
}

/** Opens a page. Its globals are the reader's until it is closed. */
export function openPage(html: string, url: string): Page {
	const { window } = new JSDOM(html, { url });
	const { document } = window;
	const steps: string[] = [];
	const onAppend: Page['onAppend'] = { do: null };
	const roots = new Map<Element, ShadowRoot>();
	const scrolledTo: string[] = [];
	const highlights = new Map<string, Set<Range> & { readonly priority: number }>();
	const navigation = new window.EventTarget();
	addFrames(window, { steps, onAppend }, roots);
	addPopovers(window, steps);
	const media = { isStill: false };
	Object.assign(window, {
		navigation,
		focus: () => undefined,
		matchMedia: (query: string) => ({ matches: media.isStill && query === '(prefers-reduced-motion: reduce)' }),
	});
	const scrolls: unknown[] = [];
	window.Element.prototype.scrollIntoView = function scroll(options) {
		scrolledTo.push(this.textContent);
		scrolls.push(options);
	};
	const boxes = (): HTMLElement[] =>
		[...document.documentElement.children].filter((child): child is HTMLElement => roots.has(child));
	const listeners = noteListeners([window, document, navigation]);
	class Highlight extends Set<Range> {
		priority = 0;
		constructor(...ranges: Range[]) {
			super(ranges);
		}
	}
	vi.stubGlobal('CSS', { highlights });
	vi.stubGlobal('Highlight', Highlight);
	vi.stubGlobal('MutationObserver', window.MutationObserver);
	vi.stubGlobal('HTMLElement', window.HTMLElement);
	return {
		window,
		document,
		steps,
		onAppend,
		scrolledTo,
		listeners,
		openRoot: (element) => roots.get(element) ?? null,
		navigate: (to) => {
			window.history.pushState(null, '', to);
			navigation.dispatchEvent(new window.Event('currententrychange'));
		},
		comeBack: () => void window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true })),
		marked: () => [...highlights.values()].flatMap((ranges) => [...ranges].map(String)),
		highlights,
		scrolls,
		media,
		boxes,
		placeRule: () => {
			const [box] = boxes();
			const rules = box === undefined ? undefined : roots.get(box)?.querySelector('style')?.sheet?.cssRules;
			const last = rules?.[rules.length - 1];
			if (last === undefined) throw new Error('there is no box');
			return (last as CSSStyleRule).style;
		},
		newStop: () => new window.AbortController(),
		close: () => {
			window.close();
			vi.unstubAllGlobals();
		},
	};
}
