// What an ad asks beside what the user says: per requirement, never a verdict on what is not known.
import type { Analysis, Mention, Requirement, Way } from '../core/analysis.ts';
import type { Gap, GapCounts, ItemGap, RequirementGap, RequirementStatus } from '../core/gap.ts';
import type { Profile } from '../core/profile.ts';
import { isSameSpan } from '../core/span.ts';
import type { Equivalency } from '../taxonomy/shapes.ts';
import { compareSkills } from './compare-skills.ts';
import { compareDegreesOf } from './compare-degrees.ts';
import { compareCertificatesOf, compareLanguagesOf } from './compare-holdings.ts';
import { compareYearsOf, isSpecific, yearsWith } from './compare-years.ts';
import { judgeFit, type AskedBranches } from './fit.ts';
import { listen, type Kinship } from './kinship.ts';
import { findMoves } from './moves.ts';
import { closenessOfWays, compareQualifications } from './qualifications.ts';
import { branchesOf, statusOf } from './requirement-status.ts';
import type { Employer } from '../taxonomy/ilo-name.ts';
import { findWays } from './ruled-ways.ts';

/** What a comparison needs to know beside ad and profile. */
export type GapContext = {
	readonly kinship: Kinship;
	readonly equivalencies: readonly Equivalency[];
	readonly employer: Employer;
	/** ISO 8601 date: certificates expire. */
	readonly today: string;
};

const noneYet = (): Record<RequirementStatus, number> => ({
	met: 0,
	short: 0,
	unrated: 0,
	'not-stated': 0,
	excluded: 0,
	uncompared: 0,
});

function countStatuses(requirements: readonly Requirement[], gaps: readonly RequirementGap[]): GapCounts {
	const counts = { must: noneYet(), preferred: noneYet() };
	const statusOfRequirement = new Map(gaps.map(({ requirement, status }) => [requirement, status]));
	for (const { id, strength } of requirements) counts[strength][statusOfRequirement.get(id) ?? 'uncompared'] += 1;
	return counts;
}

/** True where a level was guessed from years, and the profile says the years themselves: then these are compared. */
const isByYearsSaid = (
	{ concept, levelCue }: Mention,
	{ years }: Analysis,
	profile: Profile,
	kinship: Kinship,
): boolean =>
	years.some(({ span }) => levelCue?.span != null && isSameSpan(span, levelCue.span)) &&
	yearsWith(concept, profile, kinship) !== null;

/** A requirement with what it stands or falls with. */
type Compared = AskedBranches & { readonly gap: RequirementGap };

/**
 * Compares an analysis with a profile. Pure: the same of all three gives the same, and what the profile says of things
 * that the ad does not name changes nothing. A higher level, more years or a higher degree never make anything worse.
 */
export function compareWithProfile(analysis: Analysis, profile: Profile, context: GapContext): Gap {
	const { kinship, today, employer, equivalencies } = context;
	const said = listen(profile.ratings, kinship);
	const ways = findWays(analysis, employer, equivalencies);
	const specific = new Set(analysis.years.filter(isSpecific).map(({ span }) => span.start));
	const isOfSomething = ({ spans }: Way): boolean => spans.some(({ start }) => specific.has(start));
	const qualification = compareQualifications(ways, profile, isOfSomething);
	const years = { profile, kinship, qualification };
	const itemsOf = ({ id }: Requirement): ItemGap[] => [
		...compareSkills(
			analysis.mentions.filter(({ requirement }) => requirement === id),
			said,
			(mention) => isByYearsSaid(mention, analysis, profile, kinship),
		),
		...compareYearsOf(id, analysis, years),
		...compareDegreesOf(id, analysis, { profile, qualification }),
		...compareLanguagesOf(id, analysis, profile),
		...compareCertificatesOf(id, analysis, profile, kinship, today),
	];
	const compared = analysis.requirements.map((requirement): Compared => {
		const { id, strength, excluded } = requirement;
		const items = excluded ? [] : itemsOf(requirement);
		const branches = branchesOf(items, strength);
		const status = excluded ? 'excluded' : (statusOf(branches) ?? 'uncompared');
		return { gap: { requirement: id, status, items }, status, strength, branches };
	});
	const requirements = compared.map(({ gap }) => gap);
	const severalWays =
		ways.ways.length < 2
			? null
			: {
					closeness: closenessOfWays(ways, profile, isOfSomething),
					spans: ways.ways.flatMap(({ spans }) => spans),
				};
	return {
		requirements,
		counts: countStatuses(analysis.requirements, requirements),
		qualification,
		...judgeFit(compared, severalWays),
		moves: findMoves(compared),
	};
}
