// Levels in words.
import type { Level, Scale } from '../../core/level.ts';
import type { RatedLevel } from '../../core/rating.ts';
import type { LevelName } from '../../messages/views.ts';
import type { Words } from '../words/words.ts';

/** Names of another framework for the levels of competences; null: those of AXELOS. */
export type LevelNames = readonly LevelName[] | null;

/** "Professional (3)", "Alone (3)"; by another framework's name "approximately Lead (e-4)" where that is not quite the same. */
export function levelText(level: Level, scale: Scale, text: Words, names: LevelNames = null): string {
	const named = scale === 'competence' ? names?.find((each) => each.level === level) : undefined;
	if (named === undefined) return `${text.levels[scale][level]} (${level})`;
	return named.lost === null ? named.name : text.profile.approximately(named.name);
}

/** A rating in words; null is "Not rated". */
export function ratingText(rated: RatedLevel | null, scale: Scale, text: Words, names: LevelNames = null): string {
	if (rated === null) return text.rating.unrated;
	return typeof rated === 'number' ? levelText(rated, scale, text, names) : text.rating[rated];
}
