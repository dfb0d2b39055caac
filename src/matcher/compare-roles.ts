// How close the roles of a framework are to an ad: by its title, its content and the grade together.
import type { Mention } from '../core/analysis.ts';
import type { ConceptId, RoleFramework } from '../core/concept.ts';
import type { Posting } from '../core/posting.ts';
import type { Span } from '../core/span.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
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
import type { Candidate } from './role-reasons.ts';

/** What the content of an ad says, for the comparison with roles. */
export type AdContent = AskedLevels & {
	readonly mentions: readonly Mention[];
	/** The words of each of its lines. */
	readonly lines: readonly (readonly Token[])[];
};

/** The title tells the work better than the content; raise this and unusual titles get no role. */
const titleShare = 0.7;
/** An agreement of content from here on counts as full: ads name far more than roles list. */
const fullAgreement = 0.4;
/** Below this a role is not close, whatever its grade; raise it and fewer ads get a role, but surer ones. */
const closeEnough = 0.36;
/** Within a family a role that is itself called so comes before those that are not, unless years or grade speak against it. */
const ownTitleLift = 0.06;
/** The title of an occupation that no framework describes has to be as close as this to a role's name; content makes no role of it. */
const namesRole = 0.75;

/** What is compared with roles. */
export type ComparedAd = { readonly posting: Posting; readonly content: AdContent };

/** An ad as roles are compared with it. */
export type ReadAd = ComparedAd & {
	/** By the place of a role. */
	readonly closeness: ReadonlyMap<number, number>;
	/** For the roles that are closer to the title with its abbreviations spelled out: where the text does so. */
	readonly bySpelling: ReadonlyMap<number, readonly Span[]>;
	readonly weights: ReadonlyMap<ConceptId, number>;
	readonly grade: AskedGrade;
	readonly isOtherOccupation: boolean;
};

/** True where its grade tells a role from the others of its family. */
const differsByGrade = ({ grades, years }: KnownRole): boolean => grades.length === 1 && years !== undefined;

/**
 * How close a title has to be to each role, by its place, where nothing else is known of an ad: a hair less than what makes a role
 * close. In a family the closest title counts for all, and the others settle which of it comes first. Infinity: not looked for.
 */
export const leastOfTitles = ({ roles }: Pick<Engine, 'roles'>, frameworks: ReadonlySet<RoleFramework>): number[] =>
	roles.map((role) => {
		if (!frameworks.has(role.framework)) return Infinity;
		return differsByGrade(role) ? 0 : closeEnough / titleShare - 0.01;
	});

/** Reads an ad. `least`: as for `compareTitle`. */
export function readAd(
	{ posting, content }: ComparedAd,
	engine: Engine,
	language: LanguageIndex,
	least?: readonly number[],
): ReadAd {
	const words = posting.title?.value ?? '';
	const places = posting.places.map(({ value }) => value);
	const compare = (title: string) =>
		compareTitle(readTitle(title, language, engine.stem, places), engine.titles, least);
	const closeness = new Map(compare(words));
	const spelledOut = spellOutAbbreviations(words, posting.text);
	const bySpelling = new Map<number, readonly Span[]>();
	for (const [place, closer] of spelledOut === null ? [] : compare(spelledOut.title)) {
		if (closer <= (closeness.get(place) ?? 0)) continue;
		closeness.set(place, closer);
		bySpelling.set(place, spelledOut?.spans ?? []);
	}
	return {
		posting,
		content,
		closeness,
		bySpelling,
		weights: weighMentions(content.mentions),
		grade: readGrade(posting, content, language),
		isOtherOccupation: findPhrases(tokenise(words), language.otherOccupations).length > 0,
	};
}

type Own = Pick<Candidate, 'role' | 'title' | 'spelling' | 'content'>;

/** A role with what title, content and grade make of it; `family`: those that it shares its closeness with. */
function weighRole(one: Own, family: readonly Own[], ad: ReadAd): Candidate {
	const title = Math.max(...family.map((role) => role.title));
	const content = Math.max(...family.map((role) => role.content));
	const lift = liftByGrade(one.role, ad.grade);
	// Full agreement of content is just enough alone, where a title says nothing that roles know.
	const together = Math.max(titleShare * title + (1 - titleShare) * content, closeEnough * content);
	const closeness = ad.isOtherOccupation && title < namesRole ? 0 : together;
	const ownLift = differsByGrade(one.role) && title > 0 ? (ownTitleLift * one.title) / title : 0;
	const score = closeness + ownLift + lift.grade + lift.track + lift.years + lift.degree;
	return { role: one.role, ownTitle: one.title, spelling: one.spelling, title, content, closeness, lift, score };
}

/** The roles of a framework of which title or content say anything, best first; equal scores in the order of their ids. */
export function compareRoles(
	framework: RoleFramework,
	ad: ReadAd,
	engine: Engine,
	language: LanguageIndex,
): Candidate[] {
	const index = engine.contents.get(framework);
	if (index === undefined) return [];
	let bestTitle = 0;
	for (const place of index.places) bestTitle = Math.max(bestTitle, ad.closeness.get(place) ?? 0);
	if (bestTitle === 0 && ad.weights.size === 0) return [];
	const { mentions, lines } = ad.content;
	if (!applies(framework, { posting: ad.posting, mentions, lines }, bestTitle, engine, language)) return [];
	const agreementOf = compareContent(ad.weights, index);
	const own = index.places.flatMap((place): Own[] => {
		const role = engine.roles[place];
		if (role === undefined) return [];
		const content = Math.min(1, agreementOf(role) / fullAgreement);
		return [{ role, title: ad.closeness.get(place) ?? 0, spelling: ad.bySpelling.get(place) ?? [], content }];
	});
	// Roles of one family do the same work at different grades: all are as close as the closest, the grade decides.
	const families = Map.groupBy(own, ({ role }) => role.family);
	return [...families.values()]
		.filter((family) => family.some(({ title, content }) => title > 0 || content > 0))
		.flatMap((family) => family.map((one) => weighRole(one, differsByGrade(one.role) ? family : [one], ad)))
		.toSorted((a, b) => b.score - a.score || (a.role.id < b.role.id ? -1 : 1));
}

/** True when title and content bring a role close enough to be shown. */
export const isClose = ({ closeness }: Candidate): boolean => closeness >= closeEnough;

/** A score as it is shown and compared among frameworks: 0 to 1. */
export const shownScore = ({ score }: Candidate): number => Math.min(1, Math.round(score * 1000) / 1000);
