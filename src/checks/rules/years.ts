// Checks on years of experience: against the title, against the calendar, against certificates, and against each other.
import releases from '../../../assets/checks/first-releases.json' with { type: 'json' };
import phrases from '../../../assets/checks/phrases.json' with { type: 'json' };
import type { YearsAsked } from '../../core/analysis.ts';
import type { Seniority } from '../../core/ad-facts.ts';
import { quote, type Span } from '../../core/span.ts';
import { compileWords, distinctBy, findPattern, hasPhrase } from '../find-words.ts';
import type { Check } from '../check.ts';
import { wordsAt, type CheckedAd } from '../checked-ad.ts';

/** More different numbers of years no ad gives. */
const mostCompared = 50;
/** From so many years on nobody is a beginner; up to so many nobody is senior. */
const tooManyForBeginners = 3;
const tooFewForSeniors = 2;

const beginnerRanks: ReadonlySet<Seniority> = new Set(['intern', 'junior']);
const experiencedRanks: ReadonlySet<Seniority> = new Set(['senior', 'lead', 'principal', 'head', 'director']);
const beginnerTitle = /\b(?:entry[- ]level|graduate|trainee|apprentice|junior|jr|intern)\b/iu;
/** A degree of graduates is no beginner's title. */
const otherGraduate =
	/\b(?:post-?graduate|graduate (?:school|studies|programme manager|program manager|recruit\w*|admissions))\b/iu;
const beginnerWords =
	/\b(?:entry[- ]level|graduate|junior)(?:[ -]level)? (?:role|position|job|post|opportunity|vacancy)\b/iu;
/** Titles of support work, where "senior" is a step of a ladder that begins with school. */
const supportTitle = compileWords(phrases.supportTitles);

/** True for a title of somebody who begins. */
const isForBeginners = ({ title, analysis }: CheckedAd): boolean =>
	!otherGraduate.test(title) &&
	(beginnerTitle.test(title) || beginnerRanks.has(analysis.facts.seniority?.rank ?? 'chief'));

/** The words by which the text calls its post one for beginners, null where it does not. */
const saysForBeginners = (ad: CheckedAd): Span | null => findPattern(ad, ad.work, beginnerWords)[0]?.span ?? null;

const mustYears = ({ analysis, musts }: CheckedAd): YearsAsked[] => {
	const ids = new Set(musts.map(({ id }) => id));
	return analysis.years.filter(({ strength, requirement }) => strength === 'must' && ids.has(requirement));
};

/** Years beside a title that says the opposite. */
const yearsAgainstTitle: Check<'years-against-title'> = {
	severity: 'warning',
	evidence: ['survey', 'provable'],
	find: (ad) => {
		const years = ad.analysis.minimumYears;
		if (years === null) return [];
		const asked = mustYears(ad);
		const spans = asked.filter(({ minimum }) => minimum === years).map(({ span }) => span);
		if (spans.length === 0) return [];
		if (years >= tooManyForBeginners) {
			const said = isForBeginners(ad) ? null : saysForBeginners(ad);
			if (said === null && !isForBeginners(ad)) return [];
			const title = said === null ? ad.title : wordsAt(ad, said);
			return [{ data: { title, years, isTooMany: true }, spans: [...spans, ...(said === null ? [] : [said])] }];
		}
		const rank = ad.analysis.facts.seniority?.rank;
		const isExperienced = rank !== undefined && experiencedRanks.has(rank) && !hasPhrase(ad.titleTokens, supportTitle);
		const isMost = ad.analysis.years.every(({ minimum }) => minimum <= tooFewForSeniors);
		if (!isExperienced || !isMost || years > tooFewForSeniors) return [];
		return [{ data: { title: ad.title, years, isTooMany: false }, spans }];
	},
};

const firstYears: Readonly<Record<string, number>> = releases.years;
/** How far behind its years the name of a technology may stand, in UTF-16 units. */
const nameWithin = 60;

/** More years of a technology than it has existed on the day of the ad, or today. */
const impossibleYears: Check<'impossible-years'> = {
	severity: 'error',
	evidence: ['provable'],
	find: (ad) => {
		const day = ad.posting.postedOn?.value ?? ad.today;
		const now = Number(day?.slice(0, 4));
		if (day === null || Number.isNaN(now)) return [];
		const asked = distinctBy(ad.analysis.years, ({ concept, minimum }) => `${concept ?? ''} ${minimum}`);
		return asked.slice(0, mostCompared).flatMap(({ concept, minimum, span, requirement }) => {
			const first = firstYears[concept ?? ''];
			if (concept === null || first === undefined || minimum <= now - first) return [];
			const name = ad.mentions.find(
				(mention) =>
					mention.concept === concept &&
					mention.requirement === requirement &&
					mention.span.start - span.end < nameWithin &&
					span.start - mention.span.end < nameWithin,
			);
			const label = ad.knowledge.concepts.find(concept)?.label;
			if (name === undefined || label === undefined || name.anyOf !== null) return [];
			const data = { technology: label, years: minimum, first, most: now - first };
			return [{ data, spans: [span, name.span] }];
		});
	},
};

