// How well a human language must be known: by the nearest words for a level, before its name or behind it.
import { cefrLevels, type CefrLevel, type LanguageAsked } from '../../core/analysis.ts';
import { quote } from '../../core/span.ts';
import { findPhrases, type PhraseHit, type PhraseIndex } from '../../text/phrases.ts';
import { spanOfTokens } from '../../text/tokens.ts';
import type { TokenRange } from '../degrees.ts';
import type { LanguageIndex } from '../language-index.ts';
import type { Line } from '../lines.ts';
import type { NamedConcept } from '../mentions.ts';

/** A line with the languages that it names, in order. */
export type SpokenLine = {
	readonly text: string;
	readonly line: Line;
	readonly names: readonly NamedConcept[];
	readonly language: LanguageIndex;
};

/** How far behind a name and a sign its level may stand, in tokens: "French (minimum of active B2)". */
const signedWithin = 5;

/** How far a level may stand from a name, in tokens: it is that of the whole list "English, French, Spanish and Portuguese". */
const chainWithin = 12;
/** More languages in one line are those of a product, not of a person. */
const mostNames = 30;

const rank = (level: CefrLevel): number => cefrLevels.indexOf(level);

/** Words for levels in a line, in order; of alternatives ("fluent or native", "B2/C1") the least counts. */
function findLevels({ line, language }: SpokenLine, levels: PhraseIndex<CefrLevel>): PhraseHit<CefrLevel>[] {
	const found: PhraseHit<CefrLevel>[] = [];
	for (const hit of findPhrases(line.tokens, levels)) {
		const previous = found.at(-1);
		const between = previous === undefined ? [] : line.tokens.slice(previous.last + 1, hit.first);
		const glue = line.tokens[hit.first]?.before;
		const isOr =
			between.length === 0 ? glue === 'slash' || glue === 'hyphen' : language.orWords.has(between[0]?.folded ?? '');
		if (previous === undefined || between.length > 1 || !isOr) found.push(hit);
		else {
			const value = rank(hit.value) < rank(previous.value) ? hit.value : previous.value;
			found[found.length - 1] = { first: previous.first, last: hit.last, value };
		}
	}
	return found;
}

/** True when nothing but small words and names of languages stands between two places; a comma only behind such a name. */
function isChain({ line, names, language }: SpokenLine, left: TokenRange, right: TokenRange): boolean {
	if (right.first - left.last > chainWithin) return false;
	const isName = (at: number): boolean => names.some(({ first, last }) => at >= first && at <= last);
	for (let at = left.last + 1; at <= right.first; at++) {
		const token = line.tokens[at];
		if (token === undefined || (token.before === 'break' && !isName(at - 1))) return false;
		const isSmall = language.facts.levelCarriers.has(token.folded) || language.orWords.has(token.folded);
		if (at < right.first && !isSmall && !isName(at)) return false;
	}
	return true;
}

/** True when a level follows a name behind a sign: "English (fluent)", "French: B2", "Hindi – basic". */
function isSigned({ text, line }: SpokenLine, name: NamedConcept, level: TokenRange): boolean {
	const start = line.tokens[level.first]?.start;
	if (start === undefined || level.first <= name.last || level.first - name.last > signedWithin) return false;
	return /^\s*[(:–—-][^),;:]*$/u.test(text.slice(name.span.end, start));
}

/** For each language of a line the level that its words ask, in the same order; null where they ask none. */
export function readSpokenLevels(spoken: SpokenLine, index: PhraseIndex<CefrLevel>): LanguageAsked['level'][] {
	const { text, line, names } = spoken;
	if (names.length > mostNames) return names.map(() => null);
	const levels = findLevels(spoken, index);
	// A level behind a sign is that of the last name before it, and of no other.
	const owner = new Map(levels.map((level) => [level, names.findLast((name) => isSigned(spoken, name, level))]));
	const loose = levels.filter((level) => owner.get(level) === undefined);
	const leads = (level: TokenRange, name: NamedConcept): boolean =>
		level.last < name.first && isChain(spoken, level, name);
	return names.map((name) => {
		const signed = levels.find((level) => owner.get(level) === name);
		const before = loose.findLast((level) => leads(level, name));
		const after = loose.find(
			(level) => level.first > name.last && isChain(spoken, name, level) && !names.some((other) => leads(level, other)),
		);
		const isAfterNearer =
			after !== undefined && (before === undefined || after.first - name.last < name.first - before.last);
		const level = signed ?? (isAfterNearer ? after : before);
		const span = level && spanOfTokens(line.tokens, level);
		return level && span ? { cefr: level.value, cue: { span, says: quote(text, span) } } : null;
	});
}
