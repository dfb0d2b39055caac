// Whether two values of plain data say the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue } from '../../src/core/same-value.ts';

describe('two values', () => {
	it('are the same as copies of themselves, and as often as their JSON is', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => isSameValue(value, structuredClone(value))));
	});

	it('are the same whatever the order of their fields', () => {
		expect(isSameValue({ a: 1, b: [{ c: null, d: 2 }] }, { b: [{ d: 2, c: null }], a: 1 })).toBe(true);
	});

	it.each([
		[null, {}],
		[null, 0],
		[[], {}],
		[{}, []],
		[
			[1, 2],
			[2, 1],
		],
		[[1], [1, 2]],
		[{ a: 1 }, { a: 1, b: null }],
		[{ a: 1, b: null }, { a: 1 }],
		[{ a: undefined }, { b: undefined }],
		[{ a: { b: 1 } }, { a: { b: 2 } }],
		['1', 1],
		[{ toString: 1 }, { x: 1 }],
	])('differ: %j and %j', (one, other) => {
		expect(isSameValue(one, other)).toBe(false);
	});
});
