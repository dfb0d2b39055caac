// What an ad asks beside what the user says: per requirement, never a verdict on what is not known.
import type { Analysis, Mention, Requirement } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { Gap, RequirementGap, RequirementStatus, SkillGap, ItemStatus } from '../core/gap.ts';
import { isRatable, type Rating } from '../core/rating.ts';

/** From the most pressing to the least; a requirement takes the first that any of its skills has. */
const byUrgency: readonly ItemStatus[] = ['short', 'unrated', 'not-stated', 'met'];

/** From the most promising to the least; a list of alternatives takes the first that any of them has. */
const byPromise: readonly ItemStatus[] = ['met', 'not-stated', 'unrated', 'short'];

/** What a requirement asks of one skill, and the mention that decided it: the one that asks most. */
type Asked = { readonly mention: Mention; readonly anyOf: string | null };

/** One skill against one rating. */
function compareSkill({ mention, anyOf }: Asked, rating: Rating | undefined): SkillGap {
	const { concept, level: wanted, span, levelCue, closeTo } = mention;
	const have = rating?.level ?? null;
	const base = { concept, anyOf, wanted, span, levelCue, have, ...(closeTo === undefined ? {} : { closeTo }) };
	if (have === null || have === 'unsure') return { ...base, status: 'unrated', missing: 0 };
	const reached = have === 'none' ? 0 : have;
	if (wanted === null) return { ...base, status: reached === 0 ? 'short' : 'not-stated', missing: 0 };
	const missing = Math.max(0, wanted - reached);
	return { ...base, status: missing > 0 ? 'short' : 'met', missing };
}

/** What a requirement asks of each of its skills, at the highest level named, in the order of their first mention. */
function skillsOf(requirement: Requirement, mentions: readonly Mention[]): Map<ConceptId, Asked> {
	const asked = new Map<ConceptId, Asked>();
	for (const mention of mentions) {
		if (mention.requirement !== requirement.id || !isRatable(mention)) continue;
		const known = asked.get(mention.concept);
		const asksMore = (mention.level ?? 0) > (known?.mention.level ?? 0);
		// Asked on its own once, it is no alternative any more.
		const anyOf = known === undefined || known.anyOf === mention.anyOf ? mention.anyOf : null;
		asked.set(mention.concept, { mention: known === undefined || asksMore ? mention : known.mention, anyOf });
	}
	return asked;
}

function statusOf(requirement: Requirement, skills: readonly SkillGap[]): RequirementStatus {
	if (requirement.excluded) return 'excluded';
	const branches = Map.groupBy(skills, ({ concept, anyOf }) => anyOf ?? concept);
	const statuses = new Set(
		[...branches.values()].map((branch) => byPromise.find((status) => branch.some((skill) => skill.status === status))),
	);
	return byUrgency.find((status) => statuses.has(status)) ?? 'uncompared';
}

const noneYet = (): Record<RequirementStatus, number> => ({
	met: 0,
	short: 0,
	unrated: 0,
	'not-stated': 0,
	excluded: 0,
	uncompared: 0,
});

/** Compares an analysis with a user's ratings. Pure; ratings of concepts that the ad does not name change nothing. */
export function compareWithProfile(analysis: Analysis, ratings: readonly Rating[]): Gap {
	const ratingOf = new Map(ratings.map((rating) => [rating.concept, rating]));
	const counts = { must: noneYet(), preferred: noneYet() };
	const requirements = analysis.requirements.map((requirement): RequirementGap => {
		const skills = requirement.excluded
			? []
			: [...skillsOf(requirement, analysis.mentions)].map(([concept, asked]) =>
					compareSkill(asked, ratingOf.get(concept)),
				);
		const status = statusOf(requirement, skills);
		counts[requirement.strength][status] += 1;
		return { requirement: requirement.id, status, skills };
	});
	return { requirements, counts };
}
