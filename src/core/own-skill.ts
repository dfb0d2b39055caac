// A skill that the user added, because the bundled vocabulary does not know its name.
import type { ConceptId } from './concept.ts';

/** What an own skill can be: it decides the scale on which it is rated. */
export type OwnSkillKind = 'technology' | 'competence';

/** One skill of the user's own vocabulary. `addedAt` is an ISO 8601 instant. */
export type OwnSkill = {
	/** "own/grafter-pro"; the same name always has the same id, and another name never. */
	readonly id: ConceptId;
	/** As the user or the ad writes it. */
	readonly label: string;
	readonly kind: OwnSkillKind;
	readonly addedAt: string;
};

/** The most own skills: more would be another vocabulary, and every ad is read with them. */
export const mostOwnSkills = 500;

/** The longest label, in UTF-16 code units. */
export const longestOwnLabel = 80;

/** True for ids of own skills; the bundled vocabulary has none of them. */
export const isOwnSkill = (id: ConceptId): boolean => id.startsWith('own/');

/** Control characters, those that turn the direction of writing, and halves of characters. */
const unwritable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** The label as it is kept, trimmed and with single blanks; null where it is empty, too long, or holds control characters. */
export function cleanOwnLabel(written: string): string | null {
	const label = written.trim();
	const clean = label.replace(/\s+/gu, ' ');
	return clean === '' || clean.length > longestOwnLabel || unwritable.test(label) ? null : clean;
}
