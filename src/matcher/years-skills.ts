// What the years of a line are tied to: concepts that it names close by, else the words that say in what, else nothing.
import { isTechnical, type ConceptId } from '../core/concept.ts';
import { isRatable } from '../core/rating.ts';
import type { Span } from '../core/span.ts';
import { spanOfTokens, type Token } from '../text/tokens.ts';
import type { TokenRange } from './degrees.ts';
import type { LanguageIndex } from './language-index.ts';
import type { NamedConcept } from './mentions.ts';
import { isNamedBy, readYearsOf } from './years-of.ts';

/**
 * Where an amount of years stands: `first` and `unit` are places in the tokens. `isNested`: another amount stands before it.
 * `hasPart`: the amount behind it is a part of it.
 */
type AmountPlace = {
	readonly start: number;
	readonly first: number;
	readonly unit: number;
	readonly isNested: boolean;
	readonly hasPart: boolean;
};

/** What years are tied to. `skills`: the concept and the others of its list, "3 years of Java, SQL and Kotlin". */
export type YearsTied = {
	readonly concept: ConceptId | null;
	/** The words that say in what, where they name no concept; null where the years are of work as such. */
	readonly of: Span | null;
	readonly skills: readonly ConceptId[];
};

/** Years that are tied to nothing. */
export const ofNothing: YearsTied = { concept: null, of: null, skills: [] };

/** How far behind "years" the skill that they are tied to may begin, in tokens: "years of hands-on experience with Go". */
const skillWithin = 6;

/** Names that follow one another joined by nothing but a comma, a slash or one word ("Java, SQL and Kotlin"). */
function takeList(text: string, from: NamedConcept, named: readonly NamedConcept[]): NamedConcept[] {
	const list = [from];
	for (const next of named.slice(named.indexOf(from) + 1)) {
		const last = list.at(-1) ?? from;
		const between = text.slice(last.span.end, next.span.start);
		if (next.first - last.last > 2 || !/^\s*[,/]?\s*(?:\p{L}{1,3}\s+)?$/u.test(between)) break;
		list.push(next);
	}
	return list;
}

/**
 * The concepts that years are tied to: named right before their bracket, else a technical one close behind (after a first
 * amount any), else the one that names what they are of; each with its list.
 */
function findSkills(
	text: string,
	named: readonly NamedConcept[],
	{ start, first, unit, isNested }: AmountPlace,
	of: TokenRange | null,
): readonly NamedConcept[] {
	const isBracketed = /[([]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
	if (isBracketed) return named.filter((other) => other.last === first - 1);
	const skill = named.find((other) => {
		const isNear = other.first > unit && other.first - unit <= skillWithin;
		return isNear && (isTechnical(other.kind) || isNested);
	});
	const asked = skill ?? named.find((other) => of !== null && isRatable(other) && isNamedBy(other, of));
	return asked === undefined ? [] : takeList(text, asked, named);
}

/**
 * What the years at a place are tied to. Those that have a part are of the whole of the work, and only a technical skill is a
 * concept of its own then: "8 years of product management, 2 of them in AI".
 */
export function tieYears(
	text: string,
	tokens: readonly Token[],
	named: readonly NamedConcept[],
	degrees: readonly TokenRange[],
	place: AmountPlace,
	language: LanguageIndex,
): YearsTied {
	const work = readYearsOf(tokens, place.unit, named, language);
	// "Five years with a master's": the degree goes with them.
	const isOfDegree = degrees.some((degree) => work !== null && degree.first <= work.last && degree.last >= work.first);
	const of = isOfDegree ? null : work;
	const found = findSkills(text, named, place, of);
	const isWhole = place.hasPart && !place.isNested && found.every(({ kind }) => !isTechnical(kind));
	const skills = isWhole ? [] : found.map(({ concept }) => concept);
	const span = skills.length > 0 || of === null ? null : spanOfTokens(tokens, of);
	return { concept: skills[0] ?? null, of: span, skills };
}
