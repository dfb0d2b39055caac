// In what the years of a line are asked: the words behind "5 years of relevant experience in", where they are not of work as such.
import { phraseAt } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenRange } from './degrees.ts';
import type { LanguageIndex } from './language-index.ts';
import { readNumber } from './number-words.ts';

/** More phrases of setting than this are not read over: "in a bank, at the national level, in a team". */
const mostSettings = 3;

/** Words between years and what they are of: "of", "progressively responsible", "work experience in". */
function skipFillers(tokens: readonly Token[], from: number, language: LanguageIndex): number {
	let at = from;
	for (;;) {
		const token = tokens[at];
		if (token === undefined || (token.before === 'break' && at > from)) return at;
		const next = tokens[at + 1]?.folded ?? '';
		const joins = language.orWords.has(token.folded) || language.joinWords.has(token.folded);
		if (joins && (language.rules.moreWords.includes(next) || language.yearsFillers.has(next))) at += 2;
		else if (language.yearsFillers.has(token.folded) || language.yearsLeads.has(token.folded)) at += 1;
		else return at;
	}
}

/** True for the word between two that tell of doing: "building and running". */
function isActionPair(tokens: readonly Token[], at: number, { rules, joinWords, orWords }: LanguageIndex): boolean {
	const isAction = (token: Token | undefined): boolean =>
		token !== undefined && rules.actionEndings.some((ending) => token.folded.endsWith(ending));
	const joint = tokens[at]?.folded ?? '';
	return (joinWords.has(joint) || orWords.has(joint)) && isAction(tokens[at - 1]) && isAction(tokens[at + 1]);
}

/** The last token of the noun phrase at a place; one before it where there is none. */
function endOfNoun(tokens: readonly Token[], first: number, language: LanguageIndex): number {
	let last = first - 1;
	for (let at = first; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined || (token.before === 'break' && at > first)) break;
		if (at > first && isActionPair(tokens, at, language)) continue;
		if (language.endsYearsOf.has(token.folded) || language.orWords.has(token.folded)) break;
		if (language.endsFields.has(token.folded)) break;
		last = at;
	}
	return last;
}

/** True where a noun phrase says what kind of place or post, not what work: "an international organization", "a similar role". */
function isSetting(tokens: readonly Token[], { first, last }: TokenRange, language: LanguageIndex): boolean {
	const head = tokens[last]?.folded ?? '';
	if (language.settingHeads.has(head)) return true;
	if (phraseAt(tokens, first, language.settings)?.last === last) return true;
	const words = tokens.slice(first, last + 1);
	return words.every(({ folded }) => language.plainYearsWords.has(folded) || language.yearsFillers.has(folded));
}

/** True where the words are the name of a concept, whatever stands before it: "senior project management", "sales experience". */
export const isNamedBy = (name: TokenRange, of: TokenRange): boolean =>
	name.first >= of.first && name.first <= of.last && name.last >= of.last;

/**
 * The tokens that say in what the years at `unit` are asked, null where they are of work as such.
 * `named`: the places of concepts, which are never taken for a setting.
 */
export function readYearsOf(
	tokens: readonly Token[],
	unit: number,
	named: readonly TokenRange[],
	language: LanguageIndex,
): TokenRange | null {
	let from = unit + 1;
	for (let settings = 0; settings <= mostSettings; settings++) {
		if (tokens[from]?.before === 'break') return null;
		const first = skipFillers(tokens, from, language);
		if (first === from && settings > 0) return null;
		const last = endOfNoun(tokens, first, language);
		if (readNumber(tokens[first], language.rules.numbers) !== null) return null;
		if (last < first || (tokens[first]?.before === 'break' && first > from)) return null;
		const of = { first, last };
		if (named.some((name) => isNamedBy(name, of)) || !isSetting(tokens, of, language)) return of;
		from = last + 1;
	}
	return null;
}
