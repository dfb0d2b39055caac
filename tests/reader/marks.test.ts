// Marking words of the ad: as highlights, never as elements, and never words that are not there any more.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evidenceKinds, markLooks, type EvidenceMark } from '../../src/core/evidence-mark.ts';
import type { ReadAd } from '../../src/reader/follow-ad.ts';
import { highlightName, markStyle, standingHighlights } from '../../src/reader/mark-style.ts';
import { markPage, type Marks } from '../../src/reader/marks.ts';
import { outlineOf } from '../../src/sites/outline.ts';
import { openPage, type Page } from './page-stand-ins.ts';

let page: Page;
let marks: Marks;

beforeEach(() => {
	page = openPage(
		'<main><p>Python and Kubernetes</p><p>Speaks French</p></main>',
		'https://builtin.com/job/engineer/101',
	);
	marks = markPage(page.document);
});
afterEach(() => page.close());

const main = (): Element => page.document.querySelector('main') as Element;
/** The ad as the page shows it now. */
const read = (): ReadAd => {
	const outline = outlineOf(main());
	return { outline, text: outline.text };
};
const span = (start: number, end: number) => ({ start, end });
const python: EvidenceMark = { span: span(0, 6), kind: 'technology', strength: 'must' };
const french: EvidenceMark = { span: span(29, 35), kind: 'qualification', strength: 'preferred' };
const line: EvidenceMark = { span: span(0, 21), kind: 'line', strength: 'must' };

const markedAs = (kind: string): string[] => {
	const name = standingHighlights.find(({ of }) => of === kind)?.name ?? '';
	return [...(page.highlights.get(name) ?? [])].map(String);
};

describe('the words that are pointed at', () => {
	it('are marked, and the first of them comes back', () => {
		const first = marks.point(read(), [span(0, 6), span(11, 21)]);
		expect(page.marked()).toEqual(['Python', 'Kubernetes']);
		expect(String(first)).toBe('Python');
	});

	it('leave the page’s elements as they are', () => {
		const before = page.document.documentElement.outerHTML;
		marks.point(read(), [span(0, 6)]);
		marks.stand(read(), [line, python]);
		expect(page.document.documentElement.outerHTML).toBe(before);
	});

	it('replace those before, and none clears them', () => {
		marks.point(read(), [span(0, 6)]);
		marks.point(read(), [span(11, 21)]);
		expect(page.marked()).toEqual(['Kubernetes']);
		expect(marks.point(read(), [])).toBeNull();
		expect(page.highlights.size).toBe(0);
	});

	it('are not marked where the page has taken them away or cut them short', () => {
		const ad = read();
		const words = main().querySelector('p')?.firstChild as Text;
		words.data = 'Py';
		expect(marks.point(ad, [span(0, 6)])).toBeNull();
		words.remove();
		expect(marks.point(ad, [span(0, 2)])).toBeNull();
		expect(marks.point(null, [span(0, 2)])).toBeNull();
		expect(page.marked()).toEqual([]);
	});
});

