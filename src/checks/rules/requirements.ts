// Checks on the list of requirements as a whole: how many, how marked, how high, and what stands for a degree.
import lists from '../../../assets/checks/phrases.json' with { type: 'json' };
import { degreeRank } from '../../core/analysis.ts';
import { quote } from '../../core/span.ts';
import { foldWord } from '../../text/fold.ts';
import type { Check } from '../check.ts';
import { wordsAt, type CheckedAd } from '../checked-ad.ts';
import { compileWords, distinctBy, hasPhrase } from '../find-words.ts';
import { hasUnGradeStated } from './grades.ts';

/** More than this a reader cannot meet, or weigh. */
const mostMusts = 12;
/** More places than this are no help. */
const mostSpans = 12;

/** Conditions that everybody is under are none that a reader weighs. */
const conditions =
	/\b(?:travel\w*|background checks?|safeguarding|lift(?:ing|\/)?|sit|stand|hours|weekends?|drug test|authori[sz]\w+|citizen\w*)\b/iu;

const manyMusts: Check<'many-musts'> = {
	severity: 'info',
	evidence: ['opinion'],
	find: (ad) => {
		const asked = ad.musts.filter(({ span }) => !conditions.test(quote(ad.posting.text, span).slice(0, 1_000)));
		const distinct = distinctBy(asked, ({ span }) => foldWord(wordsAt(ad, span)));
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
		const asked = ad.analysis.requirements.filter(({ excluded }) => !excluded);
		if (asked.length < fewestInList || asked.some(({ strength }) => strength === 'preferred')) return [];
		const isMarked = asked.some(
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
		const asked = new Set(ad.analysis.requirements.map(({ id }) => id));
		const skills = ad.mentions.filter(
			({ requirement, kind }) => asked.has(requirement ?? '') && kind !== 'language' && kind !== 'certificate',
		);
		const stated = distinctBy(
			skills.filter(({ level, levelCue }) => level !== null && !/\d/u.test(levelCue?.says ?? '')),
			({ concept }) => concept,
		);
		const expert = stated.filter(({ level }) => level === highest);
		const all = stated.length;
		if (expert.length < fewestExpert || expert.length < expertShare * all) return [];
		return [{ data: { count: expert.length, all }, spans: expert.slice(0, mostSpans).map(({ span }) => span) }];
	},
};

/** Occupations for which a degree or a licence is the law's own condition, or the post is for those who study. */
const regulated = compileWords(lists.regulated);
const alternative =
	/\b(?:medical|medicine|nursing|clinical|law degree|juris|licen[cs]\w+|or (?:an? )?(?:\w+ )?(?:equivalent|equal|commensurate)|or (?:\w+ ){0,3}(?:experience|training|years)|equivalent|in lieu|in place of|instead|substitut\w+|combination of|and\/or|or \d+|preferred|or (?:high school|diploma|certificate|associate|equally)|experience accepted|plus|desirable|advantage|ideally)\b/iu;

const degreeWithoutAlternative: Check<'degree-without-alternative'> = {
	severity: 'warning',
	evidence: ['survey'],
	find: (ad: CheckedAd) => {
		const { degrees, equivalentAccepted, minimumDegree, ways } = ad.analysis;
		const asked = degrees.filter(
			({ strength, minimum }) => strength === 'must' && degreeRank(minimum) >= degreeRank('bachelor'),
		);
		if (asked.length === 0 || equivalentAccepted || minimumDegree === null) return [];
		if (degreeRank(minimumDegree) < degreeRank('bachelor') || ways.some(({ degree }) => degree === null)) return [];
		if (hasPhrase(ad.titleTokens, regulated) || hasUnGradeStated(ad)) return [];
		const own = new Set(asked.map(({ requirement }) => requirement));
		const requirements = ad.analysis.requirements.filter(({ id }) => own.has(id));
		if (requirements.some(({ span }) => alternative.test(quote(ad.posting.text, span).slice(0, 1_000)))) return [];
		return [{ data: { degree: minimumDegree }, spans: asked.slice(0, 2).map(({ span }) => span) }];
	},
};

/** So many lines, and such a part of all, that no framework knows. */
const fewestUnmapped = 3;
const leastShare = 0.25;
/** Terms of the post, which are no skills and no framework's. */
const termsOfPost =
	/\b(?:travel\w*|this position|this role|opportunity|hybrid|speed|connection|authori[sz]\w+|eligib\w+|citizen\w*|hours?|weekends?|evenings?|nights?|lift\w*|sit|stand|physical\w*|background checks?|drug|checks?|laptop|internet|english|fluen\w+|licen[cs]e\w*|visa|degree|years?|relocat\w+|location|full[- ]time|part[- ]time|schedule\w*|availab\w+|duties as|values|safeguarding|confidential\w*|willing\w*|certif\w+|accommodat\w+|remote\w*|on-?site|office)\b/iu;
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
				!termsOfPost.test(words) &&
				words.split(/\s+/u).length >= fewestWords
			);
		});
		if (unknown.length < fewestUnmapped || unknown.length < leastShare * all.length) return [];
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
