// What a level on one scale comes to on another, and what is lost on the way. Pure look-ups in `assets/scales.json`;
// reading the file is left to others.
import type { Scale } from '../core/level.ts';
import type { Wording } from './shapes.ts';

/** The scales: those of four frameworks, by the prefix of the framework's ids, and our own for technologies. */
export type ScaleId = 'axelos' | 'ecf' | 'odp' | 'ilo' | 'technology';

/** One step of a scale. */
export type ScaleLevel = {
	/** As in the data of its framework: "1" to "5", "A", "W", "P", "E"; for the ILO a key of ours. */
	readonly key: string;
	/** As its publisher writes it: "e-4". Absent for the ILO, whose words have no codes. */
	readonly code?: string;
	readonly name: string;
	/** Phrases by which the source asks for it, where the scale is one of words. */
	readonly words?: readonly string[];
	/** One sentence in our words: "You …". */
	readonly says: string;
};

/** A scale with its levels, lowest first. */
export type LevelScale = {
	readonly id: ScaleId;
	readonly title: string;
	/** What rises from level to level. */
	readonly measures: string;
	readonly wording: Wording;
	readonly levels: readonly ScaleLevel[];
	/** Words of the source that look like levels and state none, each with the reason. */
	readonly unplaced?: readonly { readonly words: string; readonly why: string }[];
	/** What a reader should know of the scale, a sentence or two each. */
	readonly notes: readonly string[];
};

/** Where one level goes: without loss, or with what is lost or added by it, in one sentence. */
export type LevelTranslation =
	| { readonly level: string; readonly exact: true }
	| { readonly level: string; readonly lost: string };

/** From one scale to another. Every level of `from` has its translation, by key. */
export type ScaleTranslation = {
	readonly from: ScaleId;
	readonly to: ScaleId;
	/** Why the levels meet as they do. */
	readonly about: string;
	readonly levels: Readonly<Record<string, LevelTranslation>>;
};

/** `assets/scales.json` */
export type Scales = { readonly scales: readonly LevelScale[]; readonly translations: readonly ScaleTranslation[] };

/** A level on the scale that was asked for. `lost` is null exactly when `isExact`. */
export type TranslatedLevel = { readonly level: string; readonly isExact: boolean; readonly lost: string | null };

/** The scale on which each kind of rating is given: a rating's number is the key of a level there. */
export const ratedOn: Readonly<Record<Scale, ScaleId>> = { competence: 'axelos', technology: 'technology' };

/** "Lead (4)", "Associate (e-1)", "Good knowledge". */
export const nameOfLevel = ({ name, code }: ScaleLevel): string => (code === undefined ? name : `${name} (${code})`);

/** The scale of that id; undefined when the data has none. */
export const findScale = (scales: Scales, id: ScaleId): LevelScale | undefined =>
	scales.scales.find((scale) => scale.id === id);

/** The level of a scale that has that key; undefined when there is none. */
export const findLevel = (scales: Scales, id: ScaleId, key: string): ScaleLevel | undefined =>
	findScale(scales, id)?.levels.find((level) => level.key === key);

/** Where a level stands on its scale, from 1 for the lowest; null for a key that the scale does not have. */
export function rankOfLevel(scales: Scales, id: ScaleId, key: string): number | null {
	const at = findScale(scales, id)?.levels.findIndex((level) => level.key === key) ?? -1;
	return at < 0 ? null : at + 1;
}

/** How one scale goes to another; undefined from a scale to itself, which needs no translation. */
export const findTranslation = (scales: Scales, from: ScaleId, to: ScaleId): ScaleTranslation | undefined =>
	scales.translations.find((translation) => translation.from === from && translation.to === to);

/**
 * What a level of one scale comes to on another. A level on its own scale is itself, exactly.
 * Null for a key that `from` does not have.
 */
export function translateLevel(scales: Scales, from: ScaleId, level: string, to: ScaleId): TranslatedLevel | null {
	if (findLevel(scales, from, level) === undefined) return null;
	if (from === to) return { level, isExact: true, lost: null };
	const found = findTranslation(scales, from, to)?.levels[level];
	if (found === undefined) return null;
	return 'exact' in found
		? { level: found.level, isExact: true, lost: null }
		: { level: found.level, isExact: false, lost: found.lost };
}
