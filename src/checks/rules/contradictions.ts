// A check on two statements of an ad that cannot both be right, and on dates that have passed: the ad is read against itself.
import { quote, type Span } from '../../core/span.ts';
import type { Line } from '../../matcher/lines.ts';
import type { Check } from '../check.ts';
import { wordsAt, type CheckedAd } from '../checked-ad.ts';
import { distinctBy, findPattern } from '../find-words.ts';
import type { Found } from '../found.ts';
import { findPassed } from '../passed-dates.ts';

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
/** Below a heading on travel the share stands alone: "25 % - 35 %". */
const bareShare = /^\s*(?:up to )?\d{1,3} ?%(?: ?(?:-|–|to) ?\d{1,3} ?%)?/iu;
/** Shares nearer than this may be one, roughly put. */
const leastApart = 10;
const mostShares = 20;

/** The lines below headings on travel that begin with a share. */
function linesBelowTravel(ad: CheckedAd): Line[] {
	const { blocks, text } = ad.posting;
	const below = new Set(
		blocks.flatMap(({ kind, span }, at) =>
			kind === 'heading' && /\btravel/iu.test(quote(text, span).slice(0, 200)) ? [blocks[at + 1]?.span.start] : [],
		),
	);
	return ad.lines.filter(({ span }) => below.has(span.start));
}

/** Different shares of travel. */
function findTravel(ad: CheckedAd): Found<'contradiction'>[] {
	const said = [...findPattern(ad, ad.work, travelShare), ...findPattern(ad, linesBelowTravel(ad), bareShare)]
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

const fullTime = /\bfull[- ]?time\b/iu;
/** Pay in proportion to hours, of a post whose hours are all. */
const inProportion = /[£€$]\s?[\d.,]+k?\b[^.;]{0,25}\bpro[- ]?rata\b/iu;
/** Where hours or weeks of the year may be fewer, pay in proportion has its sense. */
const lessThanFull =
	/\b(?:part[- ]?time|term[- ]?time|job[- ]?share|fixed[- ]term|hours (?:per|a) week|weeks|months|temporary)\b/iu;

/** A full-time post whose pay is in proportion to hours. */
function findHours(ad: CheckedAd): Found<'contradiction'>[] {
	const [whole] = findPattern(ad, ad.work, fullTime);
	const [pay] = findPattern(ad, ad.lines, inProportion);
	if (whole === undefined || pay === undefined) return [];
	if (lessThanFull.test(ad.title) || findPattern(ad, ad.lines, lessThanFull).length > 0) return [];
	const spans = [whole.span, pay.span];
	return [{ data: { kind: 'hours', words: spans.map((span) => wordsAt(ad, span)) }, spans, severity: 'warning' }];
}

const contradiction: Check<'contradiction'> = {
	severity: 'error',
	evidence: ['provable'],
	find: (ad) => {
		const dates = findDates(ad);
		return [
			...findPlaces(ad),
			...dates,
			...(dates.length > 0 ? [] : findPassed(ad)),
			...findTravel(ad),
			...findHours(ad),
		];
	},
};

/** The check on contradictions. */
export const contradictionChecks = { contradiction };
