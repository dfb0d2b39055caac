// The requirements of a posting: the lines that ask, how strongly each does, and which words say so.
import type { Cue, Requirement, Strength } from '../core/analysis.ts';
import { quote, type Span } from '../core/span.ts';
import type { PhraseHit } from '../text/phrases.ts';
import { spanOfTokens, type Token } from '../text/tokens.ts';
import { asksSomething, findAskingLists, findCue } from './asking.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import { findMustCue } from './must-cue.ts';
import { findPreferredCue } from './strength-parts.ts';

/** A requirement together with the lines that it is made of. */
export type RequirementLines = {
	readonly requirement: Requirement;
	readonly lines: readonly Line[];
	/** Lines elsewhere that say the same again; they say nothing more. */
	readonly repeats: Line[];
};

/** The words of a hit, as a span. */
const spanOf = (tokens: readonly Token[], hit: PhraseHit<true> | null): Span | null =>
	hit === null ? null : spanOfTokens(tokens, hit);

/** How far behind its "no" the "required" may stand, in tokens. */
const neededWithin = 10;

/** The words by which a line says that something is not needed, null when it does not. "Nice to have but not required" asks all the same. */
function findWaiver(text: string, line: Line, language: LanguageIndex): Span | null {
	if (findPreferredCue(text, line.span, line.tokens, language) !== undefined) return null;
	const waived = findCue(line.tokens, language.notNeeded);
	if (waived !== null) return waived;
	for (const [at, { folded, start }] of line.tokens.entries()) {
		if (!language.noWords.has(folded)) continue;
		const following = line.tokens.slice(at + 1, at + 1 + neededWithin);
		const needed = following.find((token) => token.before !== 'break' && language.neededWords.has(token.folded));
		if (needed !== undefined) return { start, end: needed.end };
	}
	return null;
}

/** How strongly a line asks: its own words before its heading, "must" where neither speaks. */
function readStrength(text: string, line: Line, language: LanguageIndex): { strength: Strength; cue: Cue } {
	const say = (span: Span): Cue => ({ span, says: quote(text, span) });
	const preferred = spanOf(line.tokens, findPreferredCue(text, line.span, line.tokens, language) ?? null);
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
	const askingLists = findAskingLists(text, lines, language);
	for (const line of lines) {
		const sameItem = group !== null && line.listItem !== null && line.listItem === group.item;
		if (!sameItem && !asksSomething(text, line, askingLists.has(line), language)) {
			close();
			continue;
		}
		const waiver = findWaiver(text, line, language);
		const excluded = waiver !== null;
		const { strength, cue } = excluded
			? { strength: 'must' as const, cue: { span: waiver, says: quote(text, waiver) } }
			: readStrength(text, line, language);
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
