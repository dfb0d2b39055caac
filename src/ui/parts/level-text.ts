// Levels in words.
import type { Level, Scale } from '../../core/level.ts';
import type { RatedLevel } from '../../core/rating.ts';
import type { Words } from '../words/words.ts';

/** "Professional (3)", "Alone (3)". */
export const levelText = (level: Level, scale: Scale, text: Words): string => `${text.levels[scale][level]} (${level})`;

/** A rating in words; null is "Not rated". */
export function ratingText(rated: RatedLevel | null, scale: Scale, text: Words): string {
	if (rated === null) return text.rating.unrated;
	return typeof rated === 'number' ? levelText(rated, scale, text) : text.rating[rated];
}
