// How many skills stood at which level, moment by moment, from the steps of a profile's history. A step that was undone is
// in the history no more, so what it did is counted nowhere.
import type { Profile } from '../../core/profile.ts';
import { applyChanges, invert, type ProfileStep } from '../../core/profile-change.ts';
import type { RatedLevel, Rating } from '../../core/rating.ts';

/** How many skills have each answer; what nobody has is left out. */
export type LevelCounts = ReadonlyMap<RatedLevel, number>;

/** What held from a moment on. `at`: in milliseconds since 1970. */
export type CountedMoment = { readonly at: number; readonly counts: LevelCounts };

const countOf = (ratings: readonly Rating[]): LevelCounts =>
	new Map([...Map.groupBy(ratings, ({ level }) => level)].map(([level, group]) => [level, group.length]));

const isSame = (one: LevelCounts, other: LevelCounts): boolean =>
	one.size === other.size && [...one].every(([level, count]) => other.get(level) === count);

/**
 * The moments at which counts changed, oldest first; the last says what holds now. Only ratings that `isCounted` says yes to.
 * What was rated before the history begins counts from the day of its rating.
 */
export function countLevels(
	profile: Profile,
	history: readonly ProfileStep[],
	isCounted: (rating: Rating) => boolean,
): readonly CountedMoment[] {
	const steps = history.toSorted((a, b) => a.id - b.id);
	const start = steps
		.toReversed()
		.reduce((after, { changes }) => applyChanges(after, changes.toReversed().map(invert)), profile);
	const began = Math.min(...steps.map(({ at }) => Date.parse(at)));
	const earlier = start.ratings
		.map((rating) => ({ rating, at: Math.min(Date.parse(rating.ratedAt), began) }))
		.toSorted((a, b) => a.at - b.at);
	const moments: CountedMoment[] = [];
	const note = (at: number, ratings: readonly Rating[]): void => {
		const counts = countOf(ratings.filter(isCounted));
		const last = moments.at(-1);
		if (isSame(last?.counts ?? new Map(), counts)) return;
		// Clocks may go back; the order of steps does not.
		const time = Math.max(at, last?.at ?? at);
		if (last?.at === time) moments.pop();
		moments.push({ at: time, counts });
	};
	for (const [place, { at }] of earlier.entries())
		note(
			at,
			earlier.slice(0, place + 1).map(({ rating }) => rating),
		);
	let now = start;
	for (const { at, changes } of steps) {
		now = applyChanges(now, changes);
		note(Date.parse(at), now.ratings);
	}
	return moments;
}
