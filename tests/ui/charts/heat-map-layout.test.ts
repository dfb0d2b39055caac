// The heat map's geometry: everything inside the drawing, levels from left to right, rows from top to bottom, no overlap.
import { describe, expect, it } from 'vitest';
import { layHeatMap, type HeatGroup, type HeatRow } from '../../../src/ui/charts/heat-map-layout.ts';
import { widthOf } from '../../../src/ui/charts/wrap-label.ts';
import { fc, rooms, test } from './arbitrary.ts';

const level = (at: number) => ({
	key: String(at + 1),
	name: ['Entry', 'Practitioner', 'Professional', 'Lead', 'Expert'][at] ?? '',
});
const rows = fc.array(
	fc.record({ label: fc.string({ minLength: 1, maxLength: 60 }), rated: fc.option(fc.integer({ min: 1, max: 4 })) }),
	{ minLength: 1, maxLength: 9 },
);
const groups = fc.array(
	fc
		.record({ title: fc.string({ minLength: 1, maxLength: 40 }), rows, levels: fc.constantFrom(4, 5) })
		.map(({ title, rows, levels }): HeatGroup => ({
			title,
			levels: Array.from({ length: levels }, (_, at) => level(at)),
			rows: rows.map((row, at): HeatRow => ({
				...row,
				id: `${title}/${at}`,
				sign: null,
				isByAnother: false,
				wanted: null,
			})),
		})),
	{ maxLength: 4 },
);

describe('a heat map', () => {
	test(
		'keeps names, marks and cells apart and inside, whatever is rated',
		[groups, rooms, fc.integer({ min: 0, max: 80 })],
		(given, room, top) => {
			const { width, height, signs, asked, groups: placed } = layHeatMap(given, room, top);
			let lowest = top;
			for (const group of placed) {
				for (const { box, cells, lines } of group.rows) {
					expect(box.y).toBeGreaterThanOrEqual(lowest);
					lowest = box.y + box.height;
					expect(lowest).toBeLessThanOrEqual(height);
					for (const line of lines) expect(widthOf(line, 13)).toBeLessThan(asked);
					expect(asked).toBeLessThan(signs);
					let right = signs;
					for (const cell of cells) {
						expect(cell.x).toBeGreaterThanOrEqual(right);
						expect(cell.width).toBeGreaterThan(10);
						right = cell.x + cell.width;
					}
					expect(right).toBeLessThanOrEqual(width);
				}
			}
		},
	);

	it('names levels where all names have room, and has their keys alone where not', () => {
		const group: HeatGroup = { title: 'Skills', levels: [0, 1, 2, 3, 4].map(level), rows: [] };
		expect(layHeatMap([group], 760, 0).groups[0]?.heads[1]?.lines).toEqual(['2', 'Practitioner']);
		expect(layHeatMap([group], 320, 0).groups[0]?.heads[1]?.lines).toEqual(['2']);
	});

	it('without a group has no height but what stands above it', () => {
		expect(layHeatMap([], 500, 40).height).toBe(40);
	});
});
