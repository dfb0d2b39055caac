// Where the box stands: as the user wants it, never over what one applies with, and steady while nothing changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meets, placeBox, sizeOfBox, type Place, type Rect, type Wish } from '../../src/reader/place-box.ts';

const desktop = { width: 1280, height: 800 };
const right: Wish = { dock: 'open', side: 'right' };
const left: Wish = { dock: 'open', side: 'left' };
const bottom: Wish = { dock: 'open', side: 'bottom' };
const collapsed: Wish = { dock: 'collapsed', side: 'right' };

const rect = (at: number, top: number, width: number, height: number): Rect => ({ left: at, top, width, height });

const windows = fc.record({
	width: fc.integer({ min: 100, max: 2_600 }),
	height: fc.integer({ min: 100, max: 1_600 }),
});
const wishes: fc.Arbitrary<Wish> = fc.record({
	dock: fc.constantFrom('open', 'collapsed'),
	side: fc.constantFrom('left', 'right', 'bottom'),
});
const obstacles = fc.array(
	fc.record({
		left: fc.integer({ min: -200, max: 2_500 }),
		top: fc.integer({ min: -200, max: 1_500 }),
		width: fc.integer({ min: 1, max: 900 }),
		height: fc.integer({ min: 1, max: 300 }),
	}),
	{ maxLength: 8 },
);

describe('a box with nothing in its way', () => {
	it.each<readonly [string, Wish, Rect]>([
		['at the right', right, rect(884, 148, 384, 640)],
		['at the left', left, rect(12, 148, 384, 640)],
		['at the bottom, centred and at most 960 wide and 45 % high', bottom, rect(160, 428, 960, 360)],
		['collapsed, in its corner', collapsed, rect(1212, 732, 56, 56)],
		['collapsed, in the corner of its side', { dock: 'collapsed', side: 'left' }, rect(12, 732, 56, 56)],
	])('stands %s', (_name, wish, at) => {
		expect(placeBox(desktop, wish, [])).toEqual({ kind: wish.dock, rect: at, rank: 0 });
	});

	it.each([
		['of 320 px', { width: 320, height: 568 }],
		['of 360 px', { width: 360, height: 640 }],
		['at 400 % zoom', { width: 320, height: 200 }],
		['that is wide and low', { width: 1280, height: 300 }],
	])('in a window %s is a sheet at the bottom of at most 60 % of its height', (_name, window) => {
		for (const wish of [left, right, bottom]) {
			const { rect: at } = placeBox(window, wish, []);
			expect(at.height).toBeLessThanOrEqual(window.height * 0.6);
			expect(at.top + at.height).toBe(window.height - 12);
			expect(at.width).toBe(Math.min(960, window.width - 24));
		}
	});

	it('lies inside the window, whatever its size', () => {
		fc.assert(
			fc.property(windows, wishes, (window, wish) => {
				const { rect: at } = placeBox(window, wish, []);
				expect(at.left >= 0 && at.top >= 0).toBe(true);
				expect(at.left + at.width <= window.width && at.top + at.height <= window.height).toBe(true);
			}),
		);
	});
});

