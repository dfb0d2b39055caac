// What a step of the profile's history was about, in words: for "Undo" and for lists of steps.
import type { ProfileChange, ProfileStep } from '../../core/profile-change.ts';
import { words } from '../words/words.ts';
import { labelOf, type Knowledge } from './known-concepts.ts';

/** "Negotiation", "your degrees". */
export const nameChange = (change: ProfileChange, knowledge: Knowledge | null): string =>
	change.what === 'rating' ? labelOf(knowledge, change.concept) : words().dashboard.statements[change.what];

/** One change by its name, several by their number. */
export function nameStep({ changes }: ProfileStep, knowledge: Knowledge | null): string {
	const [first] = changes;
	return changes.length === 1 && first !== undefined
		? nameChange(first, knowledge)
		: words().dashboard.changes(changes.length);
}
