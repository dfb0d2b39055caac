// Checks on the terms of the post: where and when one works, until when one can apply, and how hard the ad is to read.
import lists from '../../../assets/checks/phrases.json' with { type: 'json' };
import { quote, type Span } from '../../core/span.ts';
import { compileWords, distinctBy, findPattern, hasPhrase } from '../find-words.ts';
import type { Check } from '../check.ts';
import { readingGrade } from '../reading-grade.ts';
import { wordsAt, type CheckedAd } from '../checked-ad.ts';
import type { Found } from '../found.ts';
import type { Line } from '../../matcher/lines.ts';
import { tokenise } from '../../text/tokens.ts';
import { isWholeAd } from '../whole-ad.ts';

const flexibilityWords = compileWords(lists.flexibility);

const flexibilityUnsaid: Check<'flexibility-unsaid'> = {
	severity: 'info',
	evidence: ['field'],
	find: (ad) => {
		if (!isWholeAd(ad) || ad.analysis.facts.workplaces.length > 0 || hasPhrase(ad.titleTokens, flexibilityWords))
			return [];
		const isSaid = ad.posting.blocks.some(({ span }) => hasPhrase(tokenise(ad.posting.text, span), flexibilityWords));
		const isOfPlace = ad.posting.places.some(({ value }) => hasPhrase(tokenise(value), flexibilityWords));
		return isSaid || isOfPlace ? [] : [{ data: null, spans: [] }];
	},
};

/** Words that make a place of work hang on something, so that two of them are no contradiction. */
const depends =
	/\b(?:if|or|unless|whether|depending|either|option(?:al|s)?|candidates (?:in|within|near|based)|those|within \d|near|local|some|may|can|could|some|certain|other|occasional(?:ly)?|eligible|initial|first|training|onboarding|after|until|except|prefer\w*|quarter\w*|month\w*|year\w*)\b/iu;
const wholly = /\b(?:fully|100 ?%|entirely|completely|permanently|remote[- ]only|only remote)\b/iu;

const sentenceOf = (ad: CheckedAd, span: Span): string => {
	const line = ad.lines.find((candidate) => candidate.span.start <= span.start && span.end <= candidate.span.end);
	return line === undefined ? '' : quote(ad.posting.text, line.span).slice(0, 1_000);
};

/** Wholly remote, and days in the office. */
function findPlaces(ad: CheckedAd): Found<'contradiction'>[] {
	const isPlain = (span: Span | null): boolean => span === null || !depends.test(sentenceOf(ad, span));
	const remote = ad.analysis.facts.workplaces.find(
		({ kind, span, says }) =>
			kind === 'remote' && isPlain(span) && wholly.test(span === null ? says : sentenceOf(ad, span)),
	);
	const office = ad.analysis.facts.workplaces.find(
		({ officeDays, span }) => officeDays !== null && officeDays > 0 && isPlain(span),
	);
	if (remote === undefined || office === undefined) return [];
	const spans = [remote.span, office.span].filter((span) => span !== null);
	return [{ data: { kind: 'place', remote: remote.says, days: office.says }, spans }];
}

/** Words that give two dates on purpose: of rounds, extensions, or of something else. */
const rounds =
	/\b(?:extended|extension|round|internal|external|early|first|second|rolling|intake|interview|start|either|originally|previous)\b/iu;

function findDates(ad: CheckedAd): Found<'contradiction'>[] {
	const stated = ad.analysis.facts.closing.filter(({ date }) => date !== null);
	const dates = distinctBy(stated, ({ date }) => date ?? '');
	const spans = dates.flatMap(({ span }) => (span === null ? [] : [span]));
	if (dates.length > 1 && !spans.some((span) => rounds.test(sentenceOf(ad, span))))
		return [{ data: { kind: 'dates', words: dates.map(({ says }) => says) }, spans }];
	const last =
		dates
			.map(({ date }) => date ?? '')
			.toSorted()
			.at(-1) ?? ad.posting.closesOn?.value;
	if (last === undefined || ad.today === null || last >= ad.today) return [];
	const words = dates.find(({ date }) => date === last)?.says ?? last;
	return [{ data: { kind: 'closed', words }, spans: spans.slice(0, 1) }];
}

