// Names in drawings: lines keep to their width, nothing is lost unless it is marked as left out.
import { fc, test } from './arbitrary.ts';
import { describe, expect, it } from 'vitest';
import { chartWidth, widthOf, wrapLabel } from '../../../src/ui/charts/wrap-label.ts';

const names = fc.array(fc.string({ minLength: 1, maxLength: 18, unit: 'grapheme-ascii' }), {
	minLength: 1,
	maxLength: 8,
});

describe('a name', () => {
	it('is broken between words', () => {
		expect(wrapLabel('Information and Knowledge Management', 140, 13, 3)).toEqual([
			'Information and',
			'Knowledge',
			'Management',
		]);
	});

	it('that needs more lines than there are ends with a sign for what is left out', () => {
		expect(wrapLabel('Communication and Information Management', 110, 13, 2).at(-1)).toMatch(/…$/);
		expect(wrapLabel('Incomprehensibilities', 60, 13, 2)).toEqual([expect.stringMatching(/^Incom\w*…$/)]);
	});

	it('of one line stays as it is, and an empty one has none', () => {
		expect(wrapLabel('Testing', 100, 13, 2)).toEqual(['Testing']);
		expect(wrapLabel('  ', 100, 13, 2)).toEqual([]);
	});

	test(
		'never has a line that is too wide, and loses no word unmarked',
		[names, fc.integer({ min: 40, max: 400 }), fc.integer({ min: 1, max: 4 })],
		(words, width, most) => {
			const name = words.join(' ').trim().replace(/\s+/g, ' ');
			const lines = wrapLabel(name, width, 13, most);
			expect(lines.length).toBeLessThanOrEqual(most);
			for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(width);
			if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(name);
		},
	);
});

describe('a chart', () => {
	it('is as wide as its room, within bounds', () => {
		expect([chartWidth(100), chartWidth(500), chartWidth(2000)]).toEqual([240, 500, 760]);
	});
});
