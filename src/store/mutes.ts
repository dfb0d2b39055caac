// Where checks are not to speak again.
import { muteKey, type Mute } from '../core/finding.ts';
import { changeWhole } from './change.ts';
import { changeDatabase, readDatabase } from './database.ts';
import { readAllOf } from './read-all.ts';

/** All mutes, in the order of their names. */
export const readMutes = (): Promise<Mute[]> =>
	readDatabase(async (database) => (await readAllOf(database, 'mutes')).map(({ mute }) => mute));

/** Keeps a mute; said again it changes nothing. */
export const keepMute = (mute: Mute): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, ['mutes'], async (change) => {
			await change.objectStore('mutes').put({ key: muteKey(mute), mute });
		}),
	);

/** Takes a mute back; nothing happens where there is none. */
export const dropMute = (mute: Mute): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, ['mutes'], (change) => change.objectStore('mutes').delete(muteKey(mute))),
	);
