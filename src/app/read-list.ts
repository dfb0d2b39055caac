// A list page has read its jobs: remember them for its tab. Nothing is recorded and nothing is looked up on the network.
import { defaultSettings } from '../core/settings.ts';
import { failure, success } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { dismissFrame, listFrames } from './overlay-access.ts';
import { withoutFragment } from './page-address.ts';
import type { PageSender } from './page-sender.ts';
import type { Ports } from './ports.ts';
import { readTabRecord, writeTabRecord } from './tab-records.ts';

/** Whether lists are read: as the user chose, and as it is at first where the store does not work. */
const isReadingLists = async (ports: Ports): Promise<boolean> =>
	(await ports.settings.read().catch(() => defaultSettings)).isReadingLists;

/** Takes the jobs of the sender's own list page. A list of another address, or of a page that is none, is refused. */
export async function readList(
	ports: Ports,
	sender: PageSender,
	{ url, jobs, truncated }: InputOf<'list-read'>,
): Promise<AnswerOf<'list-read'>> {
	const address = withoutFragment(sender.url);
	if (withoutFragment(url) !== address || !ports.isList(sender.url)) return failure('wrong-page');
	if (!(await isReadingLists(ports))) return failure('lists-off');
	// The page may have gone on while the settings were read.
	const now = (await ports.describeTab(sender.tab))?.url ?? null;
	if (now !== null && withoutFragment(now) !== address) return failure('wrong-page');
	await writeTabRecord(ports, sender.tab, {
		document: sender.document,
		url: address,
		privateWindow: sender.privateWindow,
		content: { kind: 'list', jobs, truncated },
	});
	await ports.showReading(sender.tab, null);
	return success({ jobs: jobs.length });
}

/** Takes the overlays of all lists out of their pages, and forgets what these list. */
export async function closeLists(ports: Ports): Promise<void> {
	for (const { tab, reader, document } of await listFrames(ports)) {
		const record = await readTabRecord(ports, tab);
		if (record?.content.kind !== 'list') continue;
		await dismissFrame(ports, document);
		await ports.orderReader(tab, reader, { order: 'unmount' });
		await writeTabRecord(ports, tab, { ...record, content: { kind: 'no-ad' } });
	}
}
