// What the user would be told of one profile that becomes another, and a profile with what a file adds to it.
import type { Profile } from '../core/profile.ts';
import { changesBetween, type ProfileChange } from '../core/profile-change.ts';
import { saysTheSame, type Rating } from '../core/rating.ts';

/** False for a rating that says the same at another time: to the user it is no change. */
const isNews = (change: ProfileChange): boolean =>
	change.what !== 'rating' ||
	change.before === null ||
	change.after === null ||
	!saysTheSame(change.before, change.after);

/** Every change that is news, what is taken away included; in the order of `changesBetween`. */
export const findChanges = (before: Profile, after: Profile): ProfileChange[] =>
	changesBetween(before, after).filter((change) => isNews(change));

/** The ratings of a profile with others in the place of those of the same concept; of two of one concept the later counts. */
export const withRatings = (profile: Profile, ratings: readonly Rating[]): readonly Rating[] => [
	...new Map([...profile.ratings, ...ratings].map((rating) => [rating.concept, rating])).values(),
];
