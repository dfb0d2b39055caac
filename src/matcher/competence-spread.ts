// Names of competences whose words stand apart: "manage budgets" in "manage the yearly project budgets", "communication
// skills" in "communication and planning skills". Read so are names that begin with a verb, since what stands between a
// verb and its object describes the object, and names that share a word with others of a list. Between two other nouns
// a third makes another thing of them.
import { spanOfTokens, type Token } from '../text/tokens.ts';
import type { SpreadIndex, SpreadName } from './competence-spread-index.ts';
import type { LanguageIndex } from './language-index.ts';
import type { NamedConcept } from './mentions.ts';
import type { TermIndex } from './term-index.ts';

/** A name found in a line, with the places of its own words and how many others stand among them. */
type SpreadHit = {
	readonly name: SpreadName;
	readonly places: readonly number[];
	readonly others: number;
	/** False where only words that add nothing stand between those of the name. */
	readonly isApart: boolean;
};

/** The words that may lie within reach of a name's first; what is further away belongs to something else. */
const longestReach = 8;

/** How much of the passage has to be the name's own words: lower it, and more is found that means something else. */
const leastShare = 0.5;

/** Shorter members of a list share its word; a longer one is a clause. */
const longestMember = 2;

/** A word within reach of a name's first one. `ends`: nothing behind it is reached, unless the name has it itself. */
type Reached = {
	readonly at: number;
	readonly stem: string;
	readonly isVerb: boolean;
	readonly ends: boolean;
	/** What joins it to the word before: an "and" or "or", else a comma, else nothing. */
	readonly joint: 'word' | 'comma' | null;
	/** True behind the first word of another concept's name: such a name counts as one word. */
	readonly goesOn: boolean;
};

/** Between two members of a list, or two adjectives. */
const comma = /^\s*,\s*$/;

/** The words behind a name's first one, as far as the others may stand. */
function reachOf(
	text: string,
	tokens: readonly Token[],
	first: number,
	isInName: (at: number) => boolean,
	terms: TermIndex,
	language: LanguageIndex,
): Reached[] {
	const reached: Reached[] = [];
	let joint: Reached['joint'] = null;
	let length = 0;
	for (let at = first + 1; at < tokens.length && length < longestReach; at++) {
		const token = tokens[at];
		const previous = tokens[at - 1];
		if (token === undefined || previous === undefined) break;
		if (token.before === 'break') {
			if (!comma.test(text.slice(previous.end, token.start))) break;
			joint = 'comma';
		}
		if (language.joinWords.has(token.folded)) joint = 'word';
		if (language.joinWords.has(token.folded) || language.fillWords.has(token.folded)) continue;
		const stem = terms.stem(token.folded);
		const ends = language.endsReach.has(token.folded);
		const goesOn = isInName(at);
		reached.push({ at, stem, isVerb: language.nameVerbs.has(stem), ends, joint, goesOn });
		if (!goesOn) length += 1;
		joint = null;
	}
	return reached;
}

/** The numbers from one to another, both included. */
const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

const isClose = ({ words }: SpreadName, others: number): boolean =>
	words.length / (words.length + others) >= leastShare;

/** The words of a name that begins with a verb; null where they are not all reached or the most words are others. */
function findObject(first: number, name: SpreadName, reached: readonly Reached[]): SpreadHit | null {
	const { words } = name;
	const places = [first];
	let others = 0;
	let isApart = false;
	let isPastObject = false;
	for (const { at, stem, isVerb, ends, joint, goesOn } of reached) {
		// What is joined to the verb is another verb, or the verb is none: "parents, coaches and other adults".
		if (joint !== null && !isVerb && !isPastObject) return null;
		if (stem === words[places.length]) {
			places.push(at);
			if (places.length < words.length) continue;
			return isClose(name, others) ? { name, places, others, isApart } : null;
		}
		// A verb behind a noun begins something new: "leads teams and writes reports" leads no reports.
		if (ends || (isVerb && isPastObject)) return null;
		if (!isVerb) isPastObject = true;
		if (!goesOn) others += 1;
		isApart = true;
	}
	return null;
}

/**
 * The words of a name of which one is shared with other members of a list, as in "planning, budget and time management"
 * or in "project planning, delivery and reporting"; null where something else than such members stands in between.
 */
