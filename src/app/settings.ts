// The user's settings, kept at once and told to everything that shows what they change.
import { failure } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import type { Ports } from './ports.ts';
import { isPrivate } from './private-window.ts';
import { fromStore } from './read-kept.ts';
import { writeAndTell } from './write-and-tell.ts';

/** The settings. */
export const readSettings = (ports: Ports): Promise<AnswerOf<'settings'>> => fromStore(ports.settings.read());

/** Changes all of them, or some; the others stay. */
export const changeSettings = (
	ports: Ports,
	changed: Partial<InputOf<'change-settings'>>,
): Promise<AnswerOf<'change-settings'>> =>
	writeAndTell(ports, ports.settings.change(changed), { notice: 'profile-changed' });

/** Changes some where they are seen. */
export async function choose(ports: Ports, { tab, choices }: InputOf<'choose'>): Promise<AnswerOf<'choose'>> {
	return (await isPrivate(ports, tab)) ? failure('private-window') : changeSettings(ports, choices);
}
