// Checks on the list of requirements as a whole: how many, how marked, how high, and what stands for a degree.
import lists from '../../../assets/checks/phrases.json' with { type: 'json' };
import { degreeRank } from '../../core/analysis.ts';
import { quote } from '../../core/span.ts';
import type { Check } from '../check.ts';
import type { CheckedAd } from '../checked-ad.ts';
import { distinctMusts, requirementsToQuote } from '../distinct-musts.ts';
import { compileWords, distinctBy, hasPhrase } from '../find-words.ts';
import { hasUnGradeStated } from './grades.ts';

/** More than this a reader cannot meet, or weigh. */
const mostMusts = 12;
/** More places than this are no help. */
const mostSpans = 12;

const manyMusts: Check<'many-musts'> = {
	severity: 'info',
	evidence: ['opinion'],
	find: (ad) => {
		const distinct = distinctMusts(ad);
		if (distinct.length <= mostMusts) return [];
		return [{ data: { count: distinct.length }, spans: distinct.slice(0, mostSpans).map(({ span }) => span) }];
	},
};

/** So many lines make a list in which one would want to know. */
const fewestInList = 5;
const marks =
	/\b(?:requir\w*|minimum|must|essential|mandatory|basic|necessary|need(?:ed|s)?|prerequisites?|at least|preferr?\w*|desir\w*|nice|bonus|plus|advantage\w*|asset|ideal\w*|optional|looking for|we seek|critical|important)\b/iu;

const mustNiceUnmarked: Check<'must-nice-unmarked'> = {
	severity: 'warning',
	evidence: ['field'],
	find: (ad) => {
		const all = ad.analysis.requirements.filter(({ excluded }) => !excluded);
		const asked = requirementsToQuote(ad, all);
		if (asked.length < fewestInList || all.some(({ strength }) => strength === 'preferred')) return [];
		const isMarked = all.some(
			({ strengthCue, span }) =>
				marks.test(strengthCue.says) || marks.test(quote(ad.posting.text, span).slice(0, 1_000)),
		);
		const headings = ad.posting.blocks.some(
			({ kind, span }) => kind === 'heading' && marks.test(quote(ad.posting.text, span).slice(0, 200)),
		);
		if (isMarked || headings) return [];
		return [{ data: { count: asked.length }, spans: asked.slice(0, mostSpans).map(({ span }) => span) }];
	},
};

/** So many skills at the highest level, and such a part of all whose level is stated. */
const fewestExpert = 4;
const expertShare = 0.6;
const highest = 5;

const allExpert: Check<'all-expert'> = {
	severity: 'warning',
	evidence: ['provable'],
	find: (ad) => {
		const asked = new Set(ad.musts.map(({ id }) => id));
		const stated = ad.mentions.flatMap(({ requirement, kind, concept, anyOf, level, levelCue, span }) => {
			const says = levelCue?.says ?? '';
			if (!asked.has(requirement ?? '') || kind === 'language' || kind === 'certificate') return [];
			// Years are no words for a level.
			return level === null || /\d/u.test(says) ? [] : [{ concept, anyOf, level, says, span }];
		});
		// Of alternatives one is asked for.
		const each = distinctBy(
			distinctBy(stated, ({ concept }) => concept),
			({ concept, anyOf }) => anyOf ?? concept,
		);
		const expert = each.filter(({ level }) => level === highest);
		const all = each.length;
		if (expert.length < fewestExpert || expert.length < expertShare * all) return [];
		const words = distinctBy(
			expert.map(({ says }) => says),
			(says) => says.toLowerCase(),
		);
		return [{ data: { count: expert.length, all, words }, spans: expert.slice(0, mostSpans).map(({ span }) => span) }];
	},
};

/** Occupations for which a degree or a licence is the law's own condition, or the post is for those who study. */
const regulated = compileWords(lists.regulated);
/** A degree in anything is no condition of a law. */
const anySubject = /\b(?:any|all) (?:major|subject|field|discipline|degree|area)s?\b|\bdegree in any\b/iu;
const alternative =
	/\b(?:medical|medicine|nursing|clinical|law degree|juris|licen[cs]\w+|or (?:an? )?(?:\w+ )?(?:equal|commensurate)|or (?:\w+ ){0,3}(?:experience|training|years)|in lieu|in place of|instead|substitut\w+|combination of|and\/or (?:\w+ ){0,3}experience|or \d+|preferred|or (?:high school|diploma|certificate|associate|equally)|experience accepted|a plus|desirable|advantage|ideally)\b/iu;
/** Something else of the same worth; a degree of another country is a degree. */
const equivalent = /\bequivalent\b/iu;
const otherCountry =
	/\b(?:international|foreign|overseas|national|local)(?:ly)? equivalent(?! (?:experience|combination))/iu;

