// Which roles of each framework a posting describes, from its title and its content together; none where nothing is close.
import type { Mention, RoleDisagreement, RoleMatch } from '../core/analysis.ts';
import { roleFrameworks, type ConceptId, type RoleFramework } from '../core/concept.ts';
import type { Posting } from '../core/posting.ts';
import type { Span } from '../core/span.ts';
import { findPhrases } from '../text/phrases.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { spellOutAbbreviations } from './abbreviations.ts';
import { compareTitle } from './compare-title.ts';
import type { Engine } from './engine.ts';
import type { LanguageIndex } from './language-index.ts';
import { readTitle } from './read-title.ts';
import { compareContent, weighMentions } from './role-content.ts';
import { applies } from './role-frameworks.ts';
import { liftByGrade, readGrade, type AskedGrade, type AskedLevels } from './role-grades.ts';
import { reasonsFor, type Candidate } from './role-reasons.ts';

/** What the content of an ad says, for the comparison with roles. */
export type AdContent = AskedLevels & {
	readonly mentions: readonly Mention[];
	/** The words of each of its lines. */
	readonly lines: readonly (readonly Token[])[];
};

/** The roles of every framework that are close enough, and where title and content tell different work. */
export type MatchedRoles = {
	readonly roles: Record<RoleFramework, readonly RoleMatch[]>;
	readonly disagreements: readonly RoleDisagreement[];
};

/** The title tells the work better than the content; raise this and unusual titles get no role. */
const titleShare = 0.7;
/** An agreement of content from here on counts as full: ads name far more than roles list. */
const fullAgreement = 0.4;
/** Below this a role is not close, whatever its grade; raise it and fewer ads get a role, but surer ones. */
const closeEnough = 0.36;
/** Within a family a role that is itself called so comes before those that are not, unless years or grade speak against it. */
const ownTitleLift = 0.06;
/** How many roles a framework shows at the most. */
const mostRoles = 5;
/** The title of an occupation that no framework describes has to be as close as this to a role's name; content makes no role of it. */
const namesRole = 0.75;

/** An ad as roles are compared with it. */
type ReadAd = {
	/** By the place of a role. */
	readonly closeness: ReadonlyMap<number, number>;
	/** For the roles that are closer to the title with its abbreviations spelled out: where the text does so. */
	readonly bySpelling: ReadonlyMap<number, readonly Span[]>;
	readonly weights: ReadonlyMap<ConceptId, number>;
	readonly grade: AskedGrade;
	readonly isOtherOccupation: boolean;
};

function readAd(posting: Posting, content: AdContent, engine: Engine, language: LanguageIndex): ReadAd {
	const words = posting.title?.value ?? '';
	const places = posting.places.map(({ value }) => value);
	const compare = (title: string) => compareTitle(readTitle(title, language, engine.stem, places), engine.titles);
	const closeness = new Map(compare(words));
	const spelledOut = spellOutAbbreviations(words, posting.text);
	const bySpelling = new Map<number, readonly Span[]>();
	for (const [place, closer] of spelledOut === null ? [] : compare(spelledOut.title)) {
		if (closer <= (closeness.get(place) ?? 0)) continue;
		closeness.set(place, closer);
		bySpelling.set(place, spelledOut?.spans ?? []);
	}
	return {
		closeness,
		bySpelling,
		weights: weighMentions(content.mentions),
		grade: readGrade(posting, content, language),
		isOtherOccupation: findPhrases(tokenise(words), language.otherOccupations).length > 0,
	};
}

/** The places of a framework's roles. */
const placesOf = (framework: RoleFramework, { contents }: Engine): readonly number[] =>
	contents.get(framework)?.places ?? [];

