// The user's own skills: one record a name, written strictly so that "added" means kept.
import type { ConceptId } from '../core/concept.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import { scaleOf } from '../core/rating.ts';
import { changeWhole } from './change.ts';
import { changeDatabase, readDatabase } from './database.ts';
import { readAllOf } from './read-all.ts';
import { addStep } from './steps.ts';

/** All own skills, in the order of their ids. */
export const readOwnSkills = (): Promise<OwnSkill[]> => readDatabase((database) => readAllOf(database, 'ownSkills'));

/**
 * Saves an own skill, replacing the one of the same id. A rating that was kept from an earlier time is its rating again,
 * unless it was given on the other scale: then it says nothing of this skill any more and goes, in the same transaction
 * and with a step of its own in the history.
 */
export const saveOwnSkill = (skill: OwnSkill): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, ['ownSkills', 'ratings', 'steps'], async (change) => {
			// First, so that nothing is deleted when the skill itself cannot be kept.
			await change.objectStore('ownSkills').put(skill);
			const kept = await change.objectStore('ratings').get(skill.id);
			if (kept === undefined || kept.scale === scaleOf(skill.kind)) return;
			await change.objectStore('ratings').delete(skill.id);
			await addStep(change.objectStore('steps'), {
				at: skill.addedAt,
				why: 'said',
				changes: [{ what: 'rating', concept: skill.id, before: kept, after: null }],
			});
		}),
	);

/** Removes an own skill and leaves its rating alone; nothing happens when there is none of that id. */
export const removeOwnSkill = (id: ConceptId): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, ['ownSkills'], (change) => change.objectStore('ownSkills').delete(id)),
	);
