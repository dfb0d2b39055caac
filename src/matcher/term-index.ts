// The vocabulary's names compiled for look-up in text: exact spellings, folded spellings and stems.
import type { Term } from '../taxonomy/knowledge.ts';
import { foldWord } from '../text/fold.ts';
import { glueInKey, phraseKey, tokenise, type Token } from '../text/tokens.ts';

/** The terms that share one key; more than one only where spelling or context tells them apart. */
export type TermIndex = {
	/** Folded first token → length of the longest term that begins with it. */
	readonly longest: ReadonlyMap<string, number>;
	readonly byKey: ReadonlyMap<string, readonly Term[]>;
	/** The same by stems, for terms of two words and more. */
	readonly longestStem: ReadonlyMap<string, number>;
	readonly byStem: ReadonlyMap<string, readonly Term[]>;
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

/** Compiles terms; `stem` is that of the language that most names are in (English). */
export function compileTerms(terms: readonly Term[], stem: (folded: string) => string): TermIndex {
	const longest = new Map<string, number>();
	const longestStem = new Map<string, number>();
	const byKey = new Map<string, Term[]>();
	const byStem = new Map<string, Term[]>();
	for (const term of terms) {
		const tokens = tokenise(term.phrase);
		const head = tokens[0];
		if (head === undefined) continue;
		longest.set(head.folded, Math.max(tokens.length, longest.get(head.folded) ?? 0));
		push(byKey, phraseKey(term.phrase), term);
		if (tokens.length < 2 || term.exact === true) continue;
		const stemmed = stem(head.folded);
		longestStem.set(stemmed, Math.max(tokens.length, longestStem.get(stemmed) ?? 0));
		push(byStem, joinStems(tokens, stem), term);
	}
	return { longest, byKey, longestStem, byStem, stem };
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
	const most = index.longest.get(head.folded) ?? 0;
	const mostStem = index.longestStem.get(index.stem(head.folded)) ?? 0;
	let found: TermHit | null = null;
	let key = '';
	let stems = '';
	for (let last = first; last < tokens.length && last < first + Math.max(most, mostStem); last++) {
		const token = tokens[last];
		if (token === undefined || (last > first && token.before === 'break')) break;
		key += last === first || token.before === 'break' ? token.folded : glueInKey[token.before] + token.folded;
		stems += (last === first ? '' : ' ') + index.stem(token.folded);
		const raw = text.slice(head.start, token.end);
		const exact = (index.byKey.get(key) ?? []).filter((term) => spellingFits(term, raw));
		const terms = exact.length > 0 ? exact : last > first ? (index.byStem.get(stems) ?? []) : [];
		if (terms.length > 0) found = { first, last, terms };
	}
	if (found === null) {
		const letters = versioned.exec(head.raw)?.[1];
		const terms = letters === undefined ? [] : (index.byKey.get(foldWord(letters)) ?? []);
		const settled = terms.filter((term) => term.near === undefined && spellingFits(term, letters ?? ''));
		if (settled.length > 0) found = { first, last: first, terms: settled };
	}
	return found;
}
