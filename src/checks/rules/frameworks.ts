// Checks against the frameworks: what the role that an ad describes asks and expects, beside what the ad says.
import lists from '../../../assets/checks/phrases.json' with { type: 'json' };
import { degreeRank } from '../../core/analysis.ts';
import type { ConceptId } from '../../core/concept.ts';
import type { KnownConcept, KnownRole } from '../../taxonomy/knowledge.ts';
import { foldWord } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { isOfIlo } from '../../taxonomy/ilo-name.ts';
import type { Check } from '../check.ts';
import { isLeading, nameRole, rolesOfTitle, type CheckedAd } from '../checked-ad.ts';
import { expectedBy, labelsOf } from '../expected-of-role.ts';
import { compileWords, distinctBy, hasPhrase } from '../find-words.ts';

/** True for posts of the ILO: elsewhere its officers' grades are another employer's rule. */
const isIloPost = ({ posting }: CheckedAd): boolean =>
	isOfIlo({ company: posting.company?.value ?? null, text: posting.text });
/** Grades of international professionals ask for an advanced degree, which those of the descriptions do not. */
const isProfessional = ({ analysis }: CheckedAd): boolean =>
	analysis.facts.grades.some(({ grade }) => /^grade\/un-[pd]-/u.test(grade));

const degreeAboveRole: Check<'degree-above-role'> = {
	severity: 'warning',
	evidence: ['provable'],
	find: (ad) => {
		const { minimumDegree, degrees, equivalentAccepted, ways } = ad.analysis;
		if (
			minimumDegree === null ||
			equivalentAccepted ||
			ways.length > 1 ||
			hasPhrase(ad.titleTokens, regulated) ||
			isProfessional(ad)
		)
			return [];
		const isSupport = hasPhrase(ad.titleTokens, supportTitles);
		const known = rolesOfTitle(ad).filter(
			({ degree, framework }) =>
				degree !== undefined && (framework !== 'ilo' || isIloPost(ad) || (degree === 'secondary' && isSupport)),
		);
		// Of roles that differ by grade only, the one that asks most: no grade of this work asks what the ad does.
		const most = known.toSorted((a, b) => degreeRank(b.degree ?? 'none') - degreeRank(a.degree ?? 'none'))[0];
		if (most?.degree === undefined || degreeRank(minimumDegree) <= degreeRank(most.degree)) return [];
		const asked = degrees.filter(({ minimum, strength }) => minimum === minimumDegree && strength === 'must');
		if (asked.length === 0) return [];
		const needs = most.degree;
		const data = { degree: minimumDegree, role: nameRole(most), needs };
		return [
			{
				data,
				spans: asked.slice(0, 2).map(({ span }) => span),
				against: (degrees) => `${nameRole(most)}: ${degrees[needs]}`,
			},
		];
	},
};

/** Occupations whose degree is the law's own condition, or that are for those who study. */
const regulated = compileWords(lists.regulated);
const supportTitles = compileWords(lists.supportTitles);

/** So many of what sets a role apart have to be missing, of so many at the least, and such a part of it. */
const fewestMissing = 2;
const fewestTelling = 5;
const missingShare = 0.3;
/** More of them are not named. */
const mostMissing = 4;
/** What sets a role apart: its rarest competences among the roles of its framework. */
const mostTelling = 6;
/** How rare a competence has to be among a framework's roles to set one apart; good teamwork sets none. */
const leastRarity = 1.85;
const fewestAsked = 6;
/** Words of competences that ads hold for other reasons. */
const plainWords = new Set(lists.plainInSkills);

/** The competences that set a role apart from the others of its framework, the rarest first. */
function tellingOf(role: KnownRole, { knowledge }: CheckedAd): ConceptId[] {
	const rarity = knowledge.contents.get(role.framework)?.rarity;
	return role.concepts
		.filter(
			([concept, weight]) =>
				concept.startsWith('competence/') && weight >= 1 && (rarity?.get(concept) ?? 0) >= leastRarity,
		)
		.map(([concept]) => concept)
		.toSorted((a, b) => (rarity?.get(b) ?? 0) - (rarity?.get(a) ?? 0) || (a < b ? -1 : 1))
		.slice(0, mostTelling);
}

/** Words that begin with so many same letters are taken for forms of one: "prioritise", "priorities". */
const sameLetters = 6;

/**
 * Tells whether the ad may mean a competence without naming it: by a form of a telling word of its label anywhere, or by all
 * words of another of its names in one line. Of a label that has no telling word nobody can say that it is not meant.
 */