/** So many years more than the job's own make a certificate one of another level. */
const leastApart = 2;
const stillLearning =
	/\b(?:part[- ]qualified|studying|working towards?|in progress|willing|able) \b|\b(?:associate of|training contract)\b/iu;

/** A certificate that itself asks for more years than the job. */
const certificateAgainstLevel: Check<'certificate-against-level'> = {
	severity: 'warning',
	evidence: ['provable'],
	find: (ad) => {
		const { minimumYears } = ad.analysis;
		const isEntry = isForBeginners(ad) || saysForBeginners(ad) !== null;
		const years = isEntry && (minimumYears ?? 0) < tooManyForBeginners ? 0 : minimumYears;
		if (years === null) return [];
		const musts = new Map(ad.musts.map((requirement) => [requirement.id, requirement]));
		const found = ad.mentions.flatMap((mention) => {
			const { concept, requirement, anyOf, isToObtain, kind, strength, span } = mention;
			const line = musts.get(requirement ?? '');
			if (kind !== 'certificate' || line === undefined || strength !== 'must') return [];
			if (isToObtain === true || anyOf !== null || stillLearning.test(quote(ad.posting.text, line.span))) return [];
			const known = ad.knowledge.concepts.find(concept);
			const needs = known?.prerequisiteYears;
			if (known === undefined || needs === undefined || needs - years < leastApart) return [];
			const data = { certificate: known.label, needs, years: isEntry && years === 0 ? null : years };
			return [{ data, spans: [span], against: `${known.label}: ${needs}` }];
		});
		return distinctBy(found, ({ data }) => data.certificate);
	},
};

/** Words that say which number is the whole. */
const saysWhole =
	/\b(?:overall|in total|total(?: of)?|altogether|of which|of these|combined|(?:industry|professional) experience(?! (?:in|with|of|as)\b))\b/iu;
/** Words that say how numbers of years go together. */
const saysScope =
	/\b(?:overall|in total|total(?: of)?|altogether|of which|of these|including|inclusive|combined|out of|plus|additional|more if|in lieu|or more with|within the|at least \w+ (?:of|in) (?:which|these|those))\b/iu;

/** Different numbers for different things in so many lines leave the whole open, where none of them is of work as such. */
const fewestLines = 2;

/** A number so many times the next one reads as the whole. */
const wholeTimes = 3;

/** Several numbers of years, and no word on which is the whole. */
const yearsScopeUnclear: Check<'years-scope-unclear'> = {
	severity: 'info',
	evidence: ['provable'],
	find: (ad) => {
		if (ad.analysis.ways.length > 1) return [];
		const asked = distinctBy(mustYears(ad), ({ minimum, requirement }) => `${requirement} ${minimum}`);
		const open = asked.filter(({ concept, of }) => concept === null && of === null).slice(0, mostCompared);
		const isOpen = new Set(open.map(({ minimum }) => minimum)).size > 1;
		const apart = distinctBy(asked.slice(0, mostCompared), ({ requirement }) => requirement);
		const unclear = isOpen
			? open
			: open.length === 0 && new Set(apart.map(({ minimum }) => minimum)).size >= fewestLines
				? apart
				: [];
		const [most = 0, next = 0] = unclear.map(({ minimum }) => minimum).toSorted((a, b) => b - a);
		if (unclear.length < 2 || most >= wholeTimes * next) return [];
		const lines = ad.lines.filter(({ span }) =>
			unclear.some((one) => span.start <= one.span.start && one.span.end <= span.end),
		);
		const says = isOpen ? saysScope : saysWhole;
		if (lines.some(({ span }) => says.test(quote(ad.posting.text, span)))) return [];
		const spans = unclear.map(({ span }) => span);
		const words = distinctBy(
			spans.map((span) => wordsAt(ad, span)),
			(said) => said.toLowerCase(),
		);
		return [{ data: { words }, spans }];
	},
};

/** The checks on years. */
export const yearChecks = {
	'years-against-title': yearsAgainstTitle,
	'impossible-years': impossibleYears,
	'certificate-against-level': certificateAgainstLevel,
	'years-scope-unclear': yearsScopeUnclear,
};
