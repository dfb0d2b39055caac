// Which roles of each framework a posting describes, from its title and its content together; none where nothing is close.
import { degreeClasses, type DegreeClass, type Mention, type RoleMatch, type RoleReason } from '../core/analysis.ts';
import { roleFrameworks, type ConceptId, type RoleFramework } from '../core/concept.ts';
import type { Posting } from '../core/posting.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
import { findPhrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import type { Engine } from './engine.ts';
import { familyOf } from './families.ts';
import type { LanguageIndex } from './language-index.ts';
import { readTitle, rolesNear, scoreTitle } from './title-index.ts';

/** What the content of an ad says, for the comparison with roles. */
export type AdContent = {
	readonly mentions: readonly Mention[];
	readonly minimumYears: number | null;
	readonly minimumDegree: DegreeClass | null;
};

/** The title tells the work better than the content; raise this and unusual titles get no role. */
const titleShare = 0.6;
/** A cosine from here on counts as full agreement of content: ads name far more than roles list. */
const fullAgreement = 0.4;
/** Below this a role is not close; raise it and fewer ads get a role, but surer ones. */
const closeEnough = 0.4;
/** Without a title word in common a role needs this much agreement of content. */
const contentAlone = 0.75;
/** Technologies named by an ad from which on it counts as an ICT job even if its title does not say so. */
const ictTechnologies = 6;
/** How many roles a framework shows at the most. */
const mostRoles = 5;
/** How much the right grade lifts a role within its family. */
const gradeLift = 0.2;

/** Each concept's weight in the ad: asked musts fully, preferred and duties a little less. */
function weighContent(mentions: readonly Mention[], engine: Engine): Map<ConceptId, number> {
	const weights = new Map<ConceptId, number>();
	for (const mention of mentions) {
		if (mention.kind === 'language') continue;
		const asked = mention.requirement !== null && mention.strength === 'must' ? 1 : 0.7;
		const rarity = engine.conceptRarity.get(mention.concept) ?? 1;
		weights.set(mention.concept, Math.max(weights.get(mention.concept) ?? 0, asked * rarity));
	}
	return weights;
}

/** With this many concepts in common the agreement counts half: a vague ad agrees with nothing for sure. */
const fewConcepts = 2;

/** Cosine of the ad's concepts (of length `ofAd`) and the role's, less where few are shared; 0 to 1. */
function agree(content: ReadonlyMap<ConceptId, number>, ofAd: number, role: KnownRole, engine: Engine): number {
	let shared = 0;
	let sharedConcepts = 0;
	for (const [concept, weight] of role.concepts) {
		const asked = content.get(concept);
		if (asked === undefined) continue;
		shared += weight * (engine.conceptRarity.get(concept) ?? 1) * asked;
		sharedConcepts += 1;
	}
	if (shared === 0) return 0;
	const surety = sharedConcepts / (sharedConcepts + fewConcepts);
	return (surety * shared) / (ofAd * (engine.roleLengths.get(role.id) ?? 1));
}

/** Whether a framework is made for such jobs at all; see "When a framework applies" in the design. */
function applies(
	framework: RoleFramework,
	posting: Posting,
	content: AdContent,
	titleScore: number,
	language: LanguageIndex,
): boolean {
	switch (framework) {
		case 'govstack':
			return true;
		case 'ict': {
			const technologies = new Set(
				content.mentions.filter(({ kind }) => kind === 'technology').map(({ concept }) => concept),
			);
			return titleScore >= 0.75 || technologies.size >= ictTechnologies;
		}
		case 'ilo': {
			if (posting.grade !== undefined && /^(?:NO|G|GS)-?[A-E1-7]$/i.test(posting.grade.value)) return true;
			const employer = tokenise(`${posting.company?.value ?? ''} | ${posting.text}`);
			return findPhrases(employer, language.internationalEmployer).length >= 3;
		}
		case 'odp':
			return titleScore >= 0.7;
		default:
			return framework satisfies never;
	}
}

/** What an ad says of the grade: the one that it states, and what its title, years and degree come to. */
type AskedGrade = {
	readonly stated: string | undefined;
	/** Work in support of others ("assistant", "driver"), or leading ("head of"); null where the title tells neither. */
	readonly track: 'support' | 'lead' | null;
	readonly years: number | null;
	readonly degree: DegreeClass | null;
};

/** Years that are meant where a title leads and the ad names none. */
const yearsOfLead = 5;

function readGrade(posting: Posting, content: AdContent, language: LanguageIndex): AskedGrade {
	const words = tokenise(posting.title?.value ?? '').map(({ folded }) => folded);
	const supports = words.some((word) => language.supportWords.has(word));
	const leads = words.some((word) => language.leadWords.has(word));
	return {
		stated: posting.grade?.value.replaceAll('-', '').toUpperCase(),
		track: supports ? 'support' : leads ? 'lead' : null,
		years: content.minimumYears ?? (leads ? yearsOfLead : null),
		degree: content.minimumDegree,
	};
}

/** Grades of the general service: support work, whatever the years. */
const isSupportGrade = (grade: string): boolean => grade.startsWith('G');

/**
 * How well the grade of a role fits an ad: 0 to 1. Of what the ad does not state nothing is made; another track, or a
 * degree two classes away, is another career.
 */
function fitGrade(role: KnownRole, asked: AskedGrade): number {
	if (asked.stated !== undefined && role.grades.includes(asked.stated)) return 1;
	const [grade] = role.grades;
	if (grade === undefined || role.grades.length > 1 || role.years === undefined || role.degree === undefined) return 0;
	if (asked.track !== null && isSupportGrade(grade) !== (asked.track === 'support')) return 0;
	const years = asked.years === null ? 0.3 : 1 / (1 + Math.abs(role.years - asked.years));
	if (asked.degree === null) return years * 0.5;
	const apart = Math.abs(degreeClasses.indexOf(role.degree) - degreeClasses.indexOf(asked.degree));
	return apart >= 2 ? 0 : 0.5 + years * 0.5;
}

/** The words and concepts that speak for a role. */
function reasonsFor(role: KnownRole, posting: Posting, content: AdContent, titleScore: number): RoleReason[] {
	const expected = new Set(role.concepts.map(([concept]) => concept));
	const seen = new Set<ConceptId>();
	const reasons: RoleReason[] = [];
	if (titleScore >= 0.3 && posting.title !== undefined) reasons.push({ kind: 'title', words: posting.title.value });
	for (const mention of content.mentions) {
		if (!expected.has(mention.concept) || seen.has(mention.concept)) continue;
		seen.add(mention.concept);
		reasons.push({ kind: 'concept', concept: mention.concept, span: mention.span });
	}
	return reasons;
}

/** The roles of every framework that are close enough, best first; equal scores in the order of their ids. */
export function matchRoles(
	posting: Posting,
	content: AdContent,
	engine: Engine,
	language: LanguageIndex,
): Record<RoleFramework, RoleMatch[]> {
	const title = readTitle(posting.title?.value ?? '', language, engine.stem);
	const near = rolesNear(title, engine.titles);
	const grade = readGrade(posting, content, language);
	const weights = weighContent(content.mentions, engine);
	const ofAd = Math.hypot(...weights.values());
	const closeness = engine.roles.map((role, at) => ({
		role,
		titleScore: near.has(at) ? scoreTitle(title, engine.titles.names[at] ?? [], engine.titles) : 0,
		contentScore: Math.min(1, agree(weights, ofAd, role, engine) / fullAgreement),
	}));
	// Roles of one family do the same work at different grades: all are as close as the closest, the grade decides.
	const families = Map.groupBy(closeness, ({ role }) => familyOf(role));
	const scored = closeness.map(({ role, ...own }) => {
		const differsByGrade = role.grades.length === 1 && role.years !== undefined;
		const family = differsByGrade ? (families.get(familyOf(role)) ?? []) : [own];
		const titleScore = Math.max(...family.map((one) => one.titleScore));
		const contentScore = Math.max(...family.map((one) => one.contentScore));
		const score = titleShare * titleScore + (1 - titleShare) * contentScore + gradeLift * fitGrade(role, grade);
		return { role, titleScore, contentScore, score };
	});
	const matchFramework = (framework: RoleFramework): RoleMatch[] => {
		const candidates = scored.filter(({ role }) => role.framework === framework);
		const bestTitle = Math.max(0, ...candidates.map(({ titleScore }) => titleScore));
		if (!applies(framework, posting, content, bestTitle, language)) return [];
		return candidates
			.filter(
				({ score, titleScore, contentScore }) =>
					score >= closeEnough && (titleScore > 0.3 || contentScore >= contentAlone),
			)
			.toSorted((a, b) => b.score - a.score || (a.role.id < b.role.id ? -1 : 1))
			.slice(0, mostRoles)
			.map(({ role, titleScore, score }) => ({
				id: role.id,
				score: Math.min(1, Math.round(score * 1000) / 1000),
				reasons: reasonsFor(role, posting, content, titleScore),
			}));
	};
	return Object.fromEntries(roleFrameworks.map((framework) => [framework, matchFramework(framework)])) as Record<
		RoleFramework,
		RoleMatch[]
	>;
}
