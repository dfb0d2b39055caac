// What each key does while a rating card has the focus: one keystroke a skill.
import type { Level } from '../../core/level.ts';
import type { RatedLevel } from '../../core/rating.ts';

/** A rating, or a step through the cards. */
export type CardAct = { readonly rate: RatedLevel } | 'skip' | 'back';

/** What a key asks for; null where it asks for nothing here, as with any held together with Ctrl, Alt or Meta. */
export function actOfKey(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>,
): CardAct | null {
	if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null;
	if (/^[1-5]$/.test(event.key)) return { rate: Number(event.key) as Level };
	switch (event.key) {
		case '0':
			return { rate: 'none' };
		case '?':
		case 'u':
		case 'U':
			return { rate: 'unsure' };
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
