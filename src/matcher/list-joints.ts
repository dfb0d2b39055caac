// How two neighbouring names of a line are joined: members of one list, or not.
import type { Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { NamedConcept } from './mentions.ts';

/** By an "or" (or a slash), by an "and", by a comma that may belong to a list, or not at all. */
export type Joint = 'or' | 'and' | 'comma' | 'none';

/** A member of a list that the vocabulary does not know has so many words at the most: "Java, Brand New Thing or Kotlin". */
const longestUnknown = 3;

/** The joint that a word at the begin of what stands between two names makes, with the words that belong to it. */
function readWords(words: readonly Token[], language: LanguageIndex): Joint {
	const first = words.findIndex(({ folded }) => language.orWords.has(folded));
	// "And/or" is an "or".
	const isOr = first === 0 || (first === 1 && words[1]?.before === 'slash');
	const opens = isOr ? first : language.joinWords.has(words[0]?.folded ?? '') ? 0 : -1;
	const isOnly = opens >= 0 && words.slice(opens + 1).every(({ folded }) => language.otherWords.has(folded));
	return isOnly ? (isOr ? 'or' : 'and') : 'none';
}

/** True for words that may be a name that nobody knows: capitalised, few, with nothing but spaces in between. */
const isUnknownName = (words: readonly Token[]): boolean =>
	words.length > 0 &&
	words.length <= longestUnknown &&
	/^[\p{Lu}\p{N}]/u.test(words[0]?.raw ?? '') &&
	words.slice(1).every(({ before }) => before !== 'break');

/** The joint across members that the vocabulary does not know: "Java, Unheard Of or Kotlin"; each is set off by a comma. */
function readAcross(between: readonly Token[], signs: string, isSetOff: boolean, language: LanguageIndex): Joint {
	if (!/^[,/]+$/.test(signs) || between[0]?.before !== 'break') return 'none';
	const parts: Token[][] = [];
	for (const token of between) {
		if (token.before === 'break' || language.orWords.has(token.folded) || language.joinWords.has(token.folded))
			parts.push([token]);
		else parts.at(-1)?.push(token);
	}
	const last = readWords(parts.at(-1) ?? [], language);
	if (last === 'none' && !isSetOff) return 'none';
	const unknown = last === 'none' ? parts : parts.slice(0, -1);
	return unknown.length > 0 && unknown.every(isUnknownName) ? (last === 'none' ? 'comma' : last) : 'none';
}

/** How two names are joined; what stands in brackets behind the left one, and is no list, is its abbreviation or an aside. */
export function readJoint(
	text: string,
	line: Line,
	left: NamedConcept,
	right: NamedConcept,
	language: LanguageIndex,
): Joint {
	const all = line.tokens.slice(left.last + 1, right.first);
	const gap = text.slice(left.span.end, right.span.start);
	const bracket = /^(?:\s?\([^(),;]+\)|\))/u.exec(gap)?.[0] ?? '';
	const from = left.span.end + bracket.length;
	const between = all.filter(({ start }) => start >= from);
	const signs = text.slice(from, right.span.start).replace(/[\p{L}\p{N}\s]/gu, '');
	if (between.length === 0) return signs === '/' ? 'or' : signs === ',' ? 'comma' : 'none';
	const joint = readWords(between, language);
	if (joint === 'or') return /^[,(/]*$/.test(signs) ? 'or' : 'none';
	if (joint === 'and') return /^,?&?$/.test(signs) ? 'and' : 'none';
	return readAcross(between, signs, line.tokens[right.first]?.before === 'break', language);
}

/** How a name in brackets goes with the one before them: another name for it ("Amazon Web Services (AWS)"), or an aside; null elsewhere. */
export function readBracket(text: string, left: NamedConcept, right: NamedConcept): 'same' | 'aside' | null {
	const gap = text.slice(left.span.end, right.span.start);
	if (text[right.span.end] !== ')') return null;
	if (left.concept === right.concept && /^(?:\s\p{L}+)?\s?\($/u.test(gap)) return 'same';
	return /^\s?\($/.test(gap) ? 'aside' : null;
}
