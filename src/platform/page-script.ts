// What the script in a page needs of the browser beyond messages.
import { browser } from './browser.ts';

/** The overlay's address with its token; in Chromium another one in every session. */
export const overlayAddress = (token: string): string => `${browser.runtime.getURL('/overlay.html')}#${token}`;

/** The shadow root of an element, closed ones included; null when it has none. */
export function openShadowRoot(element: HTMLElement): ShadowRoot | null {
	// Firefox gives scripts in pages a property, Chromium a function of the extension API.
	const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
	if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
	const api = browser as { dom?: { openOrClosedShadowRoot: (of: HTMLElement) => ShadowRoot | null } };
	return api.dom?.openOrClosedShadowRoot(element) ?? null;
}

const currentLife = Symbol.for('life of the reader');

/**
 * Begins the script's life in this page, or null where it already lives: it is both registered and put into open tabs.
 * An update gives the script a world of its own, in which nothing of the earlier one is seen.
 */
export function beginLife(): AbortController | null {
	const world = globalThis as { [currentLife]?: AbortController };
	if (world[currentLife]?.signal.aborted === false) return null;
	const life = new AbortController();
	world[currentLife] = life;
	return life;
}
