// Everything that was ever said or seen, and every copy of it, forgotten; what tabs still show goes with it.
import { failure, success } from '../core/outcome.ts';
import type { AnswerOf } from '../messages/calls.ts';
import { announce } from './announce.ts';
import { listFrames } from './overlay-access.ts';
import type { Ports } from './ports.ts';
import { listTabRecords } from './tab-records.ts';
import { writeFailureOf } from './write-failure.ts';

/** Forgets. Overlays are taken out of their pages; an ad is read again when its page is loaded again. */
export async function forgetEverything(ports: Ports): Promise<AnswerOf<'forget-everything'>> {
	const [frames, tabs] = await Promise.all([listFrames(ports), listTabRecords(ports)]);
	try {
		await ports.forgetAll();
	} catch (error) {
		return failure(writeFailureOf(error));
	}
	await Promise.all([
		...frames.map(({ tab, reader }) => ports.orderReader(tab, reader, { order: 'unmount' })),
		...tabs.map((tab) => ports.showReading(tab, null)),
	]);
	await announce(ports, { notice: 'profile-changed' });
	await announce(ports, { notice: 'saved-ads-changed' });
	await announce(ports, { notice: 'seen-ads-changed' });
	return success(null);
}
