// Pointing at things in a tab's page from outside of it: words of its ad, the card of a job in its list.
import { failure, success, type Outcome } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import type { Ports } from './ports.ts';
import { isAbout, readTabRecord, type TabRecord } from './tab-records.ts';

const styledKey = (tab: number): string => `styled:${tab}`;

/** The record of a tab, null where its page has gone on, or has said nothing. */
async function recordOf(ports: Ports, tab: number | null): Promise<TabRecord | null> {
	const url = tab === null ? null : ((await ports.describeTab(tab))?.url ?? null);
	const record = tab === null ? undefined : await readTabRecord(ports, tab);
	return url === null || record === undefined || !isAbout(ports, record, url) ? null : record;
}

/** Marks words of the ad in the page of a tab, whether its overlay stands there or not. */
export async function markInTab(
	ports: Ports,
	{ tab, spans, scroll }: InputOf<'mark-in-tab'>,
): Promise<AnswerOf<'mark-in-tab'>> {
	const record = await recordOf(ports, tab);
	if (record === null) return failure('no-tab');
	const { document } = record;
	// Once a document: an overlay that was mounted there has brought the style already, and a second one does no harm.
	if ((await ports.session.read<string>(styledKey(tab))) !== document) {
		await ports.prepareMarks(tab, document);
		await ports.session.write(styledKey(tab), document);
	}
	await ports.orderReader(tab, document, { order: 'mark', spans, scroll });
	return success(null);
}

/** Forgets a tab that was closed. */
export const forgetMarks = (ports: Ports, tab: number): Promise<void> => ports.session.remove(styledKey(tab));

/** Shows the card of a job in the list of a tab. */
export async function jumpToJob(ports: Ports, { tab, key }: InputOf<'jump-to-job'>): Promise<Outcome<null, 'no-list'>> {
	const record = await recordOf(ports, tab);
	if (tab === null || record?.content.kind !== 'list') return failure('no-list');
	await ports.orderReader(tab, record.document, { order: 'jump', key });
	return success(null);
}
