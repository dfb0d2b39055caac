// What the toolbar says of every tab, said again: when the language in which it says it was changed.
import { adOfTab } from './ad-of-tab.ts';
import { readInForce } from './corrected-reading.ts';
import type { Ports } from './ports.ts';
import { listTabRecords } from './tab-records.ts';

/** A tab whose page has gone on from its ad says that none was read, as it did before. */
export async function showReadings(ports: Ports): Promise<void> {
	const show = async (tab: number): Promise<void> => {
		const ad = await adOfTab(ports, tab);
		await ports.showReading(tab, ad === null ? null : (await readInForce(ports, ad.content)).requirements.length);
	};
	await Promise.all((await listTabRecords(ports)).map(show));
}
