// Choices for the whole of Plumbline, and the name by which copies know this database.
import { defaultSeenAdsChoice, type SeenAdsChoice } from '../core/seen-ad.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { changeWhole } from './change.ts';
import { changeDatabase, readDatabase } from './database.ts';
import type { ChoiceRecord, Database } from './schema.ts';

/** How seen ads are kept, by its record; the default where there is none. */
export const seenAdsChoiceOf = (record: ChoiceRecord | undefined): SeenAdsChoice =>
	record?.name === 'seen-ads' ? record.value : defaultSeenAdsChoice;

/** How seen ads are kept, within a change. */
export const seenAdsChoiceIn = async (choices: {
	readonly get: (name: string) => Promise<ChoiceRecord | undefined>;
}): Promise<SeenAdsChoice> => seenAdsChoiceOf(await choices.get('seen-ads'));

/** How seen ads are kept in this database; the default where it does not say. */
export const readSeenAdsChoice = async (database: Database): Promise<SeenAdsChoice> =>
	database.objectStoreNames.contains('choices')
		? seenAdsChoiceOf(await database.get('choices', 'seen-ads'))
		: defaultSeenAdsChoice;

/** How seen ads are kept. */
export const askSeenAdsChoice = (): Promise<SeenAdsChoice> => readDatabase(readSeenAdsChoice);

/** The settings by their record; the default where there is none, and for what a record of an earlier version leaves out. */
export const settingsOf = (record: ChoiceRecord | undefined): Settings =>
	record?.name === 'settings' ? { ...defaultSettings, ...record.value } : defaultSettings;

/** The settings. */
export const readSettings = (): Promise<Settings> =>
	readDatabase(async (database) =>
		database.objectStoreNames.contains('choices')
			? settingsOf(await database.get('choices', 'settings'))
			: defaultSettings,
	);

/** Changes some settings, or all, in one transaction, so that two pages cannot lose each other's change. */
export const changeSettings = (changed: Partial<Settings>): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, ['choices'], async (change) => {
			const choices = change.objectStore('choices');
			await choices.put({ name: 'settings', value: { ...settingsOf(await choices.get('settings')), ...changed } });
		}),
	);

const nameIn = (record: ChoiceRecord | undefined): string | null => (record?.name === 'identity' ? record.value : null);

/** Gives this database a name, unless somebody else has just done so. */
const giveName = (): Promise<string> =>
	changeDatabase((database) =>
		changeWhole(database, ['choices'], async (change) => {
			const choices = change.objectStore('choices');
			const known = nameIn(await choices.get('identity'));
			if (known !== null) return known;
			const value = crypto.randomUUID();
			await choices.put({ name: 'identity', value });
			return value;
		}),
	);

/** The name of this database, given when it is first asked for; one that took its place has another. */
export const nameDatabase = async (): Promise<string> =>
	nameIn(await readDatabase((database) => database.get('choices', 'identity'))) ?? giveName();
