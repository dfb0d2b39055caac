// Which lines ask something of the candidate, how strongly, and which words say so.
import type { Cue, Requirement, Strength } from '../core/analysis.ts';
import { quote, type Span } from '../core/span.ts';
import { findPhrases, phraseAt, type PhraseHit, type PhraseIndex } from '../text/phrases.ts';
import { spanOfTokens, type Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import { isBoilerplate, type Line } from './lines.ts';
import { findMustCue } from './must-cue.ts';
import { findYears } from './years.ts';

/** A requirement together with the lines that it is made of. */
export type RequirementLines = {
	readonly requirement: Requirement;
	readonly lines: readonly Line[];
	/** Lines elsewhere that say the same again; they say nothing more. */
	readonly repeats: Line[];
};

/** Shorter lines that end in a colon only introduce a list. */
const mostIntroTokens = 8;

/** The words of a hit, as a span. */
const spanOf = (tokens: readonly Token[], hit: PhraseHit<true> | null | undefined): Span | null =>
	hit ? spanOfTokens(tokens, hit) : null;

/** The first phrase of a list in a line, as a span. */
const findCue = (tokens: readonly Token[], index: PhraseIndex<true>): Span | null =>
	spanOf(tokens, findPhrases(tokens, index)[0]);

/** True when the line only introduces what follows it. */
const isIntroduction = (text: string, line: Line): boolean =>
	text[line.span.end - 1] === ':' && line.tokens.length < mostIntroTokens;

/** True when a line begins with a number of years: "8+ years of product management". */
const opensWithYears = (text: string, line: Line, language: LanguageIndex): boolean =>
	findYears(text, line, [], language)[0]?.span.start === line.span.start;

/** True when a line's own words ask, whatever section it stands in. */
const asksByWords = (text: string, line: Line, language: LanguageIndex): boolean =>
	phraseAt(line.tokens, 0, language.asksAtStart) !== null ||
	opensWithYears(text, line, language) ||
	[language.asks, language.must, language.preferred].some((cues) => findCue(line.tokens, cues) !== null);

/** True when the line asks something of the candidate, judged by its section and its words. */
function asksSomething(text: string, line: Line, language: LanguageIndex): boolean {
	if (line.tokens.length < 2 && line.listItem === null) return false;
	if (isBoilerplate(line.section) || isIntroduction(text, line)) return false;
	if (findCue(line.tokens, language.neverAsks) !== null) return false;
	switch (line.section) {
		case 'requirements':
		case 'preferred':
			return line.listItem !== null || line.underHeading || asksByWords(text, line, language);
		case 'duties':
			return findCue(line.tokens, language.asks) !== null && findCue(line.tokens, language.must) !== null;
		default:
			return line.listItem === null ? findCue(line.tokens, language.asks) !== null : asksByWords(text, line, language);
	}
}

/** How far behind its "no" the "required" may stand, in tokens. */
const neededWithin = 10;

/** True when the line says that something is not needed. "Nice to have but not required" asks all the same. */
function saysNotNeeded(line: Line, language: LanguageIndex): boolean {
	if (findCue(line.tokens, language.preferred) !== null) return false;
	if (findCue(line.tokens, language.notNeeded) !== null) return true;
	return line.tokens.some(
		({ folded }, at) =>
			language.noWords.has(folded) &&
			line.tokens
				.slice(at + 1, at + 1 + neededWithin)
				.some((token) => token.before !== 'break' && language.neededWords.has(token.folded)),
	);
}

/** How strongly a line asks: its own words before its heading, "must" where neither speaks. */
function readStrength(text: string, line: Line, language: LanguageIndex): { strength: Strength; cue: Cue } {
	const say = (span: Span): Cue => ({ span, says: quote(text, span) });
	const preferred = findCue(line.tokens, language.preferred);
	if (preferred !== null) return { strength: 'preferred', cue: say(preferred) };
	const must = spanOf(line.tokens, findMustCue(line.tokens, language));
	if (must !== null) return { strength: 'must', cue: say(must) };
	if (line.section === 'preferred' && line.heading !== null) return { strength: 'preferred', cue: say(line.heading) };
	if (line.section === 'requirements' && line.heading !== null) return { strength: 'must', cue: say(line.heading) };
	return { strength: 'must', cue: { span: null, says: '' } };
}

/**
 * The requirements of a posting in reading order. A list item is one requirement unless its sentences differ in
 * strength; in running text each sentence is one. A line that the ad repeats counts once.
 */
export function findRequirements(text: string, lines: readonly Line[], language: LanguageIndex): RequirementLines[] {
	const found: RequirementLines[] = [];
	const seen = new Map<string, RequirementLines>();
	let group: { lines: Line[]; strength: Strength; cue: Cue; excluded: boolean; item: Span | null } | null = null;
	const close = (): void => {
		const first = group?.lines[0];
		const last = group?.lines.at(-1);
		if (group !== null && first && last) {
			const span = { start: first.span.start, end: last.span.end };
			const words = quote(text, span).toLowerCase();
			const { strength, cue, excluded } = group;
			const repeated = seen.get(words);
			if (repeated === undefined) {
				const id = `r${found.length + 1}`;
				const asked: RequirementLines = {
					requirement: { id, span, strength, strengthCue: cue, excluded },
					lines: group.lines,
					repeats: [],
				};
				seen.set(words, asked);
				found.push(asked);
			} else repeated.repeats.push(...group.lines);
		}
		group = null;
	};
	for (const line of lines) {
		const sameItem = group !== null && line.listItem !== null && line.listItem === group.item;
		if (!sameItem && !asksSomething(text, line, language)) {
			close();
			continue;
		}
		const { strength, cue } = readStrength(text, line, language);
		const excluded = saysNotNeeded(line, language);
		if (group !== null && sameItem && group.strength === strength && group.excluded === excluded) {
			group.lines.push(line);
			continue;
		}
		close();
		group = { lines: [line], strength, cue, excluded, item: line.listItem };
	}
	close();
	return found;
}
