// The ad that a tab shows at this moment, for whatever is done with it.
import type { Ports } from './ports.ts';
import { isAbout, readTabRecord, type AdContent, type TabRecord } from './tab-records.ts';

/** The ad and the record that it was read in; null where the tab holds none, or its page has gone on. */
export async function adOfTab(
	ports: Ports,
	tab: number | null,
): Promise<{ readonly record: TabRecord; readonly content: AdContent } | null> {
	const url = tab === null ? null : ((await ports.describeTab(tab))?.url ?? null);
	const record = tab === null ? undefined : await readTabRecord(ports, tab);
	if (url === null || record?.content.kind !== 'ad' || !isAbout(ports, record, url)) return null;
	return { record, content: record.content };
}