function hintsIn(ad: CheckedAd, named: ReadonlySet<ConceptId>): (known: KnownConcept) => boolean {
	const { stem, concepts } = ad.knowledge;
	const root = (word: string): string => stem(word).slice(0, sameLetters);
	// What it names says more than its words: React is of the web frameworks.
	const labels = [...named].map((concept) => tokenise(concepts.find(concept)?.label ?? ''));
	const lines = [ad.titleTokens, ...ad.lines.map(({ tokens }) => tokens), ...labels].map(
		(tokens) => new Set(tokens.map(({ folded }) => root(folded))),
	);
	const wordsOf = (name: string): string[] =>
		foldWord(name)
			.split(/[^\p{L}]+/u)
			.filter((word) => word.length > 2);
	const isTelling = (word: string): boolean => !plainWords.has(word);
	return ({ label, names = [] }) => {
		const ofLabel = wordsOf(label).filter(isTelling).map(root);
		const ofNames = names
			.map(wordsOf)
			.filter((words) => words.some(isTelling))
			.map((words) => words.map(root));
		return (
			ofLabel.length === 0 ||
			lines.some(
				(words) =>
					ofLabel.some((word) => words.has(word)) || ofNames.some((name) => name.every((word) => words.has(word))),
			)
		);
	};
}

/** Titles of roles that lead themselves. */
const leadingRole = /\b(?:head|director|chief|manager|lead)\b/iu;

const coreSkillMissing: Check<'core-skill-missing'> = {
	severity: 'info',
	evidence: ['provable'],
	find: (ad) => {
		const role = rolesOfTitle(ad).find(({ framework }) => framework !== 'ilo' || isIloPost(ad));
		if (role === undefined || ad.analysis.requirements.length < fewestAsked) return [];
		// Who leads those who do the work need not do it.
		if (isLeading(ad) && !leadingRole.test(role.title)) return [];
		// Where the content is that of another role, a check of its own says so.
		if (ad.analysis.disagreements.some(({ byTitle }) => byTitle === role.id)) return [];
		const { concepts, broaderOf } = ad.knowledge;
		const telling = tellingOf(role, ad);
		if (telling.length < fewestTelling) return [];
		const fewest = Math.max(fewestMissing, missingShare * telling.length);
		const named = new Set(ad.analysis.mentions.flatMap(({ concept }) => [concept, ...broaderOf(concept)]));
		const unnamed = telling.flatMap((concept) => (named.has(concept) ? [] : (concepts.find(concept) ?? [])));
		// Hints are sought in every word of the ad, and only where they can decide.
		if (unnamed.length < fewest) return [];
		const isHinted = hintsIn(ad, named);
		const missing = unnamed.filter((known) => !isHinted(known)).map(({ id }) => id);
		if (missing.length < fewest) return [];
		const skills = labelsOf(ad, missing.slice(0, mostMissing));
		return [{ data: { role: nameRole(role), skills }, spans: [], against: `${nameRole(role)}: ${skills.join(', ')}` }];
	},
};

/** Roles that share more of what they expect are near each other, and an ad for one may well name the other's. */
const mostAlike = 0.25;
/** More of them are no help. */
const mostNamed = 6;
/** Fewer of what the other role expects may be chance. */
const fewestNamed = 5;
/** What the title's own role expects may be named this much, as a part of what the other's is. */
const mostOfTitle = 0.34;

/** The roles of title and content, and what the ad names of the latter, where the two are far enough apart; null where they are not. */
function findTwoRoles(ad: CheckedAd) {
	const roleOf = (id: string): KnownRole | undefined => ad.knowledge.roles.find((role) => role.id === id);
	const named = new Set(ad.mentions.map(({ concept }) => concept));
	for (const found of ad.analysis.disagreements) {
		const [byTitle, byContent] = [roleOf(found.byTitle), roleOf(found.byContent)];
		if (byTitle === undefined || byContent === undefined) continue;
		const expected = expectedBy(byContent);
		const alike = byTitle.concepts.filter(([concept]) => expected.has(concept)).length;
		if (alike > mostAlike * Math.min(expected.size, byTitle.concepts.length)) continue;
		const own = distinctBy(
			ad.mentions.filter(({ concept }) => expected.has(concept)),
			({ concept }) => concept,
		);
		const ofTitle = [...expectedBy(byTitle)].filter((concept) => named.has(concept)).length;
		if (own.length >= fewestNamed && ofTitle <= mostOfTitle * own.length)
			return { byTitle, byContent, own: own.slice(0, mostNamed) };
	}
	return null;
}

const titleAgainstContent: Check<'title-against-content'> = {
	severity: 'warning',
	evidence: ['provable'],
	find: (ad) => {
		const two = findTwoRoles(ad);
		if (two === null) return [];
		const { byTitle, byContent, own } = two;
		const data = { byTitle: nameRole(byTitle), byContent: nameRole(byContent) };
		const against = `${nameRole(byContent)}: ${labelsOf(
			ad,
			own.map(({ concept }) => concept),
		).join(', ')}`;
		return [{ data, spans: own.map(({ span }) => span), against }];
	},
};

/** The checks on roles. */
export const frameworkChecks = {
	'degree-above-role': degreeAboveRole,
	'core-skill-missing': coreSkillMissing,
	'title-against-content': titleAgainstContent,
};
