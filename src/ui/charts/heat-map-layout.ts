// Where everything stands in a heat map of skills by level: names on the left, a cell for each level, groups below one another.
import { lineHeight } from './chart-text.tsx';
import { chartWidth, letters, wrapLabel } from './wrap-label.ts';

/** A skill. Levels by their places on its scale, from 1. */
export type HeatRow = {
	readonly id: string;
	readonly label: string;
	/** Null: no level. */
	readonly rated: number | null;
	/** What was said that is no level: `0` "I don't have this", `?` "not sure". */
	readonly sign: '0' | '?' | null;
	/** True where the level follows from the rating of a related skill. */
	readonly isByAnother: boolean;
	/** `unstated`: asked for, at no level that the source states; null: not asked for. */
	readonly wanted: number | 'unstated' | null;
};

/** Skills on one scale. */
export type HeatGroup = {
	readonly title: string;
	/** Lowest first, at most five. */
	readonly levels: readonly { readonly key: string; readonly name: string }[];
	readonly rows: readonly HeatRow[];
};

/** A place in the drawing, in CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A row as it is drawn: a cell for each level, the lowest first. */
export type PlacedRow = HeatRow & {
	readonly lines: readonly string[];
	readonly box: Box;
	readonly cells: readonly Box[];
};

/** A group as it is drawn. `y`: the baseline of its title; names of levels only where all of them have room. */
export type PlacedGroup = {
	readonly title: readonly string[];
	readonly y: number;
	readonly heads: readonly { readonly x: number; readonly y: number; readonly lines: readonly string[] }[];
	readonly rows: readonly PlacedRow[];
};

/** The whole drawing. `signs`, `asked`: the middles of the columns for what is no level, and for what is asked for at none. */
export type HeatMapLayout = {
	readonly width: number;
	readonly height: number;
	readonly signs: number;
	readonly asked: number;
	readonly groups: readonly PlacedGroup[];
};

const columns = 5;
const signColumn = 40;
const gap = 4;
const shortestRow = 30;

/** Lays groups out in so much room, from `top` on. No group: no height but `top`. */
export function layHeatMap(groups: readonly HeatGroup[], room: number, top: number): HeatMapLayout {
	const width = chartWidth(room);
	const label = Math.round(Math.max(96, Math.min(width * 0.4, 304)));
	const cell = (width - label - signColumn) / columns;
	const left = label + signColumn;
	let y = top;
	const placed = groups.map((group): PlacedGroup => {
		const title = wrapLabel(group.title, label + signColumn - 12, letters.label + 4, 3);
		const names = group.levels.map(({ name }) => wrapLabel(name, cell - gap, letters.value, 3));
		const hasNames = names.every((lines) => lines.length < 3 && !lines.some((line) => line.endsWith('…')));
		const heads = group.levels.map(({ key }, at) => [key, ...(hasNames ? (names[at] ?? []) : [])]);
		const headLines = Math.max(...heads.map((lines) => lines.length));
		const deep = Math.max(title.length, headLines) * lineHeight;
		const titleY = y + 22;
		const headY = y + 22 + deep - headLines * lineHeight;
		y += deep + 14;
		const rows = group.rows.map((row): PlacedRow => {
			const lines = wrapLabel(row.label, label - 12, letters.label, 3);
			const height = Math.max(shortestRow, lines.length * lineHeight + 10);
			const box = { x: 0, y, width, height };
			const cells = group.levels.map((_, at) => ({
				x: left + at * cell + gap / 2,
				y: y + gap / 2,
				width: cell - gap,
				height: height - gap,
			}));
			y += height;
			return { ...row, lines, box, cells };
		});
		y += 14;
		return {
			title,
			y: titleY,
			heads: heads.map((lines, at) => ({ x: left + (at + 0.5) * cell, y: headY, lines })),
			rows,
		};
	});
	return { width, height: y, signs: label + 27, asked: label + 9, groups: placed };
}
