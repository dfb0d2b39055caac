// The user's settings, kept at once and told to everything that shows what they change.
import { failure, success } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { announce } from './announce.ts';
import type { Ports } from './ports.ts';
import { fromStore } from './read-kept.ts';
import { writeFailureOf } from './write-failure.ts';

/** The settings. */
export const readSettings = (ports: Ports): Promise<AnswerOf<'settings'>> => fromStore(ports.settings.read());

/** Changes them. */
export async function changeSettings(
	ports: Ports,
	settings: InputOf<'change-settings'>,
): Promise<AnswerOf<'change-settings'>> {
	try {
		await ports.settings.change(settings);
	} catch (error) {
		return failure(writeFailureOf(error));
	}
	await announce(ports, { notice: 'profile-changed' });
	return success(null);
}
