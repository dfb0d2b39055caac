// Numbers of years as ads write them.
import type { Token } from '../text/tokens.ts';

/** The number that a token stands for, null when it is none: "5", "five", "10+". */
export function readNumber(token: Token | undefined, numbers: Readonly<Record<string, number>>): number | null {
	if (token === undefined) return null;
	const digits = /^(\d{1,2})\+?$/.exec(token.folded)?.[1];
	if (digits !== undefined) return Number(digits);
	return Object.hasOwn(numbers, token.folded) ? (numbers[token.folded] ?? null) : null;
}
