// How a posting is told from every other.
import { describe, expect, it } from 'vitest';
import { adKeyOf, maxTextLength } from '../../src/core/posting.ts';

describe('the key of an ad', () => {
	it('is the same for the same ad of the same board', () => {
		expect(adKeyOf({ board: 'builtin', key: '42' })).toBe(adKeyOf({ board: 'builtin', key: '42' }));
	});

	it('differs between boards that happen to use the same number', () => {
		expect(adKeyOf({ board: 'builtin', key: '42' })).not.toBe(adKeyOf({ board: 'unjobs', key: '42' }));
	});
});

it('an ad is read up to 200 kB, as the promise about hostile pages says', () => {
	expect(maxTextLength).toBe(200_000);
});
