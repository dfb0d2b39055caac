// The history of the profile: one record a step, written in the transaction that changes the profile itself.
import type { IDBPObjectStore } from 'idb';
import type { ProfileStep } from '../core/profile-change.ts';
import { readDatabase } from './database.ts';
import { readAllOf } from './read-all.ts';
import type { PlumblineSchema, StoreName } from './schema.ts';

/** The store of the steps within a change. */
type StepStore = IDBPObjectStore<PlumblineSchema, StoreName[], 'steps', 'readwrite'>;

/** Adds a step; the database gives it its id. */
export const addStep = async (steps: StepStore, step: Omit<ProfileStep, 'id'>): Promise<void> => {
	// The key path is left out on purpose: then the key generator fills it in.
	await steps.add(step as ProfileStep);
};

/** The last step, null where there is none. */
export const lastStepOf = async (steps: StepStore): Promise<ProfileStep | null> =>
	(await steps.openCursor(null, 'prev'))?.value ?? null;

/** All steps, the newest first. */
export const readHistory = (): Promise<ProfileStep[]> =>
	readDatabase(async (database) => (await readAllOf(database, 'steps')).toReversed());
