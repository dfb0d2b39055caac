// The legend of the marks: it draws what the page shows, from the same data.
// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { evidenceKinds, markLooks } from '../../../src/core/evidence-mark.ts';
import { MarkLegend } from '../../../src/ui/views/mark-legend.tsx';

const root = document.createElement('div');
afterEach(() => render(null, root));

it('draws must and preferred by the stroke, and each kind by its line, as the page does', () => {
	render(<MarkLegend />, root);
	const samples = [...root.querySelectorAll<HTMLElement>('.sample')].map(({ style }) => style);
	expect(samples.slice(0, 2).map((style) => style.textDecorationStyle)).toEqual(['solid', 'dashed']);
	const drawn = samples.slice(2).map((style) => `${style.textDecorationLine} ${style.textDecorationThickness}`);
	expect(drawn).toEqual(evidenceKinds.map((kind) => `${markLooks[kind].line} ${markLooks[kind].thickness}px`));
	expect(new Set(drawn).size).toBe(evidenceKinds.length);
});
