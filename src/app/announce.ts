// Telling everything that shows a tab or the profile that it may have changed.
import type { Notice } from '../messages/calls.ts';
import { listFrames } from './overlay-access.ts';
import type { Ports } from './ports.ts';

/** Tells the extension's pages, and the overlays that it concerns one by one: a broadcast does not reach them in Firefox. */
export async function announce(ports: Ports, notice: Notice): Promise<void> {
	const frames = await listFrames(ports);
	const concerned = frames.filter(({ tab }) => notice.notice !== 'tab-changed' || notice.tab === tab);
	await Promise.all([
		ports.notifyPages(notice),
		...concerned.map(({ tab, document }) => ports.notifyFrame(tab, document, notice)),
	]);
}
