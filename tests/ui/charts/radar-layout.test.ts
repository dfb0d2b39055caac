// The radar's geometry: inside the drawing, in the order of the skills around the circle, and farther out the higher the level.
import { describe, expect, it } from 'vitest';
import { layRadar, pathAround, type Point, type RadarAxis } from '../../../src/ui/charts/radar-layout.ts';
import { widthOf } from '../../../src/ui/charts/wrap-label.ts';
import { fc, rooms, test } from './arbitrary.ts';

const rank = fc.option(fc.integer({ min: 0, max: 5 }));
const axes = fc.array(
	fc.record({
		label: fc.lorem({ maxCount: 6 }),
		values: fc.constant('you: e-3 · wanted: e-4'),
		wanted: rank,
		have: rank,
		isByAnother: fc.boolean(),
	}),
	{ minLength: 3, maxLength: 12 },
);
const axis = (more: Partial<RadarAxis> = {}): RadarAxis => ({
	label: 'Testing',
	values: 'you: 1',
	wanted: null,
	have: null,
	isByAnother: false,
	...more,
});

describe('a radar', () => {
	test('keeps points and names inside and in order, and higher levels farther out', [axes, rooms], (given, room) => {
		const { width, height, centre, axes: placed, list } = layRadar(given, 5, room, 30);
		const distance = ({ x, y }: Point): number => Math.hypot(x - centre.x, y - centre.y);
		const isInside = ({ x, y }: Point): boolean => x >= 0 && x <= width && y >= 30 && y <= height;
		for (const [at, { end, wanted, have, name }] of placed.entries()) {
			for (const point of [end, wanted, have]) if (point !== null) expect(isInside(point)).toBe(true);
			const ranked = [
				[given[at]?.wanted ?? null, wanted],
				[given[at]?.have ?? null, have],
			] as const;
			for (const [level, point] of ranked) {
				expect(point === null).toBe(level === null);
				if (level !== null && point !== null) expect(distance(point)).toBeCloseTo((level / 5) * distance(end), 6);
			}
			for (const text of [name, ...list]) {
				const wide = Math.max(0, ...text.lines.map((line) => widthOf(line, 13)));
				const left = text.anchor === 'end' ? text.x - wide : text.anchor === 'middle' ? text.x - wide / 2 : text.x;
				expect(left).toBeGreaterThanOrEqual(-0.5);
				expect(left + wide).toBeLessThanOrEqual(width + 0.5);
				expect(text.y).toBeGreaterThan(30);
				expect(text.y + (text.lines.length - 1) * 16).toBeLessThanOrEqual(height);
			}
		}
		const turns = placed.map(
			({ end }) => (Math.atan2(end.x - centre.x, centre.y - end.y) + 2 * Math.PI) % (2 * Math.PI),
		);
		expect(turns.map((turn) => Math.round(turn * 1e6))).toEqual(
			placed.map((_, at) => Math.round((at / placed.length) * 2 * Math.PI * 1e6)),
		);
	});

	it('numbers the skills and lists them below where there is no room around', () => {
		const narrow = layRadar([axis(), axis({ label: 'Coaching' }), axis()], 5, 320, 0);
		expect(narrow.axes.map(({ name }) => name.lines)).toEqual([['1'], ['2'], ['3']]);
		expect(narrow.list.map(({ lines }) => lines[0])).toEqual(['1 Testing', '2 Coaching', '3 Testing']);
		expect(layRadar([axis(), axis(), axis()], 5, 760, 0).list).toEqual([]);
	});
});

describe('the path around', () => {
	const at = (x: number): Point => ({ x, y: 0 });

	it('is closed where every point is there', () => {
		expect(pathAround([at(1), at(2), at(3)])).toEqual({ path: 'M1.0 0.0L2.0 0.0L3.0 0.0Z', isWhole: true });
	});

	it('has a hole where one is missing, and joins no neighbours over it', () => {
		expect(pathAround([at(1), null, at(3), at(4)])).toEqual({
			path: 'M3.0 0.0L4.0 0.0M4.0 0.0L1.0 0.0',
			isWhole: false,
		});
		expect(pathAround([at(1), null, at(3), null]).path).toBe('');
		expect(pathAround([])).toEqual({ path: '', isWhole: false });
	});
});
