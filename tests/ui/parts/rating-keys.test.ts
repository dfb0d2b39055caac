// What each key does while a rating card has the focus.
import { describe, expect, it } from 'vitest';
import { actOfKey } from '../../../src/ui/parts/rating-keys.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false, repeat: false };
const act = (key: string, held: Partial<typeof plain> = {}) => actOfKey({ ...plain, ...held, key });

describe('a key', () => {
	it.each([
		['1', { rate: 1 }],
		['5', { rate: 5 }],
		['0', { rate: 'none' }],
		['?', { rate: 'unsure' }],
		['u', { rate: 'unsure' }],
		['s', 'skip'],
		['S', 'skip'],
		['ArrowRight', 'skip'],
		['ArrowLeft', 'back'],
	])('%s answers or moves', (key, wanted) => expect(act(key)).toEqual(wanted));

	it.each(['6', '9', 'x', 'Enter', ' ', 'Tab', 'ArrowDown', 'Escape'])('%j is left to the browser', (key) =>
		expect(act(key)).toBe(null),
	);

	it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s is a shortcut of somebody else', (held) =>
		expect(act('1', { [held]: true })).toBe(null),
	);

	it('that is held down answers once', () => expect(act('1', { repeat: true })).toBe(null));
});