/** Compares all roles of a framework with an ad, best first; equal scores in the order of their ids. */
function compareRoles(framework: RoleFramework, ad: ReadAd, engine: Engine): Candidate[] {
	const index = engine.contents.get(framework);
	if (index === undefined) return [];
	const agreementOf = compareContent(ad.weights, index);
	const own = placesOf(framework, engine).flatMap((place) => {
		const role = engine.roles[place];
		if (role === undefined) return [];
		const content = Math.min(1, agreementOf(role) / fullAgreement);
		return [{ role, title: ad.closeness.get(place) ?? 0, spelling: ad.bySpelling.get(place) ?? [], content }];
	});
	// Roles of one family do the same work at different grades: all are as close as the closest, the grade decides.
	const families = Map.groupBy(own, ({ role }) => role.family);
	return own
		.map((one): Candidate => {
			const differsByGrade = one.role.grades.length === 1 && one.role.years !== undefined;
			const family = differsByGrade ? (families.get(one.role.family) ?? []) : [one];
			const title = Math.max(...family.map((role) => role.title));
			const content = Math.max(...family.map((role) => role.content));
			const lift = liftByGrade(one.role, ad.grade);
			// Full agreement of content is just enough alone, where a title says nothing that roles know.
			const together = Math.max(titleShare * title + (1 - titleShare) * content, closeEnough * content);
			const closeness = ad.isOtherOccupation && title < namesRole ? 0 : together;
			const ownLift = differsByGrade && title > 0 ? (ownTitleLift * one.title) / title : 0;
			const score = closeness + ownLift + lift.grade + lift.track + lift.years + lift.degree;
			return { role: one.role, ownTitle: one.title, spelling: one.spelling, title, content, closeness, lift, score };
		})
		.toSorted((a, b) => b.score - a.score || (a.role.id < b.role.id ? -1 : 1));
}

/** So clear have title and content to be, each for its role and against the other's, to disagree. */
const clearly = 0.8;
const clearlyLess = 0.4;

/** The role that the title tells and the one that the content tells, where both are clear and not the same work. */
function findDisagreement(framework: RoleFramework, candidates: readonly Candidate[]): RoleDisagreement[] {
	const best = (part: 'title' | 'content') =>
		candidates.reduce<Candidate | undefined>((most, one) => (most && most[part] >= one[part] ? most : one), undefined);
	const [byTitle, byContent] = [best('title'), best('content')];
	if (byTitle === undefined || byContent === undefined) return [];
	const isClear = byTitle.title >= clearly && byContent.content >= clearly;
	if (!isClear || byTitle.content > clearlyLess || byContent.title > clearlyLess) return [];
	return [{ framework, byTitle: byTitle.role.id, byContent: byContent.role.id }];
}

/** The roles of every framework that are close enough, best first, and what they rest on. */
export function matchRoles(
	posting: Posting,
	content: AdContent,
	engine: Engine,
	language: LanguageIndex,
): MatchedRoles {
	const ad = readAd(posting, content, engine, language);
	const disagreements: RoleDisagreement[] = [];
	const matchFramework = (framework: RoleFramework): RoleMatch[] => {
		const { mentions, lines } = content;
		const bestTitle = Math.max(0, ...placesOf(framework, engine).map((place) => ad.closeness.get(place) ?? 0));
		if (!applies(framework, { posting, mentions, lines }, bestTitle, engine, language)) return [];
		const candidates = compareRoles(framework, ad, engine);
		const close = candidates.filter(({ closeness }) => closeness >= closeEnough);
		if (close.length > 0) disagreements.push(...findDisagreement(framework, candidates));
		return close.slice(0, mostRoles).map((one) => ({
			id: one.role.id,
			score: Math.min(1, Math.round(one.score * 1000) / 1000),
			reasons: reasonsFor(one, close, posting, mentions, ad.grade),
		}));
	};
	const roles = Object.fromEntries(roleFrameworks.map((framework) => [framework, matchFramework(framework)])) as Record<
		RoleFramework,
		RoleMatch[]
	>;
	return { roles, disagreements };
}
