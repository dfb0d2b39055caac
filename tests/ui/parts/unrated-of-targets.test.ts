// How many skills of one's target roles are left to rate.
import { expect, it } from 'vitest';
import { countUnrated } from '../../../src/ui/parts/unrated-of-targets.ts';
import { roleOf } from '../small-library.ts';

const roles = [roleOf('a', 'A', ['x', 'y']), roleOf('b', 'B', ['y', 'z']), roleOf('c', 'C', ['w'])];

it('a skill that two targets expect counts once, one that is rated or expected by no target does not', () => {
	expect(countUnrated(['a', 'b'], () => false, { roles })).toBe(3);
	expect(countUnrated(['a', 'b'], (concept) => concept === 'y', { roles })).toBe(2);
});

it('a target that there is no more expects nothing', () => {
	expect(countUnrated(['gone'], () => false, { roles })).toBe(0);
});
