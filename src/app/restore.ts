// A profile that the browser lost and a copy still holds: told of, put back only when the user wants it. And backups, which
// the full page puts into the store itself.
import { failure, success } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { announce } from './announce.ts';
import type { Ports } from './ports.ts';
import { fromStore } from './read-kept.ts';
import { writeFailureOf } from './write-failure.ts';

/** What could be restored; null where nothing is lost, or nothing could be written. */
export const offerRestore = (ports: Ports): Promise<AnswerOf<'restore-offer'>> =>
	fromStore(ports.isWritable().then((isWritable) => (isWritable ? ports.copies.offer() : null)));

/** Restores it, or drops the offer. */
export async function restore(ports: Ports, { wanted }: InputOf<'restore'>): Promise<AnswerOf<'restore'>> {
	try {
		const isDone = await ports.copies.restore(wanted, new Date(ports.now()).toISOString());
		if (isDone && wanted) {
			await announce(ports, { notice: 'profile-changed' });
			await announce(ports, { notice: 'saved-ads-changed' });
		}
		return success(isDone);
	} catch (error) {
		return failure(writeFailureOf(error));
	}
}

/** Everything has been replaced: the copy follows, and everybody is told. */
export async function noteReplacedStore(ports: Ports): Promise<AnswerOf<'store-replaced'>> {
	await ports.copies.update();
	await announce(ports, { notice: 'profile-changed' });
	await announce(ports, { notice: 'saved-ads-changed' });
	await announce(ports, { notice: 'seen-ads-changed' });
	return success(null);
}
