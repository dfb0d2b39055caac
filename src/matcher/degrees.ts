// The degree that a line asks for: the least that it accepts, and whether experience may stand in for it.
import { degreeRank, type DegreeClass } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { findPhrases, phraseAt, type PhraseHit, type PhraseIndex } from '../text/phrases.ts';
import { spanOfTokens } from '../text/tokens.ts';
import { readFields, type FieldNames, type FieldsFound } from './degree-fields.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';

/** A degree found in one line, with the words that name it. */
export type DegreeFound = FieldsFound & {
	readonly minimum: DegreeClass;
	readonly equivalentAccepted: boolean;
	readonly span: Span;
};

/** Names of degrees, and those that are also a field of work and count where a line begins with them. */
export type DegreeNames = {
	readonly anywhere: PhraseIndex<DegreeClass>;
	readonly opening: PhraseIndex<DegreeClass>;
	readonly fields: () => FieldNames;
};

/** The names of degrees in a line, in order. */
function findNames(line: Line, degrees: DegreeNames): PhraseHit<DegreeClass>[] {
	const hits = findPhrases(line.tokens, degrees.anywhere);
	const opening = phraseAt(line.tokens, 0, degrees.opening);
	return opening !== null && hits[0]?.first !== 0 ? [opening, ...hits] : hits;
}

/** Tokens `first` to `last`, both included. */
export type TokenRange = { readonly first: number; readonly last: number };

/** The words of a line that name degrees and their fields of study; they ask for no skill and no level. */
export function findDegreeWords(line: Line, degrees: DegreeNames, language: LanguageIndex): TokenRange[] {
	return findNames(line, degrees).map(({ first, last: named }) => {
		let last = named;
		while (last + 1 < line.tokens.length && !language.endsFields.has(line.tokens[last + 1]?.folded ?? '')) last += 1;
		return { first, last };
	});
}

/** True when a token stands in one of the ranges. */
export const isWithin = (at: number, ranges: readonly TokenRange[]): boolean =>
	ranges.some(({ first, last }) => at >= first && at <= last);

/** How far behind an "equivalent" the experience may stand, in tokens: "or equivalent on-the-job experience". */
const experienceWithin = 5;

/** True when the line says that experience or training may stand in for a degree. */
export function acceptsEquivalent(line: Line, language: LanguageIndex): boolean {
	if (findPhrases(line.tokens, language.equivalent).length > 0) return true;
	return line.tokens.some(({ folded }, at) => {
		if (!language.equivalentWords.has(folded)) return false;
		const following = line.tokens.slice(at + 1, at + 1 + experienceWithin);
		const end = following.findIndex(({ before }) => before === 'break');
		const joined = end < 0 ? following : following.slice(0, end);
		return joined.some((token) => language.experienceWords.has(token.folded));
	});
}

/** A degree that a line names, the words that do, and their place in its tokens. */
export type DegreeNamed = TokenRange & { readonly degree: DegreeClass; readonly span: Span };

/** The degrees that a line names, in order. */
export const findDegrees = (line: Line, degrees: DegreeNames): DegreeNamed[] =>
	findNames(line, degrees).flatMap((hit) => {
		const span = spanOfTokens(line.tokens, hit);
		return span === null ? [] : [{ degree: hit.value, span, first: hit.first, last: hit.last }];
	});

/** More words between two degrees part them: "bachelor's degree or a master's in law" has one field for both. */
const sharedWithin = 3;

/** The fields of one of a line's degrees; where none stand beside it those of the next, which it is joined to. */
function fieldsOf(
	text: string,
	line: Line,
	named: readonly DegreeNamed[],
	at: number,
	names: FieldNames,
	language: LanguageIndex,
): FieldsFound {
	const degree = named[at];
	// A school's certificate has subjects, and no field of study.
	if (degree === undefined || degreeRank(degree.degree) <= degreeRank('secondary'))
		return { fields: [], isRelatedAccepted: false };
	const next = named[at + 1];
	const hit = { first: degree.first, last: degree.last, value: degree.degree };
	const found = readFields(text, line.tokens, hit, next?.first ?? line.tokens.length, names, language);
	const isJoined = next !== undefined && next.first - degree.last - 1 <= sharedWithin;
	if (found.fields.length > 0 || found.isRelatedAccepted || !isJoined) return found;
	return fieldsOf(text, line, named, at + 1, names, language);
}

/** The least of the degrees that a line names, null when it names none. */
export function leastDegree(
	text: string,
	line: Line,
	named: readonly DegreeNamed[],
	names: DegreeNames,
	language: LanguageIndex,
): DegreeFound | null {
	const [least] = named.toSorted((a, b) => degreeRank(a.degree) - degreeRank(b.degree));
	if (least === undefined) return null;
	return {
		minimum: least.degree,
		equivalentAccepted: acceptsEquivalent(line, language),
		...fieldsOf(text, line, named, named.indexOf(least), names.fields(), language),
		span: least.span,
	};
}
