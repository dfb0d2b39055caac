// Checks on the terms of the post: where and when one works, and how hard the ad is to read.
import lists from '../../../assets/checks/phrases.json' with { type: 'json' };
import { quote } from '../../core/span.ts';
import { compileWords, hasPhrase } from '../find-words.ts';
import type { Check } from '../check.ts';
import { readingGrade } from '../reading-grade.ts';
import type { CheckedAd } from '../checked-ad.ts';
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
export const termChecks = { 'flexibility-unsaid': flexibilityUnsaid, 'reading-level': readingLevel };
