// Finding many phrases in one pass: a look-up from a phrase's first word to the phrases that begin with it.
// Knows nothing of what the phrases mean.
import { glueInKey, keyOf, tokenise, type Token } from './tokens.ts';

/** Phrases compiled for look-up; `Value` is whatever the caller ties to a phrase. */
export type PhraseIndex<Value> = {
	/** Folded first token → length in tokens of the longest phrase that begins with it. */
	readonly longest: ReadonlyMap<string, number>;
	readonly values: ReadonlyMap<string, Value>;
};

/** A phrase found: tokens `first` to `last`, both included. */
export type PhraseHit<Value> = { readonly first: number; readonly last: number; readonly value: Value };

/** A phrase as it is looked up: its key, its folded first token, its length in tokens. */
export type PhraseKey<Value> = readonly [key: string, head: string, length: number, value: Value];

/** Phrases that are their own keys, which is most of them. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** The key of a phrase, its folded first token and its length; null for a phrase without words. */
function keyOfPhrase(phrase: string): readonly [key: string, head: string, length: number] | null {
	// Hundreds of phrases are compiled whenever a background starts, and cutting them into tokens is the slow part of it.
	if (plainWords.test(phrase)) {
		const words = phrase.split(' ');
		return [phrase, words[0] ?? '', words.length];
	}
	const tokens = tokenise(phrase);
	const head = tokens[0];
	return head === undefined ? null : [keyOf(tokens), head.folded, tokens.length];
}

/** The keys of phrases; empty phrases are left out. */
export const keysOfPhrases = <Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseKey<Value>[] =>
	Array.from(entries).flatMap(([phrase, value]): PhraseKey<Value>[] => {
		const key = keyOfPhrase(phrase);
		return key === null ? [] : [[...key, value]];
	});

/** Compiles keys; of two that are the same the last one wins. */
export function indexPhrases<Value>(keys: Iterable<PhraseKey<Value>>): PhraseIndex<Value> {
	const longest = new Map<string, number>();
	const values = new Map<string, Value>();
	for (const [key, head, length, value] of keys) {
		longest.set(head, Math.max(length, longest.get(head) ?? 0));
		values.set(key, value);
	}
	return { longest, values };
}

/** Compiles phrases; of two with the same key the last one wins. */
export const compilePhrases = <Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseIndex<Value> =>
	indexPhrases(keysOfPhrases(entries));

/** Compiles phrases that say nothing but that they are there. */
export const compileList = (phrases: readonly string[]): PhraseIndex<true> =>
	compilePhrases(phrases.map((phrase) => [phrase, true] as const));

/** The longest phrase that begins at token `first`, or null. */
export function phraseAt<Value>(
	tokens: readonly Token[],
	first: number,
	index: PhraseIndex<Value>,
): PhraseHit<Value> | null {
	const head = tokens[first];
	if (head === undefined) return null;
	const most = index.longest.get(head.folded);
	if (most === undefined) return null;
	let key = '';
	let found: PhraseHit<Value> | null = null;
	for (let last = first; last < tokens.length && last < first + most; last++) {
		const token = tokens[last];
		if (token === undefined || (last > first && token.before === 'break')) break;
		key += last === first || token.before === 'break' ? token.folded : glueInKey[token.before] + token.folded;
		const value = index.values.get(key);
		if (value !== undefined) found = { first, last, value };
	}
	return found;
}

/** The longest phrase that ends right before token `first` and begins at most `within` tokens before it, or null. */
export function phraseBefore<Value>(
	tokens: readonly Token[],
	first: number,
	within: number,
	index: PhraseIndex<Value>,
): PhraseHit<Value> | null {
	for (let at = Math.max(0, first - within); at < first; at++) {
		const hit = phraseAt(tokens, at, index);
		if (hit?.last === first - 1) return hit;
	}
	return null;
}

/** Every phrase in the tokens, the longest at each place, never overlapping, in order. */
export function findPhrases<Value>(tokens: readonly Token[], index: PhraseIndex<Value>): PhraseHit<Value>[] {
	const hits: PhraseHit<Value>[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const hit = phraseAt(tokens, at, index);
		if (hit === null) continue;
		hits.push(hit);
		at = hit.last;
	}
	return hits;
}
