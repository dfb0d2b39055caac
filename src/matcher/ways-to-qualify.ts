// Lines that are ways to qualify, of which one is enough: "A master's and two years", "or a bachelor's and five".
import { degreeClasses, type DegreeClass } from '../core/analysis.ts';
import { phraseAt } from '../text/phrases.ts';
import type { DegreeFound } from './degrees.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import { leastYearsOf, type YearsFound } from './years.ts';

/** What one line asks for in years and degrees. */
export type QualifyingLine = {
	readonly line: Line;
	readonly years: readonly YearsFound[];
	readonly degree: DegreeFound | null;
	/** True when it says that experience or training may stand in for something. */
	readonly standsIn: boolean;
};

const rank = (degree: DegreeClass): number => degreeClasses.indexOf(degree);

/** True when a line names a degree and the years that go with it. */
const isWhole = ({ years, degree }: QualifyingLine): boolean => years.length > 0 && degree !== null;

/** True when a line is another way beside the one before it: joined by an "or", in lieu of it, or by another degree with its own years. */
function isOtherWay(previous: QualifyingLine, next: QualifyingLine, language: LanguageIndex): boolean {
	const [first] = next.line.tokens;
	const last = previous.line.tokens.at(-1);
	if ([first, last].some((token) => language.orWords.has(token?.folded ?? ''))) return true;
	if (next.standsIn && (previous.degree !== null || previous.years.length > 0)) return true;
	return isWhole(previous) && isWhole(next) && previous.degree?.minimum !== next.degree?.minimum;
}

/**
 * True when a line says what holders of another degree need ("Holders of a master's need two years"): a way beside the
 * degree and the years that were asked before it.
 */
const isForHolders = ({ line, degree }: QualifyingLine, language: LanguageIndex): boolean =>
	degree !== null && phraseAt(line.tokens, 0, language.holders) !== null;

/** The lines in order, those that are ways to the same end together. */
function groupWays(lines: readonly QualifyingLine[], language: LanguageIndex): QualifyingLine[][] {
	const groups: QualifyingLine[][] = [];
	for (const line of lines) {
		if (isForHolders(line, language)) {
			groups.push([...groups.splice(-2).flat(), line]);
			continue;
		}
		const group = groups.at(-1);
		const previous = group?.at(-1);
		if (group !== undefined && previous !== undefined && isOtherWay(previous, line, language)) group.push(line);
		else groups.push([line]);
	}
	return groups;
}

/** The least of some numbers; null when there are none. */
const least = (numbers: readonly number[]): number | null =>
	numbers.reduce<number | null>((found, number) => (found === null ? number : Math.min(found, number)), null);

/** The largest of some numbers, those that are not there left out; null when there are none. */
const largest = (numbers: readonly (number | null)[]): number | null =>
	numbers.reduce((found, number) => (found === null || (number !== null && number > found) ? number : found), null);

/**
 * What an ad accepts at the least: of ways to qualify the easiest, of all that it asks together the most.
 * Null where it asks none. "Able to read and write" beside a degree lowers nothing.
 */
export function readLeast(
	lines: readonly QualifyingLine[],
	language: LanguageIndex,
): { readonly minimumYears: number | null; readonly minimumDegree: DegreeClass | null } {
	const groups = groupWays(lines, language);
	const years = groups.map((group) => least(group.flatMap((way) => leastYearsOf(way.years) ?? [])));
	const ranks = groups.map((group) => least(group.flatMap((way) => (way.degree ? [rank(way.degree.minimum)] : []))));
	const degree = largest(ranks);
	return { minimumYears: largest(years), minimumDegree: degree === null ? null : (degreeClasses[degree] ?? null) };
}
