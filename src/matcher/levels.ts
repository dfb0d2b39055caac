// What level of a skill a line asks, from the words around it and from years that are tied to it.
import type { Cue } from '../core/analysis.ts';
import type { Level } from '../core/level.ts';
import { quote } from '../core/span.ts';
import { findPhrases, type PhraseHit } from '../text/phrases.ts';
import { spanOfTokens } from '../text/tokens.ts';
import { isWithin, type TokenRange } from './degrees.ts';
import type { Line } from './lines.ts';
import type { LanguageIndex } from './language-index.ts';
import type { NamedConcept } from './mentions.ts';

/** A level and the words that say so. */
export type LevelAsked = { readonly level: Level; readonly cue: Cue };

/** How far before a name a cue may stand, in tokens; a longer list ends its reach. */
const reachBefore = 14;
/** Verbs reach as far as their object only: "lead incident management", "leads a team that uses Java". */
const verbReach = 4;
/** How far after a name a cue may stand: "SQL (advanced)". */
const reachAfter = 2;

/** Years with one skill as a level: 1 / 2 / 3–4 / 5–7 / 8 and more. Less than a year is level 1. */
export function levelOfYears(years: number): Level {
	if (years >= 8) return 5;
	if (years >= 5) return 4;
	if (years >= 3) return 3;
	return years >= 2 ? 2 : 1;
}

/** A level's words in a line, as places in its tokens. */
export type LevelCue = PhraseHit<Level> & {
	/** In brackets behind a name ("SQL (advanced)"): it belongs to that name alone. */
	readonly bracketed: boolean;
};

/** Verbs of level in a line, where they are what the person does. */
function findVerbs(line: Line, language: LanguageIndex): PhraseHit<Level>[] {
	return line.tokens.flatMap((token, at) => {
		const level = language.levelVerbs.get(token.folded);
		const previous = line.tokens[at - 1];
		const isVerb = previous === undefined || language.beforeVerbs.has(previous.folded);
		return level !== undefined && isVerb ? [{ first: at, last: at, value: level }] : [];
	});
}

/** The words of a line that ask for a level, in order. "Advanced" in the name of a degree is none. */
export function findLevelCues(
	text: string,
	line: Line,
	language: LanguageIndex,
	degreeWords: readonly TokenRange[],
): readonly LevelCue[] {
	const hits = findPhrases(line.tokens, language.levels);
	const verbs = findVerbs(line, language).filter((verb) => !isWithin(verb.first, hits));
	return [...hits, ...verbs]
		.toSorted((a, b) => a.first - b.first)
		.flatMap(({ first, last, value }): LevelCue[] => {
			const start = line.tokens[first]?.start ?? 0;
			const isCue = value !== 0 && !isWithin(first, degreeWords);
			return isCue ? [{ first, last, value, bracketed: text[start - 1] === '(' }] : [];
		});
}

/** True when a cue behind a name speaks of it: in brackets, after a dash or colon, or a noun of level right behind. */
function followsUp(text: string, line: Line, named: NamedConcept, cue: LevelCue, language: LanguageIndex): boolean {
	const first = line.tokens[cue.first];
	if (first === undefined || cue.first - named.last > reachAfter) return false;
	const between = text.slice(named.span.end, first.start);
	return /^\s*[(:–—-]\s*$/u.test(between) || (between === ' ' && language.levelNouns.has(first.folded));
}

/** True when a cue before a name speaks of it: near enough, and nothing in between begins to speak of something else. */
function reaches(line: Line, cue: LevelCue, named: NamedConcept, language: LanguageIndex): boolean {
	const between = line.tokens.slice(cue.last + 1, named.first);
	const isVerb = language.levelVerbs.has(line.tokens[cue.first]?.folded ?? '');
	if (cue.last >= named.first || between.length >= (isVerb ? verbReach : reachBefore)) return false;
	return !between.some(({ folded }) => language.endsLevel.has(folded));
}

/**
 * The level that words ask of a named concept: one right behind it, a verb of level that opens its name,
 * else the nearest before it in the line; null without a cue.
 */
export function readLevel(
	text: string,
	line: Line,
	named: NamedConcept,
	cues: readonly LevelCue[],
	language: LanguageIndex,
): LevelAsked | null {
	const after = cues.find((cue) => cue.first > named.last && followsUp(text, line, named, cue, language));
	const before = cues.findLast((cue) => !cue.bracketed && reaches(line, cue, named, language));
	const opening = cues.find(
		(cue) => cue.first === named.first && language.levelVerbs.has(line.tokens[cue.first]?.folded ?? ''),
	);
	const cue = after ?? opening ?? before;
	const span = cue && spanOfTokens(line.tokens, cue);
	if (!span) return null;
	return { level: cue.value, cue: { span, says: quote(text, span) } };
}
