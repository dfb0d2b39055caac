// Who a message comes from, decided once from what the browser says of the sender, never from what the message says.
import type { CallName, OverlayCalls, PageCalls, ReaderCalls } from './calls.ts';

/** What the browser says of a sender, as plain data. */
export type Sender = {
	/** The extension that it belongs to. */
	readonly extension: string | undefined;
	readonly tab: number | undefined;
	readonly privateWindow: boolean;
	readonly frame: number | undefined;
	readonly document: string | undefined;
	/** The address of the document that sent it. */
	readonly url: string | undefined;
};

/** A sender's role: the script in a page, the overlay in a page, one of our own pages, or nobody. */
export type SenderRole = 'reader' | 'overlay' | 'page' | 'nobody';

const callsOfReader: Readonly<Record<keyof ReaderCalls, true>> = {
	'ad-read': true,
	'ad-not-read': true,
	'list-read': true,
	'overlay-token': true,
};
const callsOfOverlay: Readonly<Record<keyof OverlayCalls, true>> = {
	'overlay-hello': true,
	'overlay-view': true,
	'mark-words': true,
	'set-dock': true,
	'hide-overlay': true,
	'leave-overlay': true,
	rate: true,
	unrate: true,
	undo: true,
	'open-page': true,
	'save-ad': true,
	'unsave-ad': true,
	correct: true,
	uncorrect: true,
	mute: true,
	unmute: true,
	'roles-of-ad': true,
	'jump-to-job': true,
	choose: true,
};
const callsOfPage: Readonly<Record<keyof PageCalls, true>> = {
	'tab-view': true,
	profile: true,
	history: true,
	rate: true,
	unrate: true,
	undo: true,
	say: true,
	'import-profile': true,
	settings: true,
	'change-settings': true,
	'seen-ads-choice': true,
	'set-seen-ads-choice': true,
	'forget-ads': true,
	'forget-everything': true,
	'restore-offer': true,
	restore: true,
	'store-replaced': true,
	'own-skills': true,
	'add-own-skill': true,
	'remove-own-skill': true,
	'set-site-hidden': true,
	'mark-in-tab': true,
	'note-ad': true,
	'set-ad-status': true,
	'forget-saved-ad': true,
	corrections: true,
	mutes: true,
	sites: true,
	'set-host-hidden': true,
	'save-ad': true,
	'unsave-ad': true,
	correct: true,
	uncorrect: true,
	mute: true,
	unmute: true,
	'roles-of-ad': true,
	'jump-to-job': true,
	choose: true,
};

const overlayPath = '/overlay.html';
const ownPages = new Set(['/popup.html', '/dashboard.html', '/sidepanel.html', '/welcome.html']);

/**
 * The role of a sender. `own`: this extension's id and origin; `isListed`: whether an address is of a site that
 * Plumbline reads. A web page is a reader only from its top frame; the overlay is one only inside a tab's page.
 */
export function roleOf(
	sender: Sender,
	own: { readonly id: string; readonly origin: string },
	isListed: (url: string) => boolean,
): SenderRole {
	if (sender.extension !== own.id || sender.url === undefined) return 'nobody';
	const url = URL.parse(sender.url);
	if (url === null) return 'nobody';
	const ours = `${url.protocol}//${url.host}` === own.origin;
	if (ours && url.pathname === overlayPath)
		return sender.tab !== undefined && sender.frame !== 0 ? 'overlay' : 'nobody';
	if (ours) return ownPages.has(url.pathname) && (sender.frame ?? 0) === 0 ? 'page' : 'nobody';
	const isPage = sender.tab !== undefined && sender.frame === 0 && sender.document !== undefined;
	return isPage && isListed(sender.url) ? 'reader' : 'nobody';
}

/** Whether a role may make a call. */
export function mayCall(role: SenderRole, call: CallName): boolean {
	switch (role) {
		case 'reader':
			return Object.hasOwn(callsOfReader, call);
		case 'overlay':
			return Object.hasOwn(callsOfOverlay, call);
		case 'page':
			return Object.hasOwn(callsOfPage, call);
		case 'nobody':
			return false;
		default:
			return role satisfies never;
	}
}
