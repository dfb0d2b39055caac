// The user's settings, kept at once and told to everything that shows what they change.
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { markEvidenceEverywhere } from './mark-evidence.ts';
import type { Ports } from './ports.ts';
import { closeLists } from './read-list.ts';
import { fromStore } from './read-kept.ts';
import { writeAndTell } from './write-and-tell.ts';

/** The settings. */
export const readSettings = (ports: Ports): Promise<AnswerOf<'settings'>> => fromStore(ports.settings.read());

/** Changes them; the marks in pages follow, and overlays of lists go where the user wants none. */
export async function changeSettings(
	ports: Ports,
	settings: InputOf<'change-settings'>,
): Promise<AnswerOf<'change-settings'>> {
	const done = await writeAndTell(ports, ports.settings.change(settings), { notice: 'profile-changed' });
	if (!done.ok) return done;
	await markEvidenceEverywhere(ports);
	if (!settings.isReadingLists) await closeLists(ports);
	return done;
}
