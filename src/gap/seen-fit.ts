// How an ad that was read before fits, by the skills that were kept of it: the rules are those of an ad that is open. Of lists
// of alternatives nothing was kept, so each skill counts alone.
import type { ConceptId } from '../core/concept.ts';
import type { ItemStatus, SkillFit } from '../core/gap.ts';
import type { Level } from '../core/level.ts';
import type { Profile } from '../core/profile.ts';
import type { SeenAd } from '../core/seen-ad.ts';
import { askedOnce, isOnScale } from './asked-once.ts';
import { judgeSkill, type JudgedSkill } from './compare-skills.ts';
import { listen, type Kinship, type Said } from './kinship.ts';

/** What a profile says of skills that ads ask, asked of thousands of ads: what was found once is kept as long as this is. */
export type SkillJudge = {
	readonly said: (concept: ConceptId) => Said;
	readonly judge: (concept: ConceptId, wanted: Level | null) => JudgedSkill;
	readonly fitOf: (ad: Pick<SeenAd, 'asked'>) => SkillFit;
};

/** It is there: at the level that is asked, or at any where none is. */
const isMet = (status: ItemStatus): boolean => status === 'met' || status === 'not-stated';

/** Makes one for a profile; of another profile nothing of it holds. */
export function judgeBy({ ratings }: Pick<Profile, 'ratings'>, kinship: Kinship): SkillJudge {
	const listened = listen(ratings, kinship);
	const saidOf = new Map<ConceptId, Said>();
	const judged = new Map<ConceptId, JudgedSkill[]>();
	const said = (concept: ConceptId): Said => {
		const found = saidOf.get(concept) ?? listened(concept);
		saidOf.set(concept, found);
		return found;
	};
	const judge = (concept: ConceptId, wanted: Level | null): JudgedSkill => {
		let byLevel = judged.get(concept);
		if (byLevel === undefined) judged.set(concept, (byLevel = []));
		return (byLevel[wanted ?? 0] ??= judgeSkill(wanted, said(concept)));
	};
	const fitOf = ({ asked: all }: Pick<SeenAd, 'asked'>): SkillFit => {
		let [met, known, asked] = [0, 0, 0];
		for (const { concept, level } of askedOnce(all)) {
			if (!isOnScale(concept)) continue;
			const { status } = judge(concept, level);
			asked += 1;
			if (status !== 'unrated') known += 1;
			if (isMet(status)) met += 1;
		}
		return { met, known, asked };
	};
	return { said, judge, fitOf };
}

/** How one seen ad fits a profile. For many ads, `judgeBy` once. */
export const fitOfSeenAd = (ad: SeenAd, profile: Profile, kinship: Kinship): SkillFit =>
	judgeBy(profile, kinship).fitOf(ad);

/** Below this many skills there is nothing to judge: a few words fit everybody. As of requirements in an ad that is open. */
const fewestSkills = 4;

/** Below this share of skills that anything is known of, the fit would speak of what nobody has said. */
const leastKnown = 0.6;

/** How much an ad must ask before its fit counts in full among others: with the same share the ad that asks more goes first. */
const skillsOfDoubt = 2;

/** True where too little is asked, or known, to say how an ad fits. */
export const isTooLittle = ({ known, asked }: SkillFit): boolean => asked < fewestSkills || known < asked * leastKnown;

/** Orders ads by fit, higher is better: 0 to 1, and -1 to 0 where there is too little to judge. Never shown. */
export const orderOfFit = (fit: SkillFit): number => fit.met / (fit.asked + skillsOfDoubt) - (isTooLittle(fit) ? 1 : 0);
