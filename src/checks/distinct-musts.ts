// How many different things an ad demands of a candidate: pieces of a wrapped line, sums, repeats and notices are none of their own.
import type { Requirement } from '../core/analysis.ts';
import { quote } from '../core/span.ts';
import type { Line } from '../matcher/lines.ts';
import { isAsking } from '../matcher/sections.ts';
import type { CheckedAd } from './checked-ad.ts';

/** Conditions that everybody is under, and notices about them, are none that a reader weighs. */
const conditions =
	/\b(?:travel\w*|background checks?|references?|safeguarding|lift(?:ing|\/)?|sit|stand|hours|weekends?|drug test|authori[sz]\w+|citizen\w*|visa|sponsor\w*|work permits?|residen\w+|residing|proposals?|bidders?|tax|offers? of (?:employment|appointment)|appointment|screening|prerequisite|medically|keyboard|other duties)\b/iu;
/** Sentences that sum up or repeat what the list says. */
const sumsUp =
	/\b(?:(?:ideal|successful|right|selected|suitable|strong(?:est)?|perfect) (?:candidates?|applicants?|individual|person|consultant)|(?:outlined|listed|described|detailed) (?:above|below)|in addition to the)\b/iu;
/** So begins a sentence that tells a story, and not an item of a list. */
const tells =
	/^(?:the|this|these|those|in(?!-)|our|we|we['’]re|it|all|lastly|finally|additionally|also|as|if|to|they|applicants|candidates|only|no|any|with|prior|you|you['’]ll|you['’]re|\p{Lu}\p{Ll}+ is)\b/iu;
/** So ends a piece of a line that goes on in the next one. */
const goesOn =
	/(?:[,/&(–-]|\b(?:and|or|with|of|on|in|for|as|to|the|a|an|by|from|using|utili[sz]ing|such as|continuous))\s*$/iu;
const ends = /[.;:!?)]\s*$/u;
const beginsSmall = /^\p{Ll}/u;
/** A line that was wrapped is about as long as a line can be. */
const wrapWidth = 50;
/** Words of any requirement, which tell none from another. */
const usual =
	/^(?:experienc\w*|abilit\w*|able|strong\w*|skills?|knowledge|years?|proven|excellent|demonstrat\w*|requir\w*|minimum|least|good|solid|deep|understand\w*|proficien\w*|familiar\w*|hands|level|relevant|including|such|field|working|work|must|have|high|well|using|with|and|the|for|from|expert\w*|background|is|are|be|an|of|in|to|or|on|at|as|by|you|your|our|we|well)$/u;

/** Such a part of a line's words that stands in another one makes it a repeat of that one. */
const repeated = 0.75;
/** Fewer words are too few to say so of the longer line. */
const fewestShared = 3;
/** A line is compared with so many before it; no list that people read is longer. */
const mostCompared = 40;
/** From here on a number of years is that of the whole career. */
const wholeCareer = 5;

/** True for lines that list what is asked: in a section for that, or as an item that no other section claims. */
const isListed = ({ section, listItem }: Line, words: string): boolean =>
	section === 'requirements' || section === 'preferred'
		? listItem !== null || !tells.test(words)
		: section === 'unknown' && !tells.test(words);

/** The lines by where they begin, each with the one before it. */
function placeLines(lines: readonly Line[]): Map<number, { readonly line: Line; readonly before: Line | undefined }> {
	return new Map(lines.map((line, at) => [line.span.start, { line, before: lines[at - 1] }]));
}

/** The must-haves of an ad that are different things, in reading order. When in doubt, fewer. */
export function distinctMusts(ad: CheckedAd): Requirement[] {
	const { text } = ad.posting;
	const wordsOf = ({ span }: Pick<Line, 'span'>): string => quote(text, span).slice(0, 1_000).trim();
	const places = placeLines(ad.lines);
	const small = ad.musts.filter((must) => beginsSmall.test(wordsOf(must))).length;
	// Where most items begin with a small letter it says nothing.
	const isSmallTelling = small < ad.musts.length / 2;
	const isPiece = (words: string, line: Line, before: Line | undefined): boolean => {
		if (before === undefined || before.section !== line.section) return false;
		const last = wordsOf(before);
		return (
			goesOn.test(last) || (isSmallTelling && last.length >= wrapWidth && beginsSmall.test(words) && !ends.test(last))
		);
	};
	const career = Math.max(...ad.analysis.years.map(({ minimum }) => minimum), wholeCareer);
	const ofCareer = new Set(ad.analysis.years.flatMap((one) => (one.minimum === career ? one.requirement : [])));
	const ofDegrees = new Set(ad.analysis.degrees.map(({ requirement }) => requirement));
	const said = new Set<'career' | 'degree'>();
	const isSaidAgain = (what: 'career' | 'degree', isSo: boolean): boolean => {
		if (!isSo) return false;
		const again = said.has(what);
		said.add(what);
		return again;
	};
	const kept: ReadonlySet<string>[] = [];
	return ad.musts.filter((must) => {
		const words = wordsOf(must);
		const place = places.get(must.span.start);
		if (conditions.test(words) || sumsUp.test(words)) return false;
		if (place !== undefined && (!isListed(place.line, words) || isPiece(words, place.line, place.before))) return false;
		if (isSaidAgain('degree', ofDegrees.has(must.id)) || isSaidAgain('career', ofCareer.has(must.id))) return false;
		const own = tellingWords(ad, words);
		if (kept.slice(0, mostCompared).some((other) => isRepeat(own, other))) return false;
		kept.push(own);
		return true;
	});
}

/** The stems of the words that tell a requirement from others. */
const tellingWords = ({ knowledge: { stem } }: CheckedAd, words: string): ReadonlySet<string> =>
	new Set(
		words
			.toLowerCase()
			.split(/[^\p{L}\p{N}+#]+/u)
			.filter((word) => word.length > 1 && !usual.test(word))
			.map(stem),
	);

function isRepeat(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const shared = own.intersection(other).size;
	return shared >= repeated * own.size || (other.size >= fewestShared && shared >= repeated * other.size);
}

/** The requirements to point at: those of a list of what is asked, each sentence once; all where there is no such list. */
export function requirementsToQuote(ad: CheckedAd, requirements: readonly Requirement[]): Requirement[] {
	const places = placeLines(ad.lines);
	const listed = requirements.filter(({ span }) => isAsking(places.get(span.start)?.line.section ?? 'unknown'));
	return listed.length > 0 ? listed : [...requirements];
}
