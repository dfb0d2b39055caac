// What the page leaves for the box: the window inside its scroll bars, and the controls that can be seen in it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followRoom, visibleRects, windowSizeOf } from '../../src/reader/room.ts';
import { openPage, type Page } from './page-stand-ins.ts';

let page: Page;

beforeEach(() => {
	page = openPage('<button>Apply</button>', 'https://builtin.com/job/engineer/101');
	Object.assign(page.window, { innerWidth: 1280, innerHeight: 800 });
});
afterEach(() => page.close());

const button = (): HTMLElement => page.document.querySelector('button') as HTMLElement;
const standAt = (left: number, top: number, width = 160, height = 48): void => {
	const rect = { left, top, width, height, right: left + width, bottom: top + height };
	button().getBoundingClientRect = () => rect as DOMRect;
};
const desktop = { width: 1280, height: 800 };

describe('the window', () => {
	it('is as large as its inside', () => {
		expect(windowSizeOf(page.window as unknown as Window)).toEqual(desktop);
	});

	it('ends at its scroll bars, and is the same at any pinch zoom', () => {
		Object.assign(page.window, { visualViewport: { width: 1265, height: 800, scale: 1 } });
		expect(windowSizeOf(page.window as unknown as Window)).toEqual({ width: 1265, height: 800 });
		Object.assign(page.window, { visualViewport: { width: 632.5, height: 400, scale: 2 } });
		expect(windowSizeOf(page.window as unknown as Window)).toEqual({ width: 1265, height: 800 });
	});
});

describe('a control', () => {
	it('counts where it stands in the window', () => {
		standAt(1_000, 400);
		expect(visibleRects([button()], desktop)).toEqual([{ left: 1_000, top: 400, width: 160, height: 48 }]);
	});

	it.each([
		['above it', 0, -60],
		['below it', 0, 800],
		['left of it', -200, 0],
		['right of it', 1_280, 0],
	])('does not count %s', (_name, left, top) => {
		standAt(left, top);
		expect(visibleRects([button()], desktop)).toEqual([]);
	});

	it('does not count without a size, hidden, or taken out', () => {
		expect(visibleRects([button()], desktop)).toEqual([]);
		standAt(0, 0);
		Object.assign(button(), { checkVisibility: () => false });
		expect(visibleRects([button()], desktop)).toEqual([]);
		Object.assign(button(), { checkVisibility: () => true });
		const taken = button();
		expect(visibleRects([taken], desktop)).toHaveLength(1);
		taken.remove();
		expect(visibleRects([taken], desktop)).toEqual([]);
	});
});

describe('the place over time', () => {
	it('is told only when it is another', () => {
		const room = followRoom(page.document, () => [button()]);
		expect(room.next()).toBeNull();
		expect(room.begin({ dock: 'open', side: 'right' })).toMatchObject({ rank: 0, rect: { left: 884 } });
		expect(room.next()).toBeNull();
		standAt(1_000, 400);
		expect(room.next()).toMatchObject({ rank: 2, rect: { left: 12 } });
		expect(room.next()).toBeNull();
		standAt(1_000, -400);
		expect(room.next()).toMatchObject({ rank: 0, rect: { left: 884 } });
	});

	it('begins anew where the user wants it elsewhere', () => {
		const room = followRoom(page.document, () => []);
		room.begin({ dock: 'open', side: 'right' });
		expect(room.begin({ dock: 'open', side: 'left' })).toMatchObject({ rect: { left: 12 } });
		expect(room.wish()).toEqual({ dock: 'open', side: 'left' });
	});
});