describe('a box in whose place one applies', () => {
	it('moves up along its side', () => {
		const place = placeBox(desktop, right, [rect(0, 740, 1280, 60)]);
		expect(place).toMatchObject({ kind: 'open', rank: 1, rect: { left: 884, width: 384, height: 640 } });
		expect(place.rect.top + place.rect.height).toBeLessThanOrEqual(740 - 8);
	});

	it('moves no further than it has to', () => {
		const tall = { width: 1280, height: 1_600 };
		const { rect: at } = placeBox(tall, right, [rect(1_000, 1_500, 160, 48), rect(1_000, 100, 160, 48)]);
		expect(1_500 - (at.top + at.height)).toBeGreaterThanOrEqual(8);
		expect(1_500 - (at.top + at.height)).toBeLessThan(12);
	});

	it('goes to the other side where its own has no room', () => {
		const place = placeBox(desktop, right, [rect(1_000, 400, 160, 48)]);
		expect(place).toMatchObject({ kind: 'open', rank: 2, rect: { left: 12, top: 148 } });
	});

	it('collapses where neither has, in a corner that is free', () => {
		const place = placeBox(desktop, right, [rect(0, 400, 1280, 48)]);
		expect(place).toMatchObject({ kind: 'collapsed', rect: { left: 1212, top: 732 } });
		const above = placeBox(desktop, right, [rect(0, 400, 1280, 48), rect(0, 740, 1280, 60)]);
		expect(above).toMatchObject({ kind: 'collapsed', rect: { left: 1212 } });
		expect(above.rect.top + 56).toBeLessThanOrEqual(740 - 8);
	});

	it('is away where not even that is free', () => {
		expect(placeBox(desktop, right, [rect(0, 0, 1280, 800)]).kind).toBe('away');
	});

	it('at the bottom moves aside, then up', () => {
		expect(placeBox(desktop, bottom, [rect(150, 700, 60, 40)])).toMatchObject({
			kind: 'open',
			rank: 1,
			rect: { top: 428 },
		});
		const up = placeBox(desktop, bottom, [rect(0, 740, 1280, 60)]);
		expect(up).toMatchObject({ kind: 'open', rank: 2, rect: { left: 160 } });
		expect(up.rect.top + up.rect.height).toBeLessThanOrEqual(740 - 8);
	});

	it('never covers any of it', () => {
		fc.assert(
			fc.property(windows, wishes, obstacles, (window, wish, all) => {
				const place = placeBox(window, wish, all);
				if (place.kind === 'away') return;
				for (const one of all) expect(meets(place.rect, one)).toBe(false);
			}),
			{ numRuns: 1_000 },
		);
	});

	it('is not away while a lower corner is free', () => {
		fc.assert(
			fc.property(windows, wishes, obstacles, (window, wish, all) => {
				const { width, height } = sizeOfBox(window, { ...wish, dock: 'collapsed' });
				const corner = rect(window.width - 12 - width, window.height - 12 - height, width, height);
				const others = all.filter((one) => !meets(corner, one, 8));
				expect(placeBox(window, wish, [...others, rect(0, 0, 1, window.height)]).kind).not.toBe('away');
			}),
		);
	});

	it('keeps its size: that is the window’s and the wish’s alone', () => {
		fc.assert(
			fc.property(windows, wishes, obstacles, (window, wish, all) => {
				const { kind, rect: at } = placeBox(window, wish, all);
				if (kind === 'away') return;
				expect({ width: at.width, height: at.height }).toEqual(sizeOfBox(window, { ...wish, dock: kind }));
			}),
		);
	});
});

describe('a box that stands somewhere', () => {
	it('stays there while nothing changes', () => {
		fc.assert(
			fc.property(windows, wishes, obstacles, obstacles, (window, wish, before, now) => {
				const first = placeBox(window, wish, now, placeBox(window, wish, before));
				expect(placeBox(window, wish, now, first)).toEqual(first);
			}),
			{ numRuns: 1_000 },
		);
	});

	it('never covers any of it either, wherever it came from', () => {
		fc.assert(
			fc.property(windows, wishes, obstacles, obstacles, (window, wish, before, now) => {
				const place = placeBox(window, wish, now, placeBox(window, wish, before));
				if (place.kind === 'away') return;
				for (const one of now) expect(meets(place.rect, one)).toBe(false);
			}),
			{ numRuns: 1_000 },
		);
	});

	const bar = (top: number): readonly Rect[] => [rect(0, top, 1280, 48)];
	const collapsedBy = placeBox(desktop, right, bar(400));

	it('comes back when there is room to spare', () => {
		expect(collapsedBy.kind).toBe('collapsed');
		expect(placeBox(desktop, right, [], collapsedBy)).toEqual(placeBox(desktop, right, []));
	});

	it('does not come back, and go again, with what stands at the edge of its place', () => {
		// The bar ends 9 px above the box: enough for a box that is new, too little to come back for.
		const atEdge = bar(148 - 9 - 48);
		expect(placeBox(desktop, right, atEdge).kind).toBe('open');
		expect(placeBox(desktop, right, atEdge, collapsedBy)).toEqual(collapsedBy);
		const open = placeBox(desktop, right, []);
		expect(placeBox(desktop, right, atEdge, open)).toEqual(open);
	});

	it('takes its size anew with the window, and its place with the wish', () => {
		const place = placeBox(desktop, right, []);
		expect(placeBox({ width: 360, height: 640 }, right, [], place).rect).toEqual(rect(12, 244, 336, 384));
		expect(placeBox(desktop, collapsed, [], place).kind).toBe('collapsed');
	});

	it('comes back beside a bar that always stands there', () => {
		const window = { width: 1280, height: 900 };
		const always = rect(0, 836, 1280, 64);
		const beside = placeBox(window, right, [always, rect(1_100, 150, 120, 48)]);
		expect(beside).toMatchObject({ rank: 2, rect: { left: 12 } });
		const back = placeBox(window, right, [always], beside);
		expect(back).toMatchObject({ kind: 'open', rank: 1, rect: { left: 884 } });
		expect(placeBox(window, right, [always], back)).toEqual(back);
	});

	it('that went away comes back as soon as anything is free', () => {
		const away: Place = placeBox(desktop, right, [rect(0, 0, 1280, 800)]);
		expect(placeBox(desktop, right, bar(400), away).kind).toBe('collapsed');
	});
});
