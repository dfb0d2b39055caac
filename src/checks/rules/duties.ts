// A check on level: whether the duties are those of the title, and the skills at the level that the role's framework expects.
import lists from '../../../assets/checks/phrases.json' with { type: 'json' };
import type { Seniority } from '../../core/ad-facts.ts';
import type { Check } from '../check.ts';
import { isLeading, nameRole, rolesOfTitle, wordsAt, type CheckedAd } from '../checked-ad.ts';
import { compileWords, distinctBy, findInLines, findPattern, hasPhrase, isDenied } from '../find-words.ts';
import type { Found } from '../found.ts';

const leadWords = compileWords(lists.lead);
const clericalWords = compileWords(lists.clerical);
const supportTitles = compileWords(lists.supportTitles);
const beginners: ReadonlySet<Seniority> = new Set(['intern', 'junior']);
/** "Assistant director", "assistant manager", "executive assistant to …" lead or stand near those who do. */
const leadingSupport =
	/\b(?:assistant (?:\w+ )?(?:manager|director|head|principal|professor|dean|vice)|chief|secretary general|manager|supervisor|lead|head of)\b/iu;

/** So many duties of another level are no chance. */
const fewestDuties = 2;

/** Duties of the kind in different lines, in what is done and asked. */
const dutiesOf = (ad: CheckedAd, words: typeof leadWords) =>
	distinctBy(
		findInLines(ad.work, words).filter(({ line, first }) => !isDenied(line.tokens, first)),
		({ line }) => String(line.span.start),
	);

function findAgainstTitle(ad: CheckedAd): Found<'level-against-duties'>[] {
	const rank = ad.analysis.facts.seniority?.rank;
	const isSupport = hasPhrase(ad.titleTokens, supportTitles) && !leadingSupport.test(ad.title);
	const isBeginner = rank === undefined ? isSupport : beginners.has(rank);
	const isLeader = isLeading(ad) && !isSupport;
	if (!isBeginner && !isLeader) return [];
	const leading = dutiesOf(ad, leadWords);
	const clerical = dutiesOf(ad, clericalWords);
	const found = isBeginner ? leading : clerical;
	if (found.length < fewestDuties || (isLeader && leading.length > 0)) return [];
	const spans = found.map(({ span }) => span);
	const words = spans.map((span) => wordsAt(ad, span));
	return [{ data: { title: ad.title, words, isAbove: isBeginner, by: 'title' }, spans }];
}

/** So many skills have to state a level, and so far each has to be away from what the role's framework expects. */
const fewestLevels = 3;
const farAway = 2;

/** Levels that the ad states of competences for which the role's framework expects another one. */
function findAgainstRole(ad: CheckedAd): Found<'level-against-duties'>[] {
	const role = rolesOfTitle(ad).find(({ levels = [] }) => levels.length > 0);
	const expected = new Map((role?.levels ?? []).map(([skill, lowest, highest]) => [skill, { lowest, highest }]));
	if (role === undefined) return [];
	const compared = distinctBy(ad.mentions, ({ concept }) => concept).flatMap(({ concept, level, span }) => {
		const refs = ad.knowledge.concepts.find(concept)?.refs ?? [];
		const skill = refs.find((ref) => expected.has(ref));
		const wanted = expected.get(skill ?? '');
		if (level === null || wanted === undefined) return [];
		const apart = level > wanted.highest ? level - wanted.highest : Math.min(0, level - wanted.lowest);
		return [{ span, apart, skill }];
	});
	for (const isAbove of [true, false]) {
		const far = compared.filter(({ apart }) => (isAbove ? apart >= farAway : apart <= -farAway));
		if (far.length < fewestLevels || far.length < compared.length) continue;
		const spans = far.map(({ span }) => span);
		const words = spans.map((span) => wordsAt(ad, span));
		const skills = far.map(({ skill }) => `${skill ?? ''} ${expected.get(skill ?? '')?.lowest ?? ''}`);
		const against = `${nameRole(role)}: ${skills.join(', ')}`;
		return [{ data: { title: nameRole(role), words, isAbove, by: 'role' }, spans, against }];
	}
	return [];
}

const leadsNobody =
	/\b(?:no|without|not have(?: any)?) (?:direct )?(?:supervisory|line[- ]management|managerial|people[- ]management) (?:responsibilit(?:y|ies)|duties|role)|\b(?:no|zero) direct reports\b/iu;
const leadsSomebody =
	/\b(?:supervises?|supervising|line[- ]manag(?:e|es|ing)|supervision of) (?:[\w,/-]+ ){0,5}?(?:staff|team|teams|employees|officers|assistants?|interns|analysts|engineers|personnel|direct reports)\b/iu;

/** Staff to supervise, and "no supervisory responsibility". */
function findAgainstItself(ad: CheckedAd): Found<'level-against-duties'>[] {
	const nobody = findPattern(ad, ad.work, leadsNobody)[0];
	const lines = ad.work.filter(
		(line) => line !== nobody?.line && !receives.test(wordsAt(ad, line.span).slice(0, 1_000)),
	);
	const somebody = findPattern(ad, lines, leadsSomebody)[0];
	if (nobody === undefined || somebody === undefined) return [];
	const spans = [somebody.span, nobody.span];
	const words = spans.map((span) => wordsAt(ad, span));
	return [{ data: { title: ad.title, words, isAbove: true, by: 'itself' }, spans }];
}

/** Who is supervised, or may one day supervise, contradicts nothing. */
const receives = /\b(?:supervised by|under the (?:direct |overall )?supervision|may supervise|reports to)\b/iu;

const levelAgainstDuties: Check<'level-against-duties'> = {
	severity: 'warning',
	evidence: ['provable'],
	find: (ad) => {
		const byTitle = [...findAgainstItself(ad), ...findAgainstTitle(ad)].slice(0, 1);
		return byTitle.length > 0 ? byTitle : findAgainstRole(ad);
	},
};

/** The check on level. */
export const dutyChecks = { 'level-against-duties': levelAgainstDuties };
