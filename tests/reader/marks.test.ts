// Marking words of the ad: as highlights, never as elements, and never words that are not there any more.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { highlightName, markStyle } from '../../src/reader/mark-style.ts';
import { markRanges } from '../../src/reader/marks.ts';
import { openPage, type Page } from './page-stand-ins.ts';

let page: Page;
let words: Text;

beforeEach(() => {
	page = openPage('<p>Python and Kubernetes</p>', 'https://builtin.com/job/engineer/101');
	words = page.document.querySelector('p')?.firstChild as Text;
});
afterEach(() => page.close());

const mark = (start: number, end: number) => markRanges(page.document, [{ node: words, start, end }]);

describe('marked words', () => {
	it('are the words of the ranges, and the first range comes back', () => {
		const first = markRanges(page.document, [
			{ node: words, start: 0, end: 6 },
			{ node: words, start: 11, end: 21 },
		]);
		expect(page.marked()).toEqual(['Python', 'Kubernetes']);
		expect(String(first)).toBe('Python');
	});

	it('leave the page’s elements as they are', () => {
		const before = page.document.documentElement.outerHTML;
		mark(0, 6);
		expect(page.document.documentElement.outerHTML).toBe(before);
	});

	it('replace those that were marked before, and none clears them', () => {
		mark(0, 6);
		mark(11, 21);
		expect(page.marked()).toEqual(['Kubernetes']);
		expect(markRanges(page.document, [])).toBeNull();
		expect(CSS.highlights.size).toBe(0);
	});

	it('are not marked where the page has taken them away or cut them short', () => {
		words.data = 'Py';
		expect(mark(0, 6)).toBeNull();
		words.remove();
		expect(mark(0, 2)).toBeNull();
		expect(page.marked()).toEqual([]);
	});
});

describe('the style of the marks', () => {
	it('is for our highlight alone, whose name says nothing', () => {
		expect(markStyle).toMatch(new RegExp(`^::highlight\\(${highlightName}\\) \\{[^}]*\\}$`));
		expect(highlightName).not.toMatch(/plumb|skill|evidence/i);
	});
});