function findInList(first: number, name: SpreadName, reached: readonly Reached[]): SpreadHit | null {
	const { words, spread } = name;
	const places = [first];
	let others = 0;
	let isApart = false;
	let length = 0;
	let lastJoint: Reached['joint'] = null;
	for (const { at, stem, ends, joint, goesOn } of reached) {
		length = joint === null ? length + 1 : 1;
		lastJoint = joint ?? lastJoint;
		const isLast = places.length === words.length - 1;
		const isNext = stem === words[places.length];
		if (isNext && !isLast && joint === null) {
			places.push(at);
			continue;
		}
		// The shared head ends a list ("… and time management"), behind the shared modifier every member may follow a comma.
		const isShared = spread === 'shared-head' ? lastJoint === 'word' : joint !== null;
		if (isNext && isLast && isShared) {
			places.push(at);
			return isApart && isClose(name, others) ? { name, places, others, isApart } : null;
		}
		const isInList = isApart || joint !== null || spread === 'shared-modifier';
		if (ends || !isLast || !isInList || length > longestMember) return null;
		if (!goesOn) others += 1;
		isApart = true;
	}
	return null;
}

/** True when one list ends inside another that begins with the same word: "planning and time management skills" is one of skills. */
const isWithinList = (inner: SpreadHit, outer: SpreadHit): boolean =>
	inner.name.spread === 'shared-head' &&
	outer.name.spread === 'shared-head' &&
	(inner.places.at(-1) ?? 0) < (outer.places.at(-1) ?? 0);

/** The names that begin with the word at a place and stand apart behind it. */
function findFrom(
	{ folded }: Token,
	first: number,
	names: ReadonlyMap<string, readonly SpreadName[]>,
	reached: readonly Reached[],
	language: LanguageIndex,
): SpreadHit[] {
	const hits: SpreadHit[] = [];
	for (const second of new Set(reached.map(({ stem }) => stem))) {
		for (const name of names.get(second) ?? []) {
			const isObject = name.spread === 'object';
			if (!isObject && name.head !== language.rules.stem(folded)) continue;
			const hit = isObject ? findObject(first, name, reached) : findInList(first, name, reached);
			if (hit !== null) hits.push(hit);
		}
	}
	return hits.filter((hit) => !hits.some((other) => isWithinList(hit, other)));
}

/** The names whose words stand apart in a line. Linear in the length of the line. */
function findSpreadNames(
	text: string,
	tokens: readonly Token[],
	named: readonly NamedConcept[],
	{ spreadNames, terms }: NameIndexes,
	language: LanguageIndex,
): SpreadHit[] {
	const inNames = new Set(named.flatMap(({ first, last }) => range(first + 1, last)));
	const isInName = (at: number): boolean => inNames.has(at);
	const hits: SpreadHit[] = [];
	for (const [first, token] of tokens.entries()) {
		const names = spreadNames(token.folded);
		if (names === null || language.rules.isPastForm(token.folded)) continue;
		const reached = reachOf(text, tokens, first, isInName, terms, language);
		hits.push(...findFrom(token, first, names, reached, language));
	}
	return hits;
}

/** The places that no other name can have as well: all but that of a shared word. */
function ownPlaces({ spread }: SpreadName, places: readonly number[]): readonly number[] {
	switch (spread) {
		case 'object':
			return places;
		case 'shared-head':
			return places.slice(0, -1);
		case 'shared-modifier':
			return places.slice(1);
		default:
			return spread satisfies never;
	}
}

/** From the most words of a name to the fewest, then from the least others. */
const byCloseness = (a: SpreadHit, b: SpreadHit): number => b.places.length - a.places.length || a.others - b.others;

/** What `addSpreadNames` needs of the engine. */
type NameIndexes = { readonly spreadNames: SpreadIndex; readonly terms: TermIndex };

/**
 * The named concepts of a line together with those whose names stand apart in it, in order. No word is taken twice:
 * a name that stands whole goes before one that does not, the closest before others.
 */
export function addSpreadNames(
	text: string,
	tokens: readonly Token[],
	named: readonly NamedConcept[],
	indexes: NameIndexes,
	language: LanguageIndex,
): NamedConcept[] {
	const all = [...named];
	const taken = new Set<number>();
	for (const { kind, first, last } of named)
		if (kind === 'competence') for (const at of range(first, last)) taken.add(at);
	for (const { name, places, isApart } of findSpreadNames(text, tokens, named, indexes, language).toSorted(
		byCloseness,
	)) {
		const first = places[0] ?? 0;
		const last = places.at(-1) ?? first;
		const span = spanOfTokens(tokens, { first, last });
		const own = ownPlaces(name, places);
		if (span === null || own.some((at) => taken.has(at))) continue;
		for (const at of own) taken.add(at);
		const closeTo = isApart ? { closeTo: name.phrase } : {};
		all.push({ concept: name.concept, kind: 'competence', span, first, last, ...closeTo });
	}
	return all.toSorted((a, b) => a.first - b.first);
}
