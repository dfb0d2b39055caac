// Finding many phrases in one pass: a look-up from a phrase's first word to the phrases that begin with it.
// Knows nothing of what the phrases mean.
import { glueInKey, phraseKey, tokenise, type Token } from './tokens.ts';

/** Phrases compiled for look-up; `Value` is whatever the caller ties to a phrase. */
export type PhraseIndex<Value> = {
	/** Folded first token → length in tokens of the longest phrase that begins with it. */
	readonly longest: ReadonlyMap<string, number>;
	readonly values: ReadonlyMap<string, Value>;
};

/** A phrase found: tokens `first` to `last`, both included. */
export type PhraseHit<Value> = { readonly first: number; readonly last: number; readonly value: Value };

/** Compiles phrases; of two with the same key the last one wins. Empty phrases are left out. */
export function compilePhrases<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseIndex<Value> {
	const longest = new Map<string, number>();
	const values = new Map<string, Value>();
	for (const [phrase, value] of entries) {
		const tokens = tokenise(phrase);
		const head = tokens[0];
		if (head === undefined) continue;
		longest.set(head.folded, Math.max(tokens.length, longest.get(head.folded) ?? 0));
		values.set(phraseKey(phrase), value);
	}
	return { longest, values };
}

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
