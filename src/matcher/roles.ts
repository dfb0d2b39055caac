// Which roles of each framework a posting describes, from its title and its content together; none where nothing is close.
import type { RoleDisagreement, RoleMatch } from '../core/analysis.ts';
import { roleFrameworks, type RoleFramework } from '../core/concept.ts';
import type { Posting } from '../core/posting.ts';
import { compareRoles, isClose, readAd, shownScore, type AdContent } from './compare-roles.ts';
import type { Engine } from './engine.ts';
import type { LanguageIndex } from './language-index.ts';
import { reasonsFor, type Candidate } from './role-reasons.ts';

/** The roles of every framework that are close enough, and where title and content tell different work. */
export type MatchedRoles = {
	readonly roles: Record<RoleFramework, readonly RoleMatch[]>;
	readonly disagreements: readonly RoleDisagreement[];
};

/** How many roles a framework shows at the most. */
const mostRoles = 5;
/** So clear have title and content to be, each for its role and against the other's, to disagree. */
const clearly = 0.8;
const clearlyLess = 0.4;
/** Where the content says next to nothing of the title's role, it need be this clear only. */
const clearEnough = 0.7;
const nextToNothing = 0.1;

/** The role that the title tells and the one that the content tells, where both are clear and not the same work. */
function findDisagreement(framework: RoleFramework, candidates: readonly Candidate[]): RoleDisagreement[] {
	const best = (part: 'title' | 'content') =>
		candidates.reduce<Candidate | undefined>((most, one) => (most && most[part] >= one[part] ? most : one), undefined);
	const [byTitle, byContent] = [best('title'), best('content')];
	if (byTitle === undefined || byContent === undefined) return [];
	const isContentClear =
		(byContent.content >= clearly && byTitle.content <= clearlyLess) ||
		(byContent.content >= clearEnough && byTitle.content <= nextToNothing);
	if (byTitle.title < clearly || !isContentClear || byContent.title > clearlyLess) return [];
	return [{ framework, byTitle: byTitle.role.id, byContent: byContent.role.id }];
}

/** The roles of every framework that are close enough, best first, and what they rest on. */
export function matchRoles(
	posting: Posting,
	content: AdContent,
	engine: Engine,
	language: LanguageIndex,
): MatchedRoles {
	const ad = readAd({ posting, content }, engine, language);
	const disagreements: RoleDisagreement[] = [];
	const matchFramework = (framework: RoleFramework): RoleMatch[] => {
		const candidates = compareRoles(framework, ad, engine, language);
		const close = candidates.filter(isClose);
		if (close.length > 0) disagreements.push(...findDisagreement(framework, candidates));
		return close.slice(0, mostRoles).map((one) => ({
			id: one.role.id,
			score: shownScore(one),
			reasons: reasonsFor(one, close, posting, content.mentions, ad.grade),
		}));
	};
	const roles = Object.fromEntries(roleFrameworks.map((framework) => [framework, matchFramework(framework)])) as Record<
		RoleFramework,
		RoleMatch[]
	>;
	return { roles, disagreements };
}