const degreeWithoutAlternative: Check<'degree-without-alternative'> = {
	severity: 'warning',
	evidence: ['survey'],
	find: (ad: CheckedAd) => {
		const { degrees, equivalentAccepted, minimumDegree, ways } = ad.analysis;
		// The highest that everybody needs; one below it comes with it.
		const asked = degrees.filter(({ strength, minimum }) => strength === 'must' && minimum === minimumDegree);
		if (asked.length === 0 || equivalentAccepted || minimumDegree === null) return [];
		if (degreeRank(minimumDegree) < degreeRank('bachelor') || ways.some(({ degree }) => degree === null)) return [];
		const own = new Set(asked.map(({ requirement }) => requirement));
		const lines = ad.analysis.requirements
			.filter(({ id }) => own.has(id))
			.map(({ span }) => quote(ad.posting.text, span).slice(0, 1_000));
		const isRegulated = hasPhrase(ad.titleTokens, regulated) && !lines.some((line) => anySubject.test(line));
		if (isRegulated || hasUnGradeStated(ad)) return [];
		if (lines.some((line) => alternative.test(line) || (equivalent.test(line) && !otherCountry.test(line)))) return [];
		return [{ data: { degree: minimumDegree }, spans: asked.slice(0, 2).map(({ span }) => span) }];
	},
};

/** One line that no framework knows says something of Plumbline, more of them of the ad. */
const fewestUnmapped = 2;
/** Sentences about the employer, how to apply, or what somebody is like, none of which ask for a skill. */
const asksNoSkill = /\b(?:is seeking|seeks|our|their|its|we)\b|^you(?: are|[’']re)\b/iu;
/** Terms of the post, which are no skills and no framework's. */
const termsOfPost =
	/\b(?:travel\w*|this position|this role|opportunity|hybrid|speed|connection|authori[sz]\w+|eligib\w+|citizen\w*|hours?|weekends?|evenings?|nights?|lift\w*|sit|stand|physical\w*|background checks?|drug|checks?|laptop|internet|english|fluen\w+|licen[cs]e\w*|visa|degree|years?|relocat\w+|location|full[- ]time|part[- ]time|schedule\w*|availab\w+|duties as|values|safeguarding|confidential\w*|willing\w*|certif\w+|accommodat\w+|remote\w*|on-?site|office)\b/iu;
/** Words of requirements that everybody has read: advice to use a usual name would be empty. */
const usualWords =
	/\b(?:abilit\w+|able|skills?|experience\w*|manag\w+|develop\w+|data|research|analy\w+|teams?|team-\w+|communicat\w+|collaborat\w+|leader\w*|lead\w*|organi[sz]\w+|project\w*|program\w*|system\w*|software|technolog\w+|tools?|process\w*|business|customers?|clients?|stakeholders?|partners?|design\w*|test\w*|train\w*|teach\w*|report\w*|quality|service\w*|industry|market\w*|sales|strateg\w+|polic\w+|budget\w*|financ\w+|metrics?|models?|code|coding|documents?|learn\w*|improve\w*|solv\w+|problem\w*|detail\w*|prioriti\w+|deadline\w*|commitment|committed|passion\w*|motivated|attitude|mindset|approach|responsib\w+|understanding|environment\w*|culture\w*|cultural\w*|mission|track record|interest\w*|people|support\w*|character|role model\w*|students?)\b/iu;
/** A name inside a sentence. */
const hasName = /[\p{Ll},] (?:\p{Lu}\p{Ll}{2,}|NGOs?\b|INGOs?\b)/u;
/** Letters, and words with capitals in them, stand for something that others may well know. */
const hasLetters = /\b(?!N?GOs?\b|INGOs?\b)\p{Lu}{2,}|\p{Ll}\p{Lu}/u;
/** Shorter lines are scraps of others, longer ones are about more than the candidate. */
const longestLine = 200;
const fewestWords = 4;

const unmappedRequirement: Check<'unmapped-requirement'> = {
	severity: 'info',
	evidence: ['provable'],
	find: (ad) => {
		const all = ad.analysis.requirements.filter(({ excluded }) => !excluded);
		const whole = new Set(ad.analysis.unmapped.filter(({ isWhole }) => isWhole).map(({ requirement }) => requirement));
		const unknown = all.filter(({ id, span }) => {
			const words = quote(ad.posting.text, span).slice(0, 1_000);
			return (
				whole.has(id) &&
				words.length <= longestLine &&
				!asksNoSkill.test(words) &&
				!hasLetters.test(words) &&
				!termsOfPost.test(words) &&
				(!usualWords.test(words) || hasName.test(words)) &&
				words.split(/\s+/u).length >= fewestWords
			);
		});
		if (unknown.length < fewestUnmapped) return [];
		return [
			{ data: { count: unknown.length, all: all.length }, spans: unknown.slice(0, mostSpans).map(({ span }) => span) },
		];
	},
};

/** The checks on requirements. */
export const requirementChecks = {
	'many-musts': manyMusts,
	'must-nice-unmarked': mustNiceUnmarked,
	'all-expert': allExpert,
	'degree-without-alternative': degreeWithoutAlternative,
	'unmapped-requirement': unmappedRequirement,
};
