// What the user chose for the whole of Plumbline.
import type { RoleFramework } from './concept.ts';

/** The frameworks in whose words levels of competences can be said. */
export const levelFrameworks = ['axelos', 'ecf', 'odp'] as const;

/** One of these. */
export type LevelFramework = (typeof levelFrameworks)[number];

/** The languages that Plumbline's own words are written in; BCP 47. */
export const wordLanguages = ['en', 'fr', 'es'] as const;

/** One of these. */
export type WordLanguage = (typeof wordLanguages)[number];

/** How pages and overlay are coloured; `system`: as the browser says. Forced colours go before all of them. */
export const themes = ['system', 'light', 'dark'] as const;

/** One of these. */
export type Theme = (typeof themes)[number];

/** The settings. What a record of an earlier version leaves out holds as in `defaultSettings`. */
export type Settings = {
	/** The framework in whose names levels of competences are said; they are kept on AXELOS's scale. */
	readonly levelsIn: LevelFramework;
	/** The framework whose roles an ad is read by; null: the one whose role is closest. */
	readonly framework: RoleFramework | null;
	/** Null: the browser's language where Plumbline speaks it, else English. */
	readonly language: WordLanguage | null;
	readonly theme: Theme;
	/** Whether the words that the reading rests on are marked in the page while the overlay is open. */
	readonly isMarking: boolean;
	/** Whether single keys rate and go on (`0` to `5`, `s`, `u`); they can get in the way of speech input. */
	readonly hasSingleKeys: boolean;
	/** Whether lists of jobs are read as well, not only ads. */
	readonly isReadingLists: boolean;
};

/** What holds until the user chooses. */
export const defaultSettings: Settings = {
	levelsIn: 'axelos',
	framework: null,
	language: null,
	theme: 'system',
	isMarking: true,
	hasSingleKeys: true,
	isReadingLists: true,
};

/** The settings that the overlay may change where it stands. */
export type OverlayChoices = Partial<Pick<Settings, 'framework' | 'levelsIn' | 'isMarking'>>;
