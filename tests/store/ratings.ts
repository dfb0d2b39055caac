// Ratings in the store, as a test gives, takes back and reads them: each by a change of the profile.
import { applyChanges } from '../../src/core/profile-change.ts';
import type { Rating } from '../../src/core/rating.ts';
import type { Life } from './lives.ts';

/** When everything of a test happens. */
export const occasion = { at: '2026-03-02T09:00:00.000Z', why: 'said' } as const;

/** A rating of a technology. */
export const ratingOf = (concept: string, level: Rating['level'] = 3): Rating => ({
	concept,
	scale: 'technology',
	level,
	ratedAt: occasion.at,
});

/** Gives a rating. */
export const rateIn = (life: Pick<Life, 'changeProfile'>, rating: Rating) =>
	life.changeProfile(
		(profile) => applyChanges(profile, [{ what: 'rating', concept: rating.concept, before: null, after: rating }]),
		occasion,
	);

/** Takes a rating back. */
export const unrateIn = (life: Pick<Life, 'changeProfile'>, concept: string) =>
	life.changeProfile(
		(profile) => ({ ...profile, ratings: profile.ratings.filter((rating) => rating.concept !== concept) }),
		occasion,
	);

/** All ratings. */
export const ratingsIn = async (life: Pick<Life, 'readProfile'>): Promise<readonly Rating[]> =>
	(await life.readProfile()).ratings;
