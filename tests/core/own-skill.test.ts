// What a label of the user's own may be.
import { describe, expect, it } from 'vitest';
import { cleanOwnLabel, isOwnSkill, longestOwnLabel } from '../../src/core/own-skill.ts';

describe('a label', () => {
	it.each([
		['Grafter Pro', 'Grafter Pro'],
		['  Grafter\u00A0  Pro ', 'Grafter Pro'],
		['x'.repeat(longestOwnLabel), 'x'.repeat(longestOwnLabel)],
		['Töpfern', 'Töpfern'],
		['陶芸', '陶芸'],
	])('%j is kept as %j', (written, kept) => expect(cleanOwnLabel(written)).toBe(kept));

	it.each([
		['nothing', ''],
		['blanks', ' \u00A0 '],
		['more than 80 characters', 'x'.repeat(longestOwnLabel + 1)],
		['a line break', 'Grafter\nPro'],
		['a control character', 'Grafter\u0007'],
		['a turn of the direction of writing', 'Grafter\u202Eorp'],
		['half a character', 'Grafter\uD83D'],
	])('of %s is refused', (_what, written) => expect(cleanOwnLabel(written)).toBeNull());
});

it('own skills are known by their ids', () => {
	expect(isOwnSkill('own/grafter-pro')).toBe(true);
	expect(isOwnSkill('technology/own')).toBe(false);
});
