// The user's ratings: one record a concept, written strictly so that "saved" means saved.
import type { ConceptId } from '../core/concept.ts';
import type { Rating } from '../core/rating.ts';
import { withDatabase } from './database.ts';

/** All ratings, in the order of their concepts' ids. */
export const readRatings = (): Promise<Rating[]> => withDatabase((database) => database.getAll('ratings'));

/** Saves a rating, replacing the concept's earlier one. Resolves once it is on disk; rejects and changes nothing otherwise. */
export const saveRating = (rating: Rating): Promise<void> =>
	withDatabase(async (database) => {
		const change = database.transaction('ratings', 'readwrite', { durability: 'strict' });
		await Promise.all([change.store.put(rating), change.done]);
	});

/** Makes a concept unrated again; nothing happens when it is. */
export const removeRating = (concept: ConceptId): Promise<void> =>
	withDatabase(async (database) => {
		const change = database.transaction('ratings', 'readwrite', { durability: 'strict' });
		await Promise.all([change.store.delete(concept), change.done]);
	});
