// What the script in a page needs of the browser beyond messages.
import { browser } from './browser.ts';

/** The overlay's address with its token; in Chromium another one in every session. */
export const overlayAddress = (token: string): string => `${browser.runtime.getURL('/overlay.html')}#${token}`;

/** The shadow root of an element, closed ones included; null when it has none. */
export const openShadowRoot = (element: HTMLElement): ShadowRoot | null => browser.dom.openOrClosedShadowRoot(element);

const currentLife = Symbol.for('life of the reader');

/** Ends an earlier life of the script in this page's isolated world, which the page cannot see, and begins a new one. */
export function takeOver(): AbortController {
	const world = globalThis as { [currentLife]?: AbortController };
	world[currentLife]?.abort();
	const life = new AbortController();
	world[currentLife] = life;
	return life;
}
