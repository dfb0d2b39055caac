// The user's settings, kept at once and told to everything that shows what they change.
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import type { Ports } from './ports.ts';
import { fromStore } from './read-kept.ts';
import { writeAndTell } from './write-and-tell.ts';

/** The settings. */
export const readSettings = (ports: Ports): Promise<AnswerOf<'settings'>> => fromStore(ports.settings.read());

/** Changes them. */
export const changeSettings = (
	ports: Ports,
	settings: InputOf<'change-settings'>,
): Promise<AnswerOf<'change-settings'>> =>
	writeAndTell(ports, ports.settings.change(settings), { notice: 'profile-changed' });
