// What an ad asks beside what the user says: per requirement, never a verdict on what is not known.
import type { Analysis, Mention, Requirement } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { Gap, RequirementGap, RequirementStatus, SkillGap, SkillStatus } from '../core/gap.ts';
import type { Level } from '../core/level.ts';
import type { Rating } from '../core/rating.ts';

/** From the most pressing to the least; a requirement takes the first that any of its skills has. */
const byUrgency: readonly SkillStatus[] = ['short', 'unrated', 'not-stated', 'met'];

/** True for concepts that a person rates on a scale; certificates and languages are had or not. */
export const isRatable = (mention: Pick<Mention, 'kind'>): boolean =>
	mention.kind === 'technology' || mention.kind === 'competence' || mention.kind === 'framework-skill';

/** One skill against one rating. */
function compareSkill(concept: ConceptId, wanted: Level | null, rating: Rating | undefined): SkillGap {
	const have = rating?.level ?? null;
	if (have === null || have === 'unsure') return { concept, status: 'unrated', wanted, have, missing: 0 };
	const reached = have === 'none' ? 0 : have;
	if (wanted === null) return { concept, status: reached === 0 ? 'short' : 'not-stated', wanted, have, missing: 0 };
	const missing = Math.max(0, wanted - reached);
	return { concept, status: missing > 0 ? 'short' : 'met', wanted, have, missing };
}

/** The highest level that a requirement asks of each of its skills, in the order of their first mention. */
function skillsOf(requirement: Requirement, mentions: readonly Mention[]): Map<ConceptId, Level | null> {
	const wanted = new Map<ConceptId, Level | null>();
	for (const mention of mentions) {
		if (mention.requirement !== requirement.id || !isRatable(mention)) continue;
		const known = wanted.get(mention.concept) ?? null;
		const level = mention.level === null || (known !== null && known >= mention.level) ? known : mention.level;
		wanted.set(mention.concept, level);
	}
	return wanted;
}

function statusOf(requirement: Requirement, skills: readonly SkillGap[]): RequirementStatus {
	if (requirement.excluded) return 'excluded';
	return byUrgency.find((status) => skills.some((skill) => skill.status === status)) ?? 'uncompared';
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
			: [...skillsOf(requirement, analysis.mentions)].map(([concept, wanted]) =>
					compareSkill(concept, wanted, ratingOf.get(concept)),
				);
		const status = statusOf(requirement, skills);
		counts[requirement.strength][status] += 1;
		return { requirement: requirement.id, status, skills };
	});
	return { requirements, counts };
}
