// What a hunting page plants for itself, so that its finding nothing else means something: one word for each way of hunting.
import type { BrowserFamily } from '../../../scripts/browsers/session.ts';

/** Each planted word and the begin of the place in the bag where it must be. */
export function planted(family: BrowserFamily): (readonly [word: string, place: string])[] {
	return [
		['planted-light', 'find'],
		['planted-light', 'selection'],
		['planted-light', 'markup'],
		['planted-light', 'points'],
		['planted-light', 'highlights'],
		['planted-light', 'mutation'],
		['planted-light', 'watch'],
		['planted-light', 'call'],
		['planted-open', 'roots'],
		['planted-open', 'points'],
		// A closed root keeps nothing from a page: here its words are spelled out, there the root itself is handed over.
		...(family === 'chromium' ? ([['planted-closed', 'find']] as const) : ([['planted-closed', 'event']] as const)),
		['planted-name', 'frames'],
		['planted-frame', 'frames'],
		['planted-attribute', 'mutation'],
		['planted-image.png', 'entries'],
		['planted-image.png', 'timing resource'],
		['planted-style', 'styles'],
		['planted-store', 'stores'],
		['planted-global', 'globals'],
		['planted-channel', 'channel'],
		['planted-message', 'event message'],
		['planted-error', 'event error'],
	];
}
