// The vocabulary's names compiled for look-up in text: exact spellings, folded spellings and stems.
import type { ConceptList } from '../taxonomy/concept-list.ts';
import type { NameIndex } from '../taxonomy/knowledge.ts';
import { termsOf, termsOfConcept, type Term } from '../taxonomy/terms.ts';
import { foldWord } from '../text/fold.ts';
import { byCodeUnits, placeOfLine } from '../text/sorted-lines.ts';
import { firstWord, glueInKey, phraseKey, tokenise, type Token } from '../text/tokens.ts';

/** The terms whose first word has one stem. */
type TermGroup = {
	readonly terms: readonly Term[];
	/** Length in tokens of the longest. */
	readonly longest: number;
	/** By key; more than one only where spelling or context tells them apart. */
	readonly byKey: ReadonlyMap<string, readonly Term[]>;
	/** By stems, for terms of two words and more. */
	readonly byStem: ReadonlyMap<string, readonly Term[]>;
};

/** All terms, in groups by their first word. A group is compiled when a text first has that word. */
export type TermIndex = {
	readonly groupOf: (folded: string) => TermGroup | undefined;
	readonly stem: (folded: string) => string;
};

/** A stem for every folded word, remembered: ads repeat their words. */
export function rememberStems(stem: (word: string) => string): (folded: string) => string {
	const known = new Map<string, string>();
	return (folded) => {
		let found = known.get(folded);
		if (found === undefined) {
			found = /^[a-z']{3,}$/.test(folded) ? stem(folded.replace(/'s?$/, '')) : folded;
			known.set(folded, found);
		}
		return found;
	};
}

const joinStems = (tokens: readonly Token[], stem: (folded: string) => string): string =>
	tokens.map((token) => stem(token.folded)).join(' ');

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}

function compileGroup(terms: readonly Term[], stem: (folded: string) => string): TermGroup {
	const byKey = new Map<string, Term[]>();
	const byStem = new Map<string, Term[]>();
	let longest = 0;
	for (const term of terms) {
		const tokens = tokenise(term.phrase);
		longest = Math.max(longest, tokens.length);
		push(byKey, phraseKey(term.phrase), term);
		// Letters alone are no words: "a p-value" names no "A/P".
		const hasWord = tokens.some(({ folded }) => folded.length > 2);
		if (tokens.length > 1 && hasWord && term.exact !== true) push(byStem, joinStems(tokens, stem), term);
	}
	return { terms, longest, byKey, byStem };
}

/** Which concepts have a name that begins with a word; made at build, since it looks at every name. */
export function indexHeads(concepts: ConceptList, stem: (folded: string) => string): NameIndex['heads'] {
	const heads = new Map<string, Set<number>>();
	for (const { phrase, concept } of termsOf(concepts.all())) {
		const head = firstWord(phrase);
		if (head === null) continue;
		heads.set(stem(head), (heads.get(stem(head)) ?? new Set()).add(concept));
	}
	const lines = [...heads].map(([head, places]) => `${head}\t${[...places].join(' ')}`);
	return lines.toSorted(byCodeUnits).join('\n');
}

/** The names of all concepts; `stem` is the one that the heads were made with. */
export function compileTerms(
	concepts: ConceptList,
	heads: NameIndex['heads'],
	stem: (folded: string) => string,
): TermIndex {
	const lines = heads.split('\n');
	const compiled = new Map<string, TermGroup | undefined>();
	const placesOf = (head: string): number[] => {
		const start = `${head}\t`;
		const places = lines[placeOfLine(lines, start)]?.slice(start.length) ?? '';
		return places === '' ? [] : places.split(' ').map(Number);
	};
	const compileHead = (head: string): TermGroup | undefined => {
		const terms = placesOf(head).flatMap((place) => {
			const known = concepts.at(place);
			return known === undefined ? [] : termsOfConcept(known, place);
		});
		const group = terms.filter(({ phrase }) => stem(firstWord(phrase) ?? '') === head);
		return group.length === 0 ? undefined : compileGroup(group, stem);
	};
	const groupOf = (folded: string): TermGroup | undefined => {
		const head = stem(folded);
		if (!compiled.has(head)) compiled.set(head, compileHead(head));
		return compiled.get(head);
	};
	return { groupOf, stem };
}

/** A term that begins at a token: its last token, and those terms whose spelling fits. */
export type TermHit = { readonly first: number; readonly last: number; readonly terms: readonly Term[] };

const spellingFits = (term: Term, raw: string): boolean => term.exact !== true || term.phrase === raw;

/** Letters followed by a version ("Python3"): the letters alone are tried when the whole is unknown. */
const versioned = /^(\p{L}{3,})\d+$/u;

/** The longest term that begins at token `first`; by exact key before stems of the same length. */
export function termAt(text: string, tokens: readonly Token[], first: number, index: TermIndex): TermHit | null {
	const head = tokens[first];
	if (head === undefined) return null;
	const group = index.groupOf(head.folded);
	let found: TermHit | null = null;
	let key = '';
	let stems = '';
	const end = Math.min(tokens.length, first + (group?.longest ?? 0));
	for (let last = first; last < end; last++) {
		const token = tokens[last];
		if (token === undefined || (last > first && token.before === 'break')) break;
		key += last === first || token.before === 'break' ? token.folded : glueInKey[token.before] + token.folded;
		stems += (last === first ? '' : ' ') + index.stem(token.folded);
		const raw = text.slice(head.start, token.end);
		const exact = (group?.byKey.get(key) ?? []).filter((term) => spellingFits(term, raw));
		const terms = exact.length > 0 ? exact : last > first ? (group?.byStem.get(stems) ?? []) : [];
		if (terms.length > 0) found = { first, last, terms };
	}
	if (found === null) {
		const letters = versioned.exec(head.raw)?.[1];
		const word = letters === undefined ? '' : foldWord(letters);
		const terms = index.groupOf(word)?.byKey.get(word) ?? [];
		const settled = terms.filter((term) => term.near === undefined && spellingFits(term, letters ?? ''));
		if (settled.length > 0) found = { first, last: first, terms: settled };
	}
	return found;
}
