// What the user chose for the whole of Plumbline.

/** The frameworks in whose words levels of competences can be said. */
export const levelFrameworks = ['axelos', 'ecf', 'odp'] as const;

/** One of these. */
export type LevelFramework = (typeof levelFrameworks)[number];

/** The settings. `levelsIn`: the framework in whose names levels of competences are said; they are kept on AXELOS's scale. */
export type Settings = { readonly levelsIn: LevelFramework };

/** What holds until the user chooses. */
export const defaultSettings: Settings = { levelsIn: 'axelos' };
