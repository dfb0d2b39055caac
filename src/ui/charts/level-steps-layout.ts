// Where everything stands in the drawing of levels over time: a row for each level, one scale of time and one of counts for all.
import type { RatedLevel } from '../../core/rating.ts';
import type { CountedMoment } from './level-counts.ts';
import type { Point } from './radar-layout.ts';
import { chartWidth, letters, widthOf, wrapLabel } from './wrap-label.ts';

/** A row: an answer, what it is called, and the same for the drawing, its code first, since long names are cut there. */
export type StepRow = { readonly level: RatedLevel; readonly label: string; readonly drawn: string };

/** A row as it is drawn: a line in steps, and numbers where it changes and there is room. */
export type PlacedSteps = {
	readonly lines: readonly string[];
	readonly base: number;
	/** The corners of the line, from the first moment to now. */
	readonly corners: readonly Point[];
	readonly numbers: readonly (Point & { readonly count: number })[];
	/** How many there are now. */
	readonly now: number;
};

/** The whole drawing. `ticks`: moments that are named below, in milliseconds since 1970. */
export type StepsLayout = {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly rows: readonly PlacedSteps[];
	readonly ticks: readonly { readonly x: number; readonly at: number; readonly anchor: 'start' | 'middle' | 'end' }[];
};

const rowHeight = 52;
const rise = 28;

/** Where a moment stands between the first and now. */
export const acrossOf = (at: number, first: number, now: number, left: number, right: number): number =>
	now <= first ? left : left + ((Math.min(Math.max(at, first), now) - first) / (now - first)) * (right - left);

type Frame = { readonly left: number; readonly right: number; readonly now: number; readonly most: number };

function layRow(
	{ level, drawn }: StepRow,
	moments: readonly CountedMoment[],
	{ left, right, now, most }: Frame,
	top: number,
): PlacedSteps {
	const base = top + rowHeight - 10;
	const heightOf = (count: number): number => base - (count / most) * rise;
	const first = moments[0]?.at ?? now;
	const changes = moments
		.map(({ at, counts }) => ({ x: acrossOf(at, first, now, left, right), count: counts.get(level) ?? 0 }))
		.filter(({ count }, at, all) => at === 0 || count !== all[at - 1]?.count);
	const corners = changes.flatMap(({ x, count }, at): Point[] => {
		const before = changes[at - 1];
		return [...(before === undefined ? [] : [{ x, y: heightOf(before.count) }]), { x, y: heightOf(count) }];
	});
	const last = changes.at(-1)?.count ?? 0;
	corners.push({ x: right, y: heightOf(last) });
	const numbers = changes.flatMap(({ x, count }, at) => {
		const until = changes[at + 1]?.x ?? right;
		const hasRoom = x + 3 + widthOf(String(count), letters.value) <= until;
		return hasRoom && !(at === 0 && count === 0) ? [{ x: x + 3, y: heightOf(count) - 5, count }] : [];
	});
	return { lines: wrapLabel(drawn, left - 12, letters.label, 3), base, corners, numbers, now: last };
}

/** Lays one or more moments out in so much room. `now`: in milliseconds since 1970, not before the last of them. */
export function layLevelSteps(
	rows: readonly StepRow[],
	moments: readonly CountedMoment[],
	now: number,
	room: number,
): StepsLayout {
	const width = chartWidth(room);
	const left = Math.round(Math.max(112, Math.min(width * 0.3, 190)));
	const right = width - 34;
	const most = Math.max(1, ...moments.flatMap(({ counts }) => rows.map(({ level }) => counts.get(level) ?? 0)));
	const first = moments[0]?.at ?? now;
	const shares = width >= 560 ? [0, 1 / 3, 2 / 3, 1] : [0, 1];
	return {
		width,
		height: rows.length * rowHeight + 40,
		left,
		right,
		rows: rows.map((row, at) => layRow(row, moments, { left, right, now, most }, at * rowHeight)),
		ticks: shares.map((share) => ({
			x: left + share * (right - left),
			at: first + share * (now - first),
			anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
		})),
	};
}
