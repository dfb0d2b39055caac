// A drawing as a file of its own, and as pixels: what is written into it, and what is said where a browser refuses.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawPng } from '../../../src/ui/charts/draw-png.ts';
import { standaloneSvg } from '../../../src/ui/charts/standalone-svg.ts';

function drawingOf(inner: string): SVGSVGElement {
	document.body.innerHTML = `<svg viewBox="0 0 300 120" class="x" aria-labelledby="a">${inner}</svg>`;
	const drawing = document.querySelector('svg');
	if (drawing === null) throw new Error('nothing was drawn');
	return drawing;
}

beforeEach(() => {
	document.documentElement.style.backgroundColor = 'rgb(1, 2, 3)';
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('a drawing as a file', () => {
	it('says who it is, has its paper behind it, and room around', () => {
		const { text, width, height } = standaloneSvg(drawingOf('<rect class="you"/>'), {
			title: 'You & a role',
			summary: 'Two of three.',
		});
		expect([width, height]).toEqual([332, 152]);
		const file = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
		expect(file.namespaceURI).toBe('http://www.w3.org/2000/svg');
		expect([...file.children].map(({ tagName }) => tagName)).toEqual(['title', 'desc', 'rect', 'rect']);
		expect(file.querySelector('title')?.textContent).toBe('You & a role');
		expect(file.querySelector('rect')?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
		expect(file.getAttribute('viewBox')).toBe('-16 -16 332 152');
	});

	it('carries what style sheets say and leaves classes and ids of the page behind', () => {
		vi.stubGlobal('getComputedStyle', (element: Element) => ({
			backgroundColor: 'white',
			getPropertyValue: (name: string) => (name === 'fill' && element.tagName === 'rect' ? 'rgb(9, 9, 9)' : ''),
		}));
		const { text } = standaloneSvg(drawingOf('<rect class="you"/><path class="line"/>'), { title: 't', summary: 's' });
		expect(text).toContain('fill="rgb(9, 9, 9)"');
		expect(text).not.toMatch(/class=|aria-|var\(|style=/);
	});
});

describe('a drawing as pixels', () => {
	const file = { text: '<svg/>', width: 100, height: 50 };
	let [revoked, sizes]: [string[], number[][]] = [[], []];

	/** A browser that loads the drawing or not, has a pen or not, and gives pixels out or not. */
	function browser({ loads = true, pen = true, gives = true }): void {
		[revoked, sizes] = [[], []];
		vi.stubGlobal(
			'URL',
			Object.assign(URL, {
				createObjectURL: () => 'blob:1',
				revokeObjectURL: (address: string) => void revoked.push(address),
			}),
		);
		vi.stubGlobal(
			'Image',
			class extends EventTarget {
				set src(_address: string) {
					queueMicrotask(() => this.dispatchEvent(new Event(loads ? 'load' : 'error')));
				}
			},
		);
		const context = { drawImage: (_image: unknown, ...box: number[]) => void sizes.push(box) };
		vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen ? (context as never) : null);
		vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => {
			if (!gives) throw new DOMException('tainted', 'SecurityError');
			done(new Blob(['x'], { type: 'image/png' }));
		});
	}

	it('is twice as fine as the page, and its address is given back', async () => {
		browser({});
		expect((await drawPng(file))?.type).toBe('image/png');
		expect(sizes).toEqual([[0, 0, 200, 100]]);
		expect(revoked).toEqual(['blob:1']);
	});

	it('is less fine where a canvas could not be so large', async () => {
		browser({});
		await drawPng({ ...file, height: 20_000 });
		expect(sizes).toEqual([[0, 0, 80, 16_000]]);
	});

	it.each([{ loads: false }, { pen: false }, { gives: false }])(
		'is none where the browser refuses: %o',
		async (kind) => {
			browser(kind);
			expect(await drawPng(file)).toBeNull();
			expect(revoked).toEqual(['blob:1']);
		},
	);
});
