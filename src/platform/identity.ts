// This extension as the browser names it.
import { browser } from './browser.ts';

/** Id, and the origin of its own pages without a slash at the end. */
export const ownIdentity = (): { readonly id: string; readonly origin: string } => ({
	id: browser.runtime.id,
	origin: browser.runtime.getURL('/').replace(/\/$/, ''),
});
