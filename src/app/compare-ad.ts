// An ad beside a profile, with what the vocabulary knows of both: the one comparison of overlay, popup and command line.
import type { Analysis } from '../core/analysis.ts';
import type { Gap } from '../core/gap.ts';
import type { Posting } from '../core/posting.ts';
import type { Profile } from '../core/profile.ts';
import { compareWithProfile } from '../gap/compare.ts';
import type { Kinship } from '../gap/kinship.ts';
import type { Engine } from '../matcher/engine.ts';

/** How the concepts of a vocabulary hang together. */
export const kinshipOf = ({ broaderOf, concepts }: Pick<Engine, 'broaderOf' | 'concepts'>): Kinship => ({
	broaderOf,
	refsOf: (id) => concepts.find(id)?.refs ?? [],
});

/** The comparison; null where the ad's language has no rules, so that nothing can be compared. `now`: milliseconds since 1970. */
export function compareAd(
	posting: Pick<Posting, 'text' | 'company'>,
	analysis: Analysis,
	profile: Profile,
	engine: Engine,
	now: number,
): Gap | null {
	if (!analysis.languageKnown) return null;
	return compareWithProfile(analysis, profile, {
		kinship: kinshipOf(engine),
		equivalencies: engine.equivalencies,
		employer: { company: posting.company?.value ?? null, text: posting.text },
		today: new Date(now).toISOString().slice(0, 10),
	});
}
