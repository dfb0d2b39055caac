// What an ad asks beside what the user says: per requirement, never a verdict on what is not known.
import type { Analysis, Requirement } from '../core/analysis.ts';
import type { Gap, GapCounts, ItemGap, RequirementGap, RequirementStatus } from '../core/gap.ts';
import type { Profile } from '../core/profile.ts';
import type { Equivalency } from '../taxonomy/shapes.ts';
import { compareSkills } from './compare-skills.ts';
import {
	compareCertificatesOf,
	compareDegreesOf,
	compareLanguagesOf,
	compareYearsOf,
	type StatementContext,
} from './compare-statements.ts';
import { judgeFit } from './fit.ts';
import { listen, type Kinship } from './kinship.ts';
import { findMoves } from './moves.ts';
import { closenessOfWays, compareQualifications } from './qualifications.ts';
import { branchesOf, statusOf, type Branch } from './requirement-status.ts';
import { findWays, type Employer } from './ruled-ways.ts';

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

/** A requirement with what it stands or falls with. */
type Compared = {
	readonly gap: RequirementGap;
	readonly strength: Requirement['strength'];
	readonly branches: Branch[];
};

/**
 * Compares an analysis with a profile. Pure: the same of all three gives the same, and what the profile says of things
 * that the ad does not name changes nothing. A higher level, more years or a higher degree never make anything worse.
 */
export function compareWithProfile(analysis: Analysis, profile: Profile, context: GapContext): Gap {
	const { kinship, today, employer, equivalencies } = context;
	const said = listen(profile.ratings, kinship);
	const ways = findWays(analysis, employer, equivalencies);
	const qualification = compareQualifications(ways, profile);
	const statements: StatementContext = { profile, kinship, today, qualification };
	const itemsOf = ({ id }: Requirement): ItemGap[] => [
		...compareSkills(
			analysis.mentions.filter(({ requirement }) => requirement === id),
			said,
		),
		...compareYearsOf(id, analysis, statements),
		...compareDegreesOf(id, analysis, statements),
		...compareLanguagesOf(id, analysis, statements),
		...compareCertificatesOf(id, analysis, statements),
	];
	const compared = analysis.requirements.map((requirement): Compared => {
		const { id, strength, excluded } = requirement;
		const items = excluded ? [] : itemsOf(requirement);
		const branches = branchesOf(items, strength);
		const status = excluded ? 'excluded' : (statusOf(branches) ?? 'uncompared');
		return { gap: { requirement: id, status, items }, strength, branches };
	});
	const requirements = compared.map(({ gap }) => gap);
	return {
		requirements,
		counts: countStatuses(analysis.requirements, requirements),
		qualification,
		...judgeFit(compared, closenessOfWays(ways, profile)),
		moves: findMoves(compared),
	};
}
