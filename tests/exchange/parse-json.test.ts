// Where JSON is broken, by line and column, and how deep it may go.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepestJson, parseJson } from '../../src/exchange/parse-json.ts';

const broken: readonly (readonly [text: string, where: string])[] = [
	['', 'line 1, column 1'],
	['{"a": 1', 'line 1, column 8'],
	['{\n\t"a": [1, ]\n}', 'line 2, column 11'],
	['{"a" 1}', 'line 1, column 6'],
	["{'a': 1}", 'line 1, column 2'],
	['[1] 2', 'line 1, column 5'],
	['[01]', 'line 1, column 2'],
	['["a\nb"]', 'line 1, column 2'],
	['["\\x"]', 'line 1, column 2'],
	['{"a": 1,}', 'line 1, column 9'],
	['[}', 'line 1, column 2'],
	['nul', 'line 1, column 1'],
];

/** Values in one another, so many. */
const nested = (depth: number): string => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;

describe('JSON', () => {
	test.each(broken)('%j is broken at %s', (text, where) => {
		expect(parseJson(text)).toEqual({ ok: false, code: 'not-json', where });
	});

	test('goes so deep and no deeper; brackets in strings are no depth', () => {
		expect(parseJson(nested(deepestJson))).toMatchObject({ ok: true });
		expect(parseJson(nested(deepestJson + 2))).toMatchObject({ code: 'too-deep' });
		const brackets = '['.repeat(100);
		expect(parseJson(JSON.stringify([brackets]))).toEqual({ ok: true, value: [brackets] });
	});

	test('that a browser reads is read as the same, and that it does not read is told broken', () => {
		const edits = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '[', '\\', '0', '\n'));
		const property = fc.property(edits, ([json, at, put]) => {
			const place = at % (json.length + 1);
			const text = json.slice(0, place) + put + json.slice(place + (at % 2));
			let value: unknown;
			try {
				value = JSON.parse(text);
			} catch {
				expect(parseJson(text)).toMatchObject({ ok: false });
				return;
			}
			expect(parseJson(text)).toEqual({ ok: true, value });
		});
		fc.assert(property, { numRuns: 2_000 });
	});

	test('of a million brackets takes no stack', () => {
		expect(parseJson('['.repeat(1_000_000))).toMatchObject({ code: 'too-deep' });
	});
});
