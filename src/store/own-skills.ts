// The user's own skills: one record a name, written strictly so that "added" means kept.
import type { ConceptId } from '../core/concept.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import { scaleOf } from '../core/rating.ts';
import { withDatabase } from './database.ts';

/** All own skills, in the order of their ids. */
export const readOwnSkills = (): Promise<OwnSkill[]> => withDatabase((database) => database.getAll('ownSkills'));

/**
 * Saves an own skill, replacing the one of the same id. A rating that was kept from an earlier time is its rating again,
 * unless it was given on the other scale: then it says nothing of this skill any more and goes, in the same transaction.
 */
export const saveOwnSkill = (skill: OwnSkill): Promise<void> =>
	withDatabase(async (database) => {
		const change = database.transaction(['ownSkills', 'ratings'], 'readwrite', { durability: 'strict' });
		const ratings = change.objectStore('ratings');
		const save = async (): Promise<void> => {
			// First, so that nothing is deleted when the skill itself cannot be kept.
			await change.objectStore('ownSkills').put(skill);
			const kept = await ratings.get(skill.id);
			if (kept !== undefined && kept.scale !== scaleOf(skill.kind)) await ratings.delete(skill.id);
		};
		await Promise.all([save(), change.done]);
	});

/** Removes an own skill and leaves its rating alone; nothing happens when there is none of that id. */
export const removeOwnSkill = (id: ConceptId): Promise<void> =>
	withDatabase(async (database) => {
		const change = database.transaction('ownSkills', 'readwrite', { durability: 'strict' });
		await Promise.all([change.store.delete(id), change.done]);
	});
