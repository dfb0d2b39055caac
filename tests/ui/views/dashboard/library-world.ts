// The bundled library and vocabulary, as a start for the full page on the stage.
import { readKnowledge, readLibrary } from '../../../../src/cli/read-assets.ts';
import type { Profile } from '../../../../src/core/profile.ts';
import type { RatedLevel } from '../../../../src/core/rating.ts';
import type { SeenAd } from '../../../../src/core/seen-ad.ts';
import type { Start } from '../../dashboard-api.ts';
import { ratingOf } from '../../../gap/small-library.ts';

/** The bundled library. */
export const library = readLibrary();

const concepts = readKnowledge().concepts.all();

/** What a test of these views starts from. */
export type Given = {
	readonly levels?: Readonly<Record<string, RatedLevel>>;
	readonly profile?: Partial<Profile>;
	readonly ads?: readonly SeenAd[];
};

/** That, with everything that is bundled. */
export const startOf = ({ levels = {}, profile = {}, ads = [] }: Given): Start => ({
	library,
	concepts,
	seenAds: ads,
	profile: { ratings: Object.entries(levels).map(([concept, level]) => ratingOf(concept, level)), ...profile },
});
