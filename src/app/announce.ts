// Telling everything that shows a tab or the profile that it may have changed.
import type { Notice } from '../messages/calls.ts';
import { listFrames } from './overlay-access.ts';
import type { Ports } from './ports.ts';

/** Whether the overlay of a tab shows what changed. */
function isConcerned(tab: number, notice: Notice): boolean {
	switch (notice.notice) {
		case 'profile-changed':
			return true;
		case 'saved-ads-changed':
			return true;
		case 'seen-ads-changed':
			return false;
		case 'tab-changed':
			return notice.tab === tab;
		default:
			return notice satisfies never;
	}
}

/** Tells the extension's pages, and the overlays that it concerns one by one: a broadcast does not reach them in Firefox. */
export async function announce(ports: Ports, notice: Notice): Promise<void> {
	const frames = await listFrames(ports);
	const concerned = frames.filter(({ tab }) => isConcerned(tab, notice));
	await Promise.all([
		ports.notifyPages(notice),
		...concerned.map(({ tab, document }) => ports.notifyFrame(tab, document, notice)),
	]);
}
