// The sites on which the user chose something, and whether Plumbline is shown on them.
import { failure, success } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { announce } from './announce.ts';
import { dismissFrame, listFrames } from './overlay-access.ts';
import { hostOf } from './page-address.ts';
import type { Ports } from './ports.ts';
import { fromStore } from './read-kept.ts';
import { listTabRecords, readTabRecord } from './tab-records.ts';
import { writeFailureOf } from './write-failure.ts';

/** The sites with a choice. */
export const listSites = (ports: Ports): Promise<AnswerOf<'sites'>> => fromStore(ports.sites.readAll());

/** Takes the overlays of a host out of the tabs that show it, but for one tab; the documents that were told. */
export async function unmountOverlays(ports: Ports, host: string, but: number | null): Promise<ReadonlySet<string>> {
	const told = new Set<string>();
	for (const frame of await listFrames(ports)) {
		if (frame.tab === but || hostOf((await ports.describeTab(frame.tab))?.url ?? '') !== host) continue;
		await dismissFrame(ports, frame.document);
		await ports.orderReader(frame.tab, frame.reader, { order: 'unmount' });
		told.add(frame.reader);
	}
	return told;
}

/** The pages of a host tell their scripts, and whoever shows them, that Plumbline is shown there or not. */
async function follow(ports: Ports, host: string, hidden: boolean): Promise<void> {
	const told = hidden ? await unmountOverlays(ports, host, null) : new Set<string>();
	for (const tab of await listTabRecords(ports)) {
		const record = await readTabRecord(ports, tab);
		if (record === undefined || hostOf(record.url) !== host) continue;
		const order = { order: hidden ? 'unmount' : 'mount' } as const;
		if (!told.has(record.document)) await ports.orderReader(tab, record.document, order);
		await announce(ports, { notice: 'tab-changed', tab });
	}
}

/** Shows or hides Plumbline on all pages of a host, in every tab that shows one. */
export async function setHostHidden(
	ports: Ports,
	{ host, hidden }: InputOf<'set-host-hidden'>,
): Promise<AnswerOf<'set-host-hidden'>> {
	try {
		await ports.sites.change(host, { hidden });
	} catch (error) {
		return failure(writeFailureOf(error));
	}
	await follow(ports, host, hidden);
	return success(null);
}

/** The same for the site of a tab, from the popup. */
export async function setSiteHidden(
	ports: Ports,
	{ tab, hidden }: InputOf<'set-site-hidden'>,
): Promise<AnswerOf<'set-site-hidden'>> {
	const facts = await ports.describeTab(tab);
	if (facts === null || facts.url === null) return failure('no-tab');
	if (facts.privateWindow) return failure('private-window');
	const host = hostOf(facts.url);
	const done = await setHostHidden(ports, { host, hidden });
	const record = await readTabRecord(ports, tab);
	// Whoever shows a page that has not spoken yet is told as well.
	const isTold = record !== undefined && hostOf(record.url) === host;
	if (done.ok && !isTold) await announce(ports, { notice: 'tab-changed', tab });
	return done;
}
