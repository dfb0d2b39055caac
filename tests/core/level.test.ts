// The five-level scale that ratings and asked levels share.
import { expect, it } from 'vitest';
import { levels } from '../../src/core/level.ts';

it('levels are five, in ascending order', () => {
	expect(levels).toEqual([1, 2, 3, 4, 5]);
});
