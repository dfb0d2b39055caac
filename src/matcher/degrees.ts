// The degree that a line asks for: the least that it accepts, and whether experience may stand in for it.
import { degreeClasses, type DegreeClass } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { findPhrases, type PhraseIndex } from '../text/phrases.ts';
import { spanOfTokens } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';

/** A degree found in one line, with the words that name it. */
export type DegreeFound = { readonly minimum: DegreeClass; readonly equivalentAccepted: boolean; readonly span: Span };

const rank = (degree: DegreeClass): number => degreeClasses.indexOf(degree);

/** The lower of two degrees. */
export const lowerDegree = (a: DegreeClass, b: DegreeClass): DegreeClass => (rank(a) <= rank(b) ? a : b);

/** Tokens `first` to `last`, both included. */
export type TokenRange = { readonly first: number; readonly last: number };

/** The words of a line that name degrees and their fields of study; they ask for no skill and no level. */
export function findDegreeWords(line: Line, degrees: PhraseIndex<DegreeClass>, language: LanguageIndex): TokenRange[] {
	return findPhrases(line.tokens, degrees).map(({ first, last: named }) => {
		let last = named;
		while (last + 1 < line.tokens.length && !language.endsFields.has(line.tokens[last + 1]?.folded ?? '')) last += 1;
		return { first, last };
	});
}

/** True when a token stands in one of the ranges. */
export const isWithin = (at: number, ranges: readonly TokenRange[]): boolean =>
	ranges.some(({ first, last }) => at >= first && at <= last);

/** True when the line says that experience or training may stand in for a degree. */
export const acceptsEquivalent = (line: Line, language: LanguageIndex): boolean =>
	findPhrases(line.tokens, language.equivalent).length > 0;

/** The least degree that a line names, null when it names none. */
export function findDegree(line: Line, degrees: PhraseIndex<DegreeClass>, language: LanguageIndex): DegreeFound | null {
	let least: { degree: DegreeClass; span: Span } | null = null;
	for (const hit of findPhrases(line.tokens, degrees)) {
		const span = spanOfTokens(line.tokens, hit);
		if (span === null) continue;
		if (least === null || rank(hit.value) < rank(least.degree)) least = { degree: hit.value, span };
	}
	if (least === null) return null;
	return { minimum: least.degree, equivalentAccepted: acceptsEquivalent(line, language), span: least.span };
}
