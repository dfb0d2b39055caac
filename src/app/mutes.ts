// Where checks are not to speak again, as the user says.
import { failure } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import type { Ports } from './ports.ts';
import { isPrivate } from './private-window.ts';
import { fromStore } from './read-kept.ts';
import { writeAndTell } from './write-and-tell.ts';

/** All mutes. */
export const listMutes = (ports: Ports): Promise<AnswerOf<'mutes'>> => fromStore(ports.mutes.all());

/** Keeps a check silent. */
export async function mute(ports: Ports, { tab, mute: said }: InputOf<'mute'>): Promise<AnswerOf<'mute'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	return writeAndTell(ports, ports.mutes.keep(said), { notice: 'profile-changed' });
}

/** Lets it speak again. */
export async function unmute(ports: Ports, { tab, mute: said }: InputOf<'unmute'>): Promise<AnswerOf<'unmute'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	return writeAndTell(ports, ports.mutes.drop(said), { notice: 'profile-changed' });
}
