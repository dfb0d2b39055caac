// What the user does with the overlay itself: dock it, hide it, point at words, leave it.
import { success } from '../core/outcome.ts';
import { writePlace } from './dock.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { markEvidence } from './mark-evidence.ts';
import { dismissFrame, findFrame, type KnownFrame } from './overlay-access.ts';
import { announce } from './announce.ts';
import type { Ports, SiteSettings } from './ports.ts';
import { hostOf } from './page-address.ts';
import { unmountOverlays } from './sites.ts';
import { isAbout, readTabRecord } from './tab-records.ts';

/** Remembers a choice for the tab's site, except in a private window, where it holds until the page is left. */
async function remember(ports: Ports, tab: number, change: Partial<SiteSettings>): Promise<void> {
	const record = await readTabRecord(ports, tab);
	if (record === undefined || record.privateWindow) return;
	// A choice that cannot be saved still holds for this page; the popup says that the store does not work.
	await ports.sites.change(hostOf(record.url), change).catch(() => undefined);
}

/** Remembers where the overlay stands, for the tab and for its site; a list has an open or collapsed of its own. */
async function rememberPlace(ports: Ports, tab: number, { dock, side }: InputOf<'set-dock'>): Promise<void> {
	const record = await readTabRecord(ports, tab);
	if (record === undefined) return;
	const isList = ports.isList(record.url);
	await writePlace(ports, tab, hostOf(record.url), { dock, side }, isList);
	await remember(ports, tab, { ...(isList ? { listDock: dock } : { dock }), side });
}

/** Opens or collapses the overlay at a side of the window, and remembers it for the site. */
export async function setDock(
	ports: Ports,
	frame: KnownFrame,
	{ dock, side }: InputOf<'set-dock'>,
): Promise<AnswerOf<'set-dock'>> {
	await ports.orderReader(frame.tab, frame.reader, { order: 'dock', dock, side });
	await rememberPlace(ports, frame.tab, { dock, side });
	await markEvidence(ports, frame.tab);
	await announce(ports, { notice: 'tab-changed', tab: frame.tab });
	return success(null);
}

/** Removes the overlay from the page, or from all pages of the site. */
export async function hideOverlay(
	ports: Ports,
	frame: KnownFrame & { readonly document: string },
	{ where }: InputOf<'hide-overlay'>,
): Promise<AnswerOf<'hide-overlay'>> {
	const record = await readTabRecord(ports, frame.tab);
	if (where === 'site') await remember(ports, frame.tab, { hidden: true });
	await dismissFrame(ports, frame.document);
	await ports.orderReader(frame.tab, frame.reader, { order: 'unmount' });
	if (where === 'site' && record !== undefined && !record.privateWindow) {
		await unmountOverlays(ports, hostOf(record.url), frame.tab);
	}
	return success(null);
}

/** A page or frame of the extension is gone: where it was an overlay, its box in the page goes too. */
export async function closeOverlay(ports: Ports, document: string | undefined): Promise<void> {
	const frame = document === undefined ? undefined : await findFrame(ports, document);
	if (frame === undefined || document === undefined) return;
	await dismissFrame(ports, document);
	await ports.orderReader(frame.tab, frame.reader, { order: 'frame-gone' });
}

/** Marks words of the ad in the page that hosts the overlay. */
export async function markWords(
	ports: Ports,
	frame: KnownFrame,
	{ spans, scroll }: InputOf<'mark-words'>,
): Promise<AnswerOf<'mark-words'>> {
	await ports.orderReader(frame.tab, frame.reader, { order: 'mark', spans, scroll });
	return success(null);
}

/** Gives the keyboard focus back to the page. */
export async function leaveOverlay(ports: Ports, frame: KnownFrame): Promise<AnswerOf<'leave-overlay'>> {
	await ports.orderReader(frame.tab, frame.reader, { order: 'focus-page' });
	return success(null);
}

/** The keyboard command: opens the overlay of a tab and puts the focus into it; nothing where neither ad nor list was read. */
export async function openOverlay(ports: Ports, tab: number): Promise<void> {
	const record = await readTabRecord(ports, tab);
	if (record === undefined || record.content.kind === 'no-ad') return;
	const url = (await ports.describeTab(tab))?.url ?? null;
	if (url === null || !isAbout(ports, record, url)) return;
	const isList = ports.isList(record.url);
	await writePlace(ports, tab, hostOf(record.url), { dock: 'open' }, isList);
	await remember(ports, tab, { ...(isList ? { listDock: 'open' } : { dock: 'open' }), hidden: false });
	await announce(ports, { notice: 'tab-changed', tab });
	await ports.orderReader(tab, record.document, { order: 'focus-overlay' });
	await markEvidence(ports, tab);
}
