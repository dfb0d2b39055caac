// What the user corrected, ad by ad: of several corrections of one thing the latest alone is kept.
import { targetOf, type KeptCorrection } from '../core/correction.ts';
import { changeWhole, type Change } from './change.ts';
import { changeDatabase, readDatabase } from './database.ts';
import { readAllOf } from './read-all.ts';

/** All of them, the oldest first. */
export const readCorrections = (): Promise<KeptCorrection[]> =>
	readDatabase((database) => readAllOf(database, 'corrections'));

/** Those of one ad, the oldest first. */
export const readCorrectionsOf = (ad: string): Promise<KeptCorrection[]> =>
	readDatabase(async (database) =>
		database.objectStoreNames.contains('corrections') ? database.getAllFromIndex('corrections', 'ad', ad) : [],
	);

/** Adds a correction within a change; the database gives it its id. */
export async function addCorrection(change: Change, said: Omit<KeptCorrection, 'id'>): Promise<number> {
	// The key path is left out on purpose: then the key generator fills it in.
	return change.objectStore('corrections').add(said as KeptCorrection);
}

/** Keeps a correction in the place of an earlier one of the same thing, in one transaction. */
export const keepCorrection = (said: Omit<KeptCorrection, 'id'>): Promise<KeptCorrection> =>
	changeDatabase((database) =>
		changeWhole(database, ['corrections'], async (change) => {
			const corrections = change.objectStore('corrections');
			const target = targetOf(said.correction);
			for (const { id, correction } of await corrections.index('ad').getAll(said.ad))
				if (targetOf(correction) === target) await corrections.delete(id);
			return { ...said, id: await addCorrection(change, said) };
		}),
	);

/** Takes a correction back: what it was, null where it is gone already. */
export const dropCorrection = (id: number): Promise<KeptCorrection | null> =>
	changeDatabase((database) =>
		changeWhole(database, ['corrections'], async (change) => {
			const corrections = change.objectStore('corrections');
			const kept = await corrections.get(id);
			await corrections.delete(id);
			return kept ?? null;
		}),
	);
