// What each key does while a rating card has the focus: one keystroke a skill.
import type { RatedLevel } from '../../core/rating.ts';
import { levelOfKey } from './rate-here.tsx';
import { hasSingleKeys } from './single-keys.ts';

/** A rating, or a step through the cards. */
export type CardAct = { readonly rate: RatedLevel } | 'skip' | 'back';

/** What a key asks for; null where it asks for nothing here: held with Ctrl, Alt or Meta, or single keys are switched off. */
export function actOfKey(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>,
): CardAct | null {
	if (!hasSingleKeys() || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null;
	const level = levelOfKey(event.key);
	if (level !== undefined) return { rate: level };
	switch (event.key) {
		case 's':
		case 'S':
		case 'ArrowRight':
			return 'skip';
		case 'ArrowLeft':
			return 'back';
		default:
			return null;
	}
}
