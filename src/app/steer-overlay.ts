// What the user does with the overlay itself: dock it, hide it, point at words, leave it, show it again.
import { failure, success } from '../core/outcome.ts';
import { writeDock } from './dock.ts';
import type { AnswerOf, Dock, InputOf } from '../messages/calls.ts';
import { markEvidence } from './mark-evidence.ts';
import { dismissFrame, findFrame, listFrames, type KnownFrame } from './overlay-access.ts';
import { announce } from './announce.ts';
import type { Ports, SiteSettings } from './ports.ts';
import { hostOf } from './page-address.ts';
import { isAbout, readTabRecord } from './tab-records.ts';
import { writeFailureOf } from './write-failure.ts';

/** Remembers a choice for the tab's site, except in a private window, where it holds until the page is left. */
async function remember(ports: Ports, tab: number, change: Partial<SiteSettings>): Promise<void> {
	const record = await readTabRecord(ports, tab);
	if (record === undefined || record.privateWindow) return;
	// A choice that cannot be saved still holds for this page; the popup says that the store does not work.
	await ports.sites.change(hostOf(record.url), change).catch(() => undefined);
}

async function rememberDock(ports: Ports, tab: number, dock: Dock): Promise<void> {
	const record = await readTabRecord(ports, tab);
	if (record !== undefined) await writeDock(ports, tab, hostOf(record.url), dock);
	await remember(ports, tab, { dock });
}

/** Opens or collapses the overlay, and remembers it for the site. */
export async function setDock(
	ports: Ports,
	frame: KnownFrame,
	{ dock, side }: InputOf<'set-dock'>,
): Promise<AnswerOf<'set-dock'>> {
	await ports.orderReader(frame.tab, frame.reader, { order: 'dock', dock, side });
	await rememberDock(ports, frame.tab, dock);
	await markEvidence(ports, frame.tab);
	await announce(ports, { notice: 'tab-changed', tab: frame.tab });
	return success(null);
}

/** Takes the overlays of a site out of the other tabs that show it. */
async function unmountInOtherTabs(ports: Ports, host: string, tab: number): Promise<void> {
	for (const frame of await listFrames(ports)) {
		if (frame.tab === tab || hostOf((await ports.describeTab(frame.tab))?.url ?? '') !== host) continue;
		await dismissFrame(ports, frame.document);
		await ports.orderReader(frame.tab, frame.reader, { order: 'unmount' });
	}
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
		await unmountInOtherTabs(ports, hostOf(record.url), frame.tab);
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

/** The keyboard command: opens the overlay of a tab and puts the focus into it; nothing where no ad was read. */
export async function openOverlay(ports: Ports, tab: number): Promise<void> {
	const record = await readTabRecord(ports, tab);
	if (record === undefined || record.content.kind === 'no-ad') return;
	const url = (await ports.describeTab(tab))?.url ?? null;
	if (url === null || !isAbout(ports, record, url)) return;
	await writeDock(ports, tab, hostOf(record.url), 'open');
	await remember(ports, tab, { dock: 'open', hidden: false });
	await announce(ports, { notice: 'tab-changed', tab });
	await ports.orderReader(tab, record.document, { order: 'focus-overlay' });
	await markEvidence(ports, tab);
}

/** Shows or hides Plumbline on the site of a tab, from the popup. */
export async function setSiteHidden(
	ports: Ports,
	{ tab, hidden }: InputOf<'set-site-hidden'>,
): Promise<AnswerOf<'set-site-hidden'>> {
	const facts = await ports.describeTab(tab);
	const record = await readTabRecord(ports, tab);
	if (facts === null || facts.url === null) return failure('no-tab');
	if (facts.privateWindow) return failure('private-window');
	try {
		await ports.sites.change(hostOf(facts.url), { hidden });
	} catch (error) {
		return failure(writeFailureOf(error));
	}
	if (record !== undefined) await ports.orderReader(tab, record.document, { order: hidden ? 'unmount' : 'mount' });
	if (hidden) await unmountInOtherTabs(ports, hostOf(facts.url), tab);
	await announce(ports, { notice: 'tab-changed', tab });
	return success(null);
}
