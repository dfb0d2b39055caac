// Years of experience that a line asks for; never a person's age, the company's, a contract's length.
import type { ConceptId } from '../core/concept.ts';
import type { Span } from '../core/span.ts';
import { phraseAt, type PhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { NamedConcept } from './mentions.ts';

/** Years found in one line. `concept` null: experience overall. `alternative`: joined to the one before it by "or". */
export type YearsFound = {
	readonly minimum: number;
	readonly maximum: number | null;
	readonly span: Span;
	readonly concept: ConceptId | null;
	readonly alternative: boolean;
};

/** More years than a working life are something else. */
const mostYears = 40;
/** How far behind "years" the skill that they are tied to may begin, in tokens: "years of hands-on experience with Go". */
const skillWithin = 6;

/** The number that a token stands for, null when it is none: "5", "five", "10+". */
function readNumber(token: Token | undefined, numbers: Readonly<Record<string, number>>): number | null {
	if (token === undefined) return null;
	const digits = /^(\d{1,2})\+?$/.exec(token.folded)?.[1];
	if (digits !== undefined) return Number(digits);
	return Object.hasOwn(numbers, token.folded) ? (numbers[token.folded] ?? null) : null;
}

const followsAt = (tokens: readonly Token[], from: number, within: number, index: PhraseIndex<true>): boolean => {
	for (let at = from; at < from + within; at++) if (phraseAt(tokens, at, index) !== null) return true;
	return false;
};

/** True when a phrase of the list ends right before token `first`. */
function precedes(tokens: readonly Token[], first: number, index: PhraseIndex<true>): boolean {
	for (let at = Math.max(0, first - 3); at < first; at++) {
		const hit = phraseAt(tokens, at, index);
		if (hit !== null && hit.last === first - 1) return true;
	}
	return false;
}

/** The years that a line asks for, in order. `named`: the concepts of the same line. */
export function findYears(line: Line, named: readonly NamedConcept[], language: LanguageIndex): YearsFound[] {
	const { rules } = language;
	const { tokens } = line;
	const found: YearsFound[] = [];
	let previousEnd = 0;
	for (let at = 0; at < tokens.length; at++) {
		const unit = Object.hasOwn(rules.timeUnits, tokens[at]?.folded ?? '')
			? rules.timeUnits[tokens[at]?.folded ?? '']
			: undefined;
		if (unit === undefined) continue;
		// Backwards from the unit: "seven (7) years", "3-5 years", "8–10+ years", "5 or more years".
		let first = at - 1;
		const skipMore = /^(?:more|plus)$/.test(tokens[first]?.folded ?? '');
		if (skipMore) first -= tokens[first - 1]?.folded === 'or' ? 2 : 1;
		let high = readNumber(tokens[first], rules.numbers);
		if (high === null) continue;
		let low: number | null = null;
		const before = tokens[first - 1];
		const word = before?.folded ?? '';
		if (
			tokens[first]?.before === 'hyphen' ||
			(readNumber(before, rules.numbers) !== null && tokens[first]?.before === 'break')
		) {
			low = readNumber(before, rules.numbers);
			if (low !== null) first -= 1;
		} else if (rules.rangeWords.includes(word) || rules.orWords.includes(word)) {
			low = readNumber(tokens[first - 2], rules.numbers);
			if (low !== null) first -= 2;
		}
		if (low !== null && low > high) [low, high] = [high, low];
		const minimum = (low ?? high) * unit;
		const start = tokens[first]?.start ?? line.span.start;
		const end = tokens[at]?.end ?? line.span.end;
		if (minimum > mostYears || followsAt(tokens, at + 1, 2, language.notExperienceAfter)) continue;
		if (precedes(tokens, first, language.notExperienceBefore)) continue;
		const skill = named.find(
			(other) =>
				other.first > at && other.first - at <= skillWithin && (other.kind === 'technology' || found.length > 0),
		);
		const alternative =
			found.length > 0 && tokens.slice(previousEnd + 1, first).some((token) => rules.orWords.includes(token.folded));
		found.push({
			minimum: Math.round(minimum * 100) / 100,
			maximum: low === null || low === high ? null : high * unit,
			span: { start, end },
			concept: skill?.concept ?? null,
			alternative,
		});
		previousEnd = at;
	}
	return found;
}

/**
 * The least years that an ad accepts overall: in a line the least of its alternatives, over lines the largest;
 * overall experience counts before years tied to one skill. Null when none are asked.
 */
export function leastYears(lines: readonly (readonly YearsFound[])[]): number | null {
	const perLine = (keep: (years: YearsFound) => boolean): number[] =>
		lines.flatMap((line) => {
			const kept = line.filter(keep);
			const head = kept[0];
			if (head === undefined) return [];
			const choices = [head, ...kept.slice(1).filter((years) => years.alternative)];
			return [Math.min(...choices.map((years) => years.minimum))];
		});
	const overall = perLine((years) => years.concept === null);
	const counted = overall.length > 0 ? overall : perLine(() => true);
	return counted.length > 0 ? Math.max(...counted) : null;
}
