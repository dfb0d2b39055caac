// Whether the browser lets the extension read its sites, and asking the user for it.
import { browser } from './browser.ts';

/** True when every pattern is granted. */
export const mayRead = (patterns: readonly string[]): Promise<boolean> =>
	browser.permissions.contains({ origins: [...patterns] });

/** Asks for the patterns; must be called from a click. True when the user allows them. */
export const askToRead = (patterns: readonly string[]): Promise<boolean> =>
	browser.permissions.request({ origins: [...patterns] });
