// Which concepts a line names. Whole tokens only; names that are also ordinary words need their context.
import { isTechnical, type ConceptId, type ConceptKind } from '../core/concept.ts';
import type { Span } from '../core/span.ts';
import type { ConceptList } from '../taxonomy/concept-list.ts';
import type { Term } from '../taxonomy/terms.ts';
import { spanOfTokens, type Token } from '../text/tokens.ts';
import { phraseAt } from '../text/phrases.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import { isAsking } from './sections.ts';
import { termAt, type TermHit, type TermIndex } from './term-index.ts';

/** A concept named in a line. `first` and `last` are places in the line's tokens. */
export type NamedConcept = {
	readonly concept: ConceptId;
	readonly kind: ConceptKind;
	readonly span: Span;
	readonly first: number;
	readonly last: number;
	/** The name that the words are close to, where other words stand between those of the name. */
	readonly closeTo?: string;
};

const noTails: ReadonlySet<string> = new Set();

/** How many tokens apart two names still stand beside each other. */
const besideWithin = 6;

type Candidate = TermHit & { readonly span: Span };

/** Candidates in order, the longest at each place, never overlapping. */
function findCandidates(text: string, tokens: readonly Token[], index: TermIndex): Candidate[] {
	const candidates: Candidate[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const hit = termAt(text, tokens, at, index);
		const span = hit && spanOfTokens(tokens, hit);
		if (hit === null || span === null) continue;
		candidates.push({ ...hit, span });
		at = hit.last;
	}
	return candidates;
}

/** True when a lone capital with a full stop is a person's initial: "to C. Miller", "R. Okafor leads". Members of a list are none. */
function isInitial(text: string, letter: Token, previous: Token | undefined, next: Token | undefined): boolean {
	if (letter.raw.length !== 1 || text[letter.end] !== '.' || next === undefined) return false;
	return (previous === undefined || letter.before !== 'break') && /^\p{Lu}\p{Ll}/u.test(next.raw);
}

/** True when the words of a hit are joined to a neighbour in a way that makes them part of another word ("Go-to-market", "R&D"). */
function isJoined(
	text: string,
	tokens: readonly Token[],
	hit: TermHit,
	tails: ReadonlySet<string>,
	ambiguous: boolean,
): boolean {
	const first = tokens[hit.first];
	const previous = tokens[hit.first - 1];
	const next = tokens[hit.last + 1];
	if (next !== undefined && (next.before === 'hyphen' || next.before === 'none') && !tails.has(next.folded)) {
		if (ambiguous || (next.before === 'hyphen' && tokens[hit.last + 2]?.before === 'hyphen')) return true;
	}
	if (!ambiguous) return false;
	if (first !== undefined && isInitial(text, first, previous, next)) return true;
	if (first !== undefined && (first.before === 'hyphen' || first.before === 'dot' || first.before === 'none'))
		return true;
	return next?.raw === '&' || next?.before === 'dot' || previous?.raw === '&';
}

/** "and", "or": the words that join the members of a list in English names and ads alike. */
const isJoiner = (token: Token | undefined): boolean => /^(?:and|or)$/.test(token?.folded ?? '');

/** True when the hit is a member of a list: a comma, slash, bracket, "and" or "or" on the side where the neighbour stands. */
function isListed(tokens: readonly Token[], hit: TermHit): boolean {
	const next = tokens[hit.last + 1];
	return next === undefined || next.before === 'break' || next.before === 'slash' || isJoiner(next);
}

/** True when a name ends where a list or its part of the sentence does: "Go, …", "Go is required". */
function endsThere(tokens: readonly Token[], { last }: TermHit, language: LanguageIndex): boolean {
	const next = tokens[last + 1];
	if (next === undefined || next.before === 'break' || next.before === 'slash') return true;
	return isJoiner(next) || language.closesNames.has(next.folded);
}

/** True when the words right before a name settle that a skill is meant: "knowledge of Go", "advanced Excel". */
function isLed(tokens: readonly Token[], hit: TermHit, language: LanguageIndex | null): boolean {
	if (language === null || !endsThere(tokens, hit, language)) return false;
	return [1, 2].some((length) => {
		const at = hit.first - length;
		const leads = phraseAt(tokens, at, language.skillLeads) ?? phraseAt(tokens, at, language.levels);
		return leads?.last === hit.first - 1;
	});
}

/** Decides an ambiguous hit: by the words that lead to it, a sure technology close by in a list, or a word of its own in the block. */
function isSettled(
	term: Term,
	hit: Candidate,
	tokens: readonly Token[],
	sure: readonly Candidate[],
	blockWords: ReadonlySet<string>,
	language: LanguageIndex | null,
	isAsking: boolean,
): boolean {
	// An item that asks and is nothing but the name: "- Go".
	if (isAsking && hit.first === 0 && hit.last === tokens.length - 1) return true;
	const listed = isListed(tokens, hit);
	const beside = sure.some((other) => other.first - hit.last <= besideWithin && hit.first - other.last <= besideWithin);
	if ((listed && beside) || isLed(tokens, hit, language)) return true;
	return (hit.first > 0 || listed) && (term.near ?? []).some((word) => blockWords.has(word));
}

/**
 * The concepts that a line names, in order. `blockWords`: the folded words of the whole list item or paragraph;
 * `language`: null where the ad's language has no rules.
 */
export function findConcepts(
	text: string,
	line: Line,
	index: TermIndex,
	concepts: ConceptList,
	blockWords: ReadonlySet<string>,
	language: LanguageIndex | null,
): NamedConcept[] {
	const tails = language?.compoundTails ?? noTails;
	const isAskingItem = line.listItem !== null && isAsking(line.section);
	const candidates = findCandidates(text, line.tokens, index);
	const isSure = (hit: Candidate): boolean =>
		hit.terms.some((term) => term.near === undefined && isTechnical(concepts.at(term.concept)?.kind ?? 'competence')) &&
		!isJoined(text, line.tokens, hit, tails, false);
	const sure = candidates.filter(isSure);
	// A settled ambiguous name settles its neighbours in turn: "Go, R, C, and Rust" needs one sure name only.
	const unsettled = candidates.filter((hit) => !isSure(hit) && hit.terms.some((term) => term.near !== undefined));
	for (let grew = true; grew;) {
		grew = false;
		for (const hit of unsettled) {
			if (sure.includes(hit) || isJoined(text, line.tokens, hit, tails, true)) continue;
			if (
				hit.terms.some(
					(term) =>
						term.near !== undefined && isSettled(term, hit, line.tokens, sure, blockWords, language, isAskingItem),
				)
			) {
				sure.push(hit);
				grew = true;
			}
		}
	}
	return candidates.flatMap((hit): NamedConcept[] => {
		const plain = hit.terms.find((term) => term.near === undefined);
		if (plain !== undefined) {
			return isJoined(text, line.tokens, hit, tails, false) ? [] : name(hit, plain, concepts);
		}
		if (!sure.includes(hit)) return [];
		const byWord = hit.terms.find((term) => (term.near ?? []).some((word) => blockWords.has(word)));
		const chosen = byWord ?? hit.terms[0];
		return chosen === undefined ? [] : name(hit, chosen, concepts);
	});
}

function name(hit: Candidate, term: Term, concepts: ConceptList): NamedConcept[] {
	const concept = concepts.at(term.concept);
	if (concept === undefined) return [];
	return [{ concept: concept.id, kind: concept.kind, span: hit.span, first: hit.first, last: hit.last }];
}
