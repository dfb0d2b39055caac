// The last step of the profile's history, taken back.
import { failure, success } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { announce } from './announce.ts';
import type { Ports } from './ports.ts';
import { isPrivate } from './private-window.ts';
import { writeFailureOf } from './write-failure.ts';

/** Takes it back, whoever made it: the popup, the full page, an overlay, an import. */
export async function undo(ports: Ports, { tab }: InputOf<'undo'>): Promise<AnswerOf<'undo'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	try {
		const step = await ports.profile.undo();
		if (step !== null) await announce(ports, { notice: 'profile-changed' });
		return success(step);
	} catch (error) {
		return failure(writeFailureOf(error));
	}
}
