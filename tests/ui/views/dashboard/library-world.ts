// A full page's Api over a profile in memory, with the bundled library: what the views of roles and demand are drawn from.
import { readKnowledge, readLibrary } from '../../../../src/cli/read-assets.ts';
import { emptyProfile, type Profile } from '../../../../src/core/profile.ts';
import type { RatedLevel } from '../../../../src/core/rating.ts';
import type { SeenAd } from '../../../../src/core/seen-ad.ts';
import type { DashboardApi, Done } from '../../../../src/ui/api.ts';
import { ratingOf } from '../../../gap/small-library.ts';

/** The bundled library. */
export const library = readLibrary();

const concepts = readKnowledge().concepts.all();

type Given = {
	readonly levels?: Readonly<Record<string, RatedLevel>>;
	readonly profile?: Partial<Profile> | null;
	readonly ads?: readonly SeenAd[] | null;
	/** What every change comes to; done unless given. */
	readonly done?: Done;
};

type Used = 'onChange' | 'profile' | 'ownSkills' | 'concepts' | 'library' | 'rate' | 'unrate' | 'say' | 'seenAds';

/** The Api, and what was asked of it. */
export function dashboardApiOf(given: Given = {}): { readonly api: DashboardApi; readonly log: readonly string[] } {
	const ratings = Object.entries(given.levels ?? {}).map(([concept, level]) => ratingOf(concept, level));
	let profile: Profile | null = given.profile === null ? null : { ...emptyProfile, ratings, ...given.profile };
	const log: string[] = [];
	const change = (said: string, next: (before: Profile) => Profile): Done => {
		log.push(said);
		const done = given.done ?? { ok: true };
		if (done.ok && profile !== null) profile = next(profile);
		return done;
	};
	const without = (before: Profile, concept: string) => before.ratings.filter((each) => each.concept !== concept);
	const used: Pick<DashboardApi, Used> = {
		onChange: () => {},
		profile: async () => profile,
		ownSkills: async () => [],
		concepts: async () => concepts,
		library: async () => library,
		rate: async (concept, level) =>
			change(`rate ${concept} ${level}`, (before) => ({
				...before,
				ratings: [...without(before, concept), ratingOf(concept, level)],
			})),
		unrate: async (concept) =>
			change(`unrate ${concept}`, (before) => ({ ...before, ratings: without(before, concept) })),
		say: async (name, value) =>
			change(`say ${name} ${JSON.stringify(value)}`, (before) => ({ ...before, [name]: value })),
		seenAds: async () => (given.ads === undefined ? [] : given.ads),
	};
	// These views ask for nothing else; whatever else they asked for would be missing, and the test would fail.
	return { api: used as DashboardApi, log };
}