/** A share of the time that is spent travelling; of two in one range the higher is the share. */
const travelShare =
	/\btravel\w*\W[^%]{0,60}?(\d{1,3}) ?%|(\d{1,3}) ?% (?:of the time )?(?:\w+ ){0,2}travel\w*\b|(\d{1,3}) ?%[^.;%]{0,40}\btravel/iu;
/** Shares nearer than this may be one, roughly put. */
const leastApart = 10;
const mostShares = 20;

/** Different shares of travel. */
function findTravel(ad: CheckedAd): Found<'contradiction'>[] {
	const said = findPattern(ad, ad.work, travelShare)
		.filter(({ line }) => !depends.test(quote(ad.posting.text, line.span).slice(0, 1_000)))
		.slice(0, mostShares)
		.map(({ line, span }) => {
			// The end of "10-25%" is what is meant at the most.
			const shares = [...quote(ad.posting.text, line.span).matchAll(/(\d{1,3}) ?%/gu)].map(([, share]) =>
				Number(share),
			);
			return { span, share: Math.max(...shares) };
		});
	const [first] = said;
	const other = said.find(({ share }) => first !== undefined && Math.abs(share - first.share) >= leastApart);
	if (first === undefined || other === undefined) return [];
	const words = [first, other].map(({ span }) => wordsAt(ad, span));
	return [{ data: { kind: 'travel', words }, spans: [first.span, other.span] }];
}

const contradiction: Check<'contradiction'> = {
	severity: 'error',
	evidence: ['provable'],
	find: (ad) => [...findPlaces(ad), ...findDates(ad), ...findTravel(ad)],
};

/** The most years of school that sentences may take, by the least degree that the job asks. */
const readableFor: Readonly<Record<string, number>> = { none: 10, secondary: 13, diploma: 15, bachelor: 17 };
/** Work that asks for years is written about in its own long words: a grade for every so many, and no more than so many. */
const yearsToGrade = 3;
const mostForYears = 2;
/** Whatever its school, a job of so many years, or of somebody who leads, is read by people who have read as much as others at college. */
const specialistYears = 5;
const specialistGrade = 17;
const specialists: ReadonlySet<string> = new Set(['lead', 'principal', 'head', 'director', 'vice-president', 'chief']);

/** The most years of school that the sentences of an ad may take; null where its education says nothing of it. */
function readableIn({ analysis: { minimumDegree, minimumYears, facts } }: CheckedAd): number | null {
	const ofSchool = readableFor[minimumDegree ?? ''];
	if (ofSchool === undefined) return null;
	const years = minimumYears ?? 0;
	const isSpecialist = years >= specialistYears || specialists.has(facts.seniority?.rank ?? '');
	const most = ofSchool + Math.min(mostForYears, Math.floor(years / yearsToGrade));
	return isSpecialist ? Math.max(most, specialistGrade) : most;
}

/** Fewer words in sentences give no measure. */
const fewestWords = 150;
/** Longer ones are lists whose breaks were lost. */
const longestSentence = 70;
/** Sentences that others than the writer put there: on pay, equal treatment and the law. */
const boilerplate =
	/\b(?:pay|salary|salaries|compensation|benefits?|equal|accommodation|applicants?|employment|law|privacy|visa|accordance|pursuant)\b/iu;

/** A sentence of running text: it ends as one, and is no list. */
function isSentence({ listItem, span, tokens }: Line, text: string): boolean {
	if (listItem !== null || tokens.length > longestSentence) return false;
	const words = quote(text, span).trim();
	return /[.!?]["”’)]?$/u.test(words) && !/[:;•*]/u.test(words) && !boilerplate.test(words);
}

const readingLevel: Check<'reading-level'> = {
	severity: 'info',
	evidence: ['opinion'],
	find: (ad) => {
		const degree = ad.analysis.minimumDegree;
		const most = readableIn(ad);
		if (degree === null || most === null) return [];
		const prose = ad.work.filter((line) => isSentence(line, ad.posting.text));
		const { grade, words } = readingGrade(prose.map(({ tokens }) => tokens));
		if (words < fewestWords || grade <= most) return [];
		const longest = prose
			.toSorted((a, b) => b.tokens.length - a.tokens.length || a.span.start - b.span.start)
			.slice(0, 2);
		return [{ data: { grade, degree }, spans: longest.map(({ span }) => span) }];
	},
};

/** The checks on terms. */
export const termChecks = { 'flexibility-unsaid': flexibilityUnsaid, contradiction, 'reading-level': readingLevel };
