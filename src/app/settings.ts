// The user's settings, kept at once and told to everything that shows what they change.
import { failure } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { markEvidenceEverywhere } from './mark-evidence.ts';
import type { Ports } from './ports.ts';
import { isPrivate } from './private-window.ts';
import { closeLists } from './read-list.ts';
import { showReadings } from './show-readings.ts';
import { fromStore } from './read-kept.ts';
import { writeAndTell } from './write-and-tell.ts';

/** The settings. */
export const readSettings = (ports: Ports): Promise<AnswerOf<'settings'>> => fromStore(ports.settings.read());

/** Changes all of them, or some; the marks in pages and the words of the toolbar follow, and overlays of lists go where the user wants none. */
export async function changeSettings(
	ports: Ports,
	changed: Partial<InputOf<'change-settings'>>,
): Promise<AnswerOf<'change-settings'>> {
	const done = await writeAndTell(ports, ports.settings.change(changed), { notice: 'profile-changed' });
	if (!done.ok) return done;
	await markEvidenceEverywhere(ports);
	if (changed.language !== undefined) await showReadings(ports);
	if (changed.isReadingLists === false) await closeLists(ports);
	return done;
}

/** Changes some where they are seen. */
export async function choose(ports: Ports, { tab, choices }: InputOf<'choose'>): Promise<AnswerOf<'choose'>> {
	return (await isPrivate(ports, tab)) ? failure('private-window') : changeSettings(ports, choices);
}
