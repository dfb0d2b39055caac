// The parts of a line that names several degrees with years of their own: "PhD, or master's with 3 years, or bachelor's with 6".
import { degreeRank } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import type { Token } from '../text/tokens.ts';
import type { DegreeNamed } from './degrees.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { YearsFound } from './years.ts';

/** Degrees and years that belong together. */
export type QualifyingPart = { readonly degrees: readonly DegreeNamed[]; readonly years: readonly YearsFound[] };

/** A degree or an amount of years, in its place. */
type Element =
	| { readonly span: Span; readonly degree: DegreeNamed; readonly years: null }
	| { readonly span: Span; readonly degree: null; readonly years: YearsFound };

/** How two elements are joined: by an "or" that a sign sets apart, a plain "or", a sign alone, or something else. */
type Joint = 'apart' | 'or' | 'sign' | 'none';

/** More words behind an "or" than these, and it joins something else: "or a related field with 5 years". */
const orWithin = 5;

function readJoint(text: string, tokens: readonly Token[], left: Span, right: Span, language: LanguageIndex): Joint {
	const between = tokens.filter(({ start, end }) => start >= left.end && end <= right.start);
	const at = between.findLastIndex(({ folded }) => language.orWords.has(folded));
	const behind = between.slice(at + 1);
	const isOther = behind.some(
		({ folded, before }) =>
			before === 'break' ||
			language.equivalentWords.has(folded) ||
			language.experienceWords.has(folded) ||
			language.relatedWords.has(folded),
	);
	if (at >= 0 && behind.length <= orWithin && !isOther) return between[at]?.before === 'break' ? 'apart' : 'or';
	return /[,;.|)\n]/u.test(text.slice(left.end, right.start)) ? 'sign' : 'none';
}

const rank = ({ degree }: Element): number => (degree === null ? -1 : degreeRank(degree.degree));

/** Elements in runs of degrees and their years (or of years and their degrees): a new one begins where the leading kind comes again. */
function cutIntoRuns(elements: readonly Element[]): Element[][] {
	const leads = elements[0]?.degree === null ? 'years' : 'degree';
	const runs: Element[][] = [];
	for (const [at, element] of elements.entries()) {
		const isLead = element[leads] !== null;
		const followsOther = at > 0 && elements[at - 1]?.[leads] === null;
		if (runs.length === 0 || (isLead && followsOther)) runs.push([element]);
		else runs.at(-1)?.push(element);
	}
	return runs;
}

const hasYears = (run: readonly Element[]): boolean => run.some(({ years }) => years !== null);

/** Splits a run at higher degrees that need no years: "PhD" of "PhD, or master's with 3 years". */
function splitLone(run: readonly Element[], isLone: (higher: Element, lower: Element) => boolean): Element[][] {
	const parts: Element[][] = [[]];
	const leadsDegree = run[0]?.degree !== null;
	for (const [at, element] of run.entries()) {
		const before = run[at - 1];
		const areDegrees = before !== undefined && before.degree !== null && element.degree !== null;
		if (areDegrees && (leadsDegree ? isLone(before, element) : isLone(element, before))) parts.push([element]);
		else parts.at(-1)?.push(element);
	}
	return parts;
}

/** The parts of a line; the whole line is one where it does not pair degrees with two amounts of years or more. */
export function partsOf(
	text: string,
	line: Line,
	{ degrees, years }: QualifyingPart,
	language: LanguageIndex,
): readonly QualifyingPart[] {
	const whole = [{ degrees, years }];
	if (degrees.length < 2 || years.length < 2) return whole;
	const elements = [
		...degrees.map((degree): Element => ({ span: degree.span, degree, years: null })),
		...years.map((amount): Element => ({ span: amount.span, degree: null, years: amount })),
	].toSorted((a, b) => a.span.start - b.span.start);
	const joint = (left: Element, right: Element): Joint => readJoint(text, line.tokens, left.span, right.span, language);
	const runs = cutIntoRuns(elements);
	if (runs.filter(hasYears).length < 2) return whole;
	const joints = runs.slice(1).flatMap((run, at) => {
		const [left, right] = [runs[at]?.at(-1), run[0]];
		return left && right ? [joint(left, right)] : [];
	});
	if (joints.includes('none')) return whole;
	const isApart = elements.some((element, at) => at > 0 && joint(elements[at - 1] ?? element, element) === 'apart');
	const isLone = (higher: Element, lower: Element): boolean => {
		const [left, right] = higher.span.start < lower.span.start ? [higher, lower] : [lower, higher];
		return rank(higher) > rank(lower) && joint(left, right) === (isApart ? 'apart' : 'or');
	};
	const parts: Element[][] = [];
	for (const part of runs.flatMap((run) => (hasYears(run) ? splitLone(run, isLone) : [run]))) {
		const last = parts.at(-1);
		const isHigher =
			last === undefined || hasYears(part) || part.some((one) => last.every((other) => rank(one) > rank(other)));
		if (isHigher) parts.push(part);
		else last.push(...part);
	}
	return parts.map((part) => ({
		degrees: part.flatMap(({ degree }) => degree ?? []),
		years: part.flatMap(({ years: amount }) => amount ?? []),
	}));
}
