// What level of a skill a line asks, from the words around it and from years that are tied to it.
import type { Cue } from '../core/analysis.ts';
import type { Level } from '../core/level.ts';
import { quote } from '../core/span.ts';
import { findPhrases } from '../text/phrases.ts';
import { isWithin, type TokenRange } from './degrees.ts';
import type { Line } from './lines.ts';
import type { LanguageIndex } from './language-index.ts';
import type { NamedConcept } from './mentions.ts';

/** A level and the words that say so. */
export type LevelAsked = { readonly level: Level; readonly cue: Cue };

/** How far before a name a cue may stand, in tokens; a longer list ends its reach. */
const reachBefore = 14;
/** How far after a name a cue may stand: "SQL (advanced)". */
const reachAfter = 2;

/** Years with one skill as a level: 1 / 2 / 3–4 / 5–7 / 8 and more. Less than a year is level 1. */
export function levelOfYears(years: number): Level {
	if (years >= 8) return 5;
	if (years >= 5) return 4;
	if (years >= 3) return 3;
	return years >= 2 ? 2 : 1;
}

/** The level that words ask of a named concept: the nearest cue before it in the line, else one right behind it; null without a cue. "Advanced" in the name of a degree is none. */
export function readLevel(
	text: string,
	line: Line,
	named: NamedConcept,
	language: LanguageIndex,
	degreeWords: readonly TokenRange[],
): LevelAsked | null {
	const cues = findPhrases(line.tokens, language.levels).filter(
		(cue) => (cue.last < named.first || cue.first > named.last) && !isWithin(cue.first, degreeWords),
	);
	const before = cues.findLast((cue) => cue.last < named.first && named.first - cue.last <= reachBefore);
	const after = cues.find((cue) => cue.first > named.last && cue.first - named.last <= reachAfter);
	const cue = before ?? after;
	const first = cue && line.tokens[cue.first];
	const last = cue && line.tokens[cue.last];
	if (cue === undefined || first === undefined || last === undefined) return null;
	const span = { start: first.start, end: last.end };
	return { level: cue.value, cue: { span, says: quote(text, span) } };
}
