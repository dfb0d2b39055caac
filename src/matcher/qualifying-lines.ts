// Lines that ask for degrees and years, those that are ways to the same end together.
import { phraseAt } from '../text/phrases.ts';
import type { DegreeNamed } from './degrees.ts';
import type { QualifyingPart } from './qualifying-parts.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { YearsFound } from './years.ts';

/** What one line asks for in years and degrees. */
export type QualifyingLine = {
	readonly line: Line;
	readonly years: readonly YearsFound[];
	readonly degrees: readonly DegreeNamed[];
	/** Its degrees with the years of each, see `partsOf`. */
	readonly parts: readonly QualifyingPart[];
	/** True when it says that experience or training may stand in for something. */
	readonly standsIn: boolean;
};

/** True when a line names a degree and the years that go with it. */
const isWhole = ({ years, degrees }: QualifyingLine): boolean => years.length > 0 && degrees.length > 0;

/** True when a line is another way beside the one before it: joined by an "or", in lieu of it, or by another degree with its own years. */
function isOtherWay(previous: QualifyingLine, next: QualifyingLine, language: LanguageIndex): boolean {
	const [first] = next.line.tokens;
	const last = previous.line.tokens.at(-1);
	if ([first, last].some((token) => language.orWords.has(token?.folded ?? ''))) return true;
	if (next.standsIn && previous.degrees.length > 0 && next.degrees.length + next.years.length > 0) return true;
	const isOther = previous.degrees.every(({ degree }) => next.degrees.every((other) => other.degree !== degree));
	return isWhole(previous) && isWhole(next) && isOther;
}

/**
 * True when a line says what holders of another degree need ("Holders of a master's need two years"): a way beside the
 * degree and the years that were asked before it.
 */
const isForHolders = ({ line, degrees }: QualifyingLine, language: LanguageIndex): boolean =>
	degrees.length > 0 && phraseAt(line.tokens, 0, language.holders) !== null;

/** Lines that are asked together. */
type Together = readonly QualifyingLine[];

/** The lines in order, in groups: all groups are asked, of each group one way is enough, and all lines of a way. */
export function groupWays(lines: readonly QualifyingLine[], language: LanguageIndex): Together[][] {
	const groups: Together[][] = [];
	for (const line of lines) {
		const group = groups.at(-1);
		const previous = group?.at(-1)?.at(-1);
		if (isForHolders(line, language)) {
			const [first = [[]], second = [[]]] = groups.splice(-2);
			const before = first.flatMap((one) => second.map((other) => [...one, ...other]));
			groups.push([...before.filter((way) => way.length > 0), [line]]);
		} else if (group !== undefined && previous !== undefined && isOtherWay(previous, line, language)) {
			group.push([line]);
		} else groups.push([[line]]);
	}
	return groups;
}