describe('standing marks', () => {
	it('stand in a highlight for each kind and strength, beside the words that are pointed at', () => {
		marks.stand(read(), [line, python, french]);
		marks.point(read(), [span(11, 21)]);
		expect(markedAs('line-must')).toEqual(['Python and Kubernetes']);
		expect(markedAs('technology-must')).toEqual(['Python']);
		expect(markedAs('qualification-preferred')).toEqual(['French']);
		marks.point(read(), []);
		expect(page.highlights.size).toBe(3);
	});

	it('lie under the words that are pointed at, and lines under the words in them', () => {
		marks.stand(read(), [line, python]);
		marks.point(read(), [span(0, 6)]);
		const priorityOf = (of: string): number =>
			page.highlights.get(standingHighlights.find((each) => each.of === of)?.name ?? of)?.priority ?? Number.NaN;
		expect(priorityOf('line-must')).toBeLessThan(priorityOf('technology-must'));
		expect(priorityOf('technology-must')).toBeLessThan(priorityOf(highlightName));
	});

	it('go with an empty list', () => {
		marks.stand(read(), [line, python]);
		marks.stand(read(), []);
		expect(page.highlights.size).toBe(0);
	});

	it('go altogether, with the words that are pointed at, when they are cleared', () => {
		marks.stand(read(), [line]);
		marks.point(read(), [span(0, 6)]);
		marks.clear();
		expect(page.highlights.size).toBe(0);
	});

	it('come back where the page draws the same ad anew, also with a moment of none between', () => {
		marks.stand(read(), [python]);
		const html = main().innerHTML;
		main().innerHTML = html;
		marks.refresh(read());
		expect(markedAs('technology-must')).toEqual(['Python']);
		marks.refresh(null);
		expect(page.marked()).toEqual([]);
		main().innerHTML = html;
		marks.refresh(read());
		expect(markedAs('technology-must')).toEqual(['Python']);
	});

	it('go where the page shows other words, and nothing is thrown', () => {
		marks.stand(read(), [python, french]);
		main().innerHTML = '<p>Rust</p>';
		marks.refresh(read());
		expect(page.highlights.size).toBe(0);
		main().innerHTML = '<p>Python and Kubernetes</p><p>Speaks French</p>';
		marks.refresh(read());
		expect(page.highlights.size).toBe(0);
	});

	it('of words that stand nowhere are left out', () => {
		marks.stand(read(), [python, { ...python, span: span(900, 910) }]);
		expect(page.marked()).toEqual(['Python']);
		marks.stand(null, [python]);
		expect(page.marked()).toEqual([]);
	});
});

/** Relative luminance by WCAG 2, of "#rrggbb". */
const luminance = (colour: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
};

describe('the style of the marks', () => {
	const rules = markStyle.split('@media')[0] ?? '';

	it('is for our highlights alone, whose names say nothing', () => {
		const named = [...markStyle.matchAll(/([^{}\n]*)\{/g)].map(([, selector]) => selector?.trim() ?? '');
		expect(named.filter((each) => !/^::highlight\(m\d\)$/.test(each))).toEqual(['@media (forced-colors: active)']);
		expect(new Set([highlightName, ...standingHighlights.map(({ name }) => name)]).size).toBe(9);
	});

	it('tells must from preferred by the stroke, and each kind from the others without any colour', () => {
		const strokeOf = (of: string): string => {
			const name = standingHighlights.find((each) => each.of === of)?.name ?? '';
			const rule = rules.split('\n').find((each) => each.includes(`(${name})`)) ?? '';
			return rule.replace(/^[^{]*/, '').replaceAll(/#\w{6}|background-color: [^;]*;/g, '');
		};
		const all = standingHighlights.map(({ of }) => strokeOf(of));
		expect(new Set(all).size).toBe(8);
		for (const kind of evidenceKinds) {
			expect(strokeOf(`${kind}-must`)).toContain('solid');
			expect(strokeOf(`${kind}-preferred`)).toContain('dashed');
		}
	});

	it.each(evidenceKinds)('of a %s can be seen on light pages and on dark ones', (kind) => {
		for (const paper of ['#ffffff', '#f3f4f8', '#121212', '#1e1e1e'])
			expect(contrast(markLooks[kind].colour, paper)).toBeGreaterThanOrEqual(3);
	});

	it('takes the system’s colours where colours are forced', () => {
		const [, forced = ''] = markStyle.split('@media');
		expect(forced.match(/text-decoration-color: (?:CanvasText|HighlightText)/g)).toHaveLength(9);
		expect(forced).not.toContain('#');
	});
});

describe('in the colours of the system', () => {
	it('words are marked, and whole lines are not: they would be painted over', () => {
		const view = page.document.defaultView as Window & typeof globalThis;
		Object.assign(view, { matchMedia: (query: string) => ({ matches: query === '(forced-colors: active)' }) });
		marks.stand(read(), [line, python]);
		expect(markedAs('technology-must')).toEqual(['Python']);
		expect(markedAs('line-must')).toEqual([]);
	});
});
