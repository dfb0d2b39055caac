// The grade of the post by its system's name ("P-3", "Band 6"); never that of a boss, of a team, or of one asked for before.
import type { GradeStated } from '../../core/ad-facts.ts';
import { quote } from '../../core/span.ts';
import { findPhrases, type PhraseHit, type PhraseIndex } from '../../text/phrases.ts';
import { spanOfTokens, type Token } from '../../text/tokens.ts';
import type { CueHit, FactIndex } from './fact-index.ts';
import type { Row, Title, Words } from './rows.ts';

/** Names of grades with their ids, and those that are also something else and count behind a label only. */
export type GradeNames = { readonly anywhere: PhraseIndex<string>; readonly labelled: PhraseIndex<string> };

type GradeHit = PhraseHit<string>;

/** How far behind its label a grade may stand, in tokens: "Classification: General Service, G6". */
const labelReach = 4;
/** How far behind words of this post: "we are looking for an experienced Band 6 nurse". */
const postReach = 6;

/** "P3", "D1", "G5": also a priority, a part, a summit; they need a label. "P-3", "Band 6", "IPSA-10" say more. */
const isShort = (words: string): boolean => /^[A-Z]\d$/.test(words);

/** "NOB", "HEO": capitals alone, which are also abbreviations of other things. */
const isLetters = (words: string): boolean => /^[A-Z]{2,}$/.test(words);

/** Short words of names count in capitals only: "No C" is not "NO-C". */
const isSpelled = (tokens: readonly Token[], { first, last }: GradeHit): boolean =>
	tokens.slice(first, last + 1).every(({ raw }) => raw.length > 3 || /^\d|[\p{Lu}\d]$/u.test(raw));

/** True when a label leads to a grade: "Level: NOB", "Grade P-3", "Salary: Band 6". */
function isLabelled({ text, tokens, cues }: Words, { first }: GradeHit): boolean {
	return cues.some(({ value, last }) => {
		const isLabel = value.of === 'gradeLabels' || value.of === 'pay';
		if (!isLabel || last >= first) return false;
		const isAsked = text[tokens[last]?.end ?? 0] === ':';
		return isAsked ? first - last <= labelReach : value.of === 'gradeLabels' && last === first - 1;
	});
}

const isOf =
	(list: 'thisPost' | 'otherPosts', from: number, to: number) =>
	({ value, first, last }: CueHit): boolean =>
		value.of === list && first >= from && last < to;

/** True when a sentence about this post leads to a grade, or a noun of posts follows it: "at the P-3 level". */
function isOfPost({ tokens, cues }: Words, { first, last }: GradeHit, facts: FactIndex): boolean {
	const isNamed = facts.gradeNouns.has(tokens[last + 1]?.folded ?? '');
	return isNamed || cues.some(isOf('thisPost', first - postReach - 2, first));
}

/** How a row comes to name a grade of this post: behind a label, in a sentence about it, or not at all. */
function leadsTo(row: Row, hit: GradeHit, facts: FactIndex): 'label' | 'sentence' | null {
	if (row.cues.some(isOf('otherPosts', 0, hit.first))) return null;
	const isLed = row.lead?.cues.at(-1)?.value.of === 'gradeLabels' && hit.first < labelReach;
	if (isLed || isLabelled(row, hit)) return 'label';
	return isOfPost(row, hit, facts) ? 'sentence' : null;
}

/** True when a row may name the post's grade: its words, or the row above, speak of grades or of this post. */
const mayState = (row: Row): boolean =>
	row.cues.some(({ value }) => value.of === 'gradeLabels' || value.of === 'thisPost' || value.of === 'pay') ||
	row.lead?.cues.at(-1)?.value.of === 'gradeLabels';

/** The grades that a row states of this post, in order. */
export function readGrades(row: Row, names: GradeNames, facts: FactIndex): GradeStated[] {
	if (!mayState(row)) return [];
	const state = (hit: GradeHit, isSure: (says: string) => boolean): GradeStated[] => {
		const span = spanOfTokens(row.tokens, hit);
		const lead = leadsTo(row, hit, facts);
		if (span === null || lead === null || !isSpelled(row.tokens, hit)) return [];
		const says = quote(row.text, span);
		return lead === 'label' || isSure(says) ? [{ grade: hit.value, span, says }] : [];
	};
	return [
		...findPhrases(row.tokens, names.anywhere).flatMap((hit) => state(hit, (says) => !isShort(says))),
		...findPhrases(row.tokens, names.labelled).flatMap((hit) => state(hit, () => false)),
	];
}

/** The grades that a title states: short ones and those of letters alone only where they stand apart behind it: "Officer (P3)". */
export function readTitleGrades({ text, tokens }: Title, names: GradeNames): GradeStated[] {
	return findPhrases(tokens, names.anywhere).flatMap((hit): GradeStated[] => {
		const span = spanOfTokens(tokens, hit);
		const says = span === null ? '' : quote(text, span);
		const opens = tokens[hit.first]?.before === 'break' && hit.first > 0;
		const isApart = opens && (tokens[hit.last + 1]?.before ?? 'break') === 'break';
		const isName = isApart ? /\d/.test(says) || isLetters(says) : /\d/.test(says) && !isShort(says);
		return isName && isSpelled(tokens, hit) ? [{ grade: hit.value, span: null, says }] : [];
	});
}
