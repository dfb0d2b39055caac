// Where everything stands in a radar of two sets of levels over the same skills.
import { chartWidth, letters, wrapLabel } from './wrap-label.ts';

/** A skill. Levels from 0 ("I don't have this") to the number of rings; null where there is none to draw. */
export type RadarAxis = {
	readonly label: string;
	/** Both levels in words, below the name. */
	readonly values: string;
	readonly wanted: number | null;
	readonly have: number | null;
	/** True where what the user has follows from the rating of a related skill. */
	readonly isByAnother: boolean;
};

/** A point, in CSS pixels from the top left. */
export type Point = { readonly x: number; readonly y: number };

/** Lines of text, from the baseline of the first. */
export type PlacedText = Point & { readonly lines: readonly string[]; readonly anchor: 'start' | 'middle' | 'end' };

/** An axis as it is drawn. `name`: beside its end; in a narrow drawing its number there and the name in a list below. */
export type PlacedAxis = {
	readonly end: Point;
	readonly name: PlacedText;
	readonly wanted: Point | null;
	readonly have: Point | null;
	readonly isByAnother: boolean;
};

/** The whole drawing. `list`: the names by their numbers, where there was no room around; else empty. */
export type RadarLayout = {
	readonly width: number;
	readonly height: number;
	readonly centre: Point;
	readonly axes: readonly PlacedAxis[];
	/** The polygons of the levels, lowest first, each with the place of its key. */
	readonly rings: readonly { readonly points: readonly Point[]; readonly key: Point }[];
	readonly list: readonly PlacedText[];
};

/** From here on there is room for names around the drawing. */
const wide = 600;
const line = 16;
const away = 16;

/** So many steps of a turn from the top, clockwise. */
const turnOf = (at: number, all: number): number => (at / all) * 2 * Math.PI;

const pointAt = (centre: Point, turn: number, radius: number): Point => ({
	x: centre.x + Math.sin(turn) * radius,
	y: centre.y - Math.cos(turn) * radius,
});

/** Which side of its place a text stands on, by where on the circle that is. */
function anchorAt(turn: number): PlacedText['anchor'] {
	const across = Math.sin(turn);
	return Math.abs(across) < 0.2 ? 'middle' : across > 0 ? 'start' : 'end';
}

/** A name around the circle: above it at the top, below it at the bottom, else level with the end of its axis. */
function nameAround(axis: RadarAxis, turn: number, centre: Point, radius: number, width: number): PlacedText {
	const anchor = anchorAt(turn);
	const { x, y } = pointAt(centre, turn, radius + away);
	const room = anchor === 'middle' ? 190 : (anchor === 'start' ? width - x : x) - 2;
	const lines = [...wrapLabel(axis.label, room, letters.label, 3), ...wrapLabel(axis.values, room, letters.label, 2)];
	const deep = (lines.length - 1) * line;
	const up = (1 + Math.cos(turn)) / 2;
	return { x, y: anchor === 'middle' ? y + (up > 0.5 ? -deep : 10) : y + 5 - deep * up, lines, anchor };
}

/** How far a text reaches, above and below. */
const reachOf = ({ y, lines }: PlacedText): { readonly top: number; readonly bottom: number } => ({
	top: y - letters.label,
	bottom: y + (lines.length - 1) * line + 5,
});

/** The names by their numbers, from `top` on. */
function listBelow(axes: readonly RadarAxis[], width: number, top: number): readonly PlacedText[] {
	let y = top;
	return axes.map((axis, place): PlacedText => {
		const lines = [
			...wrapLabel(`${place + 1}  ${axis.label}`, width - 2, letters.label, 2),
			...wrapLabel(axis.values, width - 2, letters.label, 2),
		];
		const text = { x: 0, y, lines, anchor: 'start' } as const;
		y += lines.length * line + 8;
		return text;
	});
}

/** Lays three or more axes out in so much room, from `top` on; `rings`: how many levels there are. */
export function layRadar(axes: readonly RadarAxis[], rings: number, room: number, top: number): RadarLayout {
	const width = chartWidth(room);
	const isWide = width >= wide;
	const radius = isWide ? 165 : Math.min(150, width / 2 - 34);
	const namesFrom = (centre: Point): readonly PlacedText[] =>
		axes.map((axis, place) => {
			const turn = turnOf(place, axes.length);
			if (isWide) return nameAround(axis, turn, centre, radius, width);
			const { x, y } = pointAt(centre, turn, radius + away);
			return { x, y: y + 5, lines: [String(place + 1)], anchor: 'middle' };
		});
	// Names reach above the circle by as much as they need: the centre follows from that.
	const level = { x: width / 2, y: 0 };
	const highest = Math.min(-radius, ...namesFrom(level).map((name) => reachOf(name).top));
	const centre = { x: width / 2, y: top + 4 - highest };
	const names = namesFrom(centre);
	const lowest = Math.max(centre.y + radius, ...names.map((name) => reachOf(name).bottom));
	const list = isWide ? [] : listBelow(axes, width, lowest + 34);
	const at = (turn: number, rank: number | null): Point | null =>
		rank === null ? null : pointAt(centre, turn, (Math.min(rank, rings) / rings) * radius);
	const ringAt = (rank: number): RadarLayout['rings'][number] => ({
		points: axes.map((_axis, place) => pointAt(centre, turnOf(place, axes.length), (rank / rings) * radius)),
		key: { x: centre.x + 4, y: centre.y - (rank / rings) * radius + 13 },
	});
	return {
		width,
		height: Math.max(lowest, ...list.map((name) => reachOf(name).bottom)) + 6,
		centre,
		axes: axes.map(({ wanted, have, isByAnother }, place): PlacedAxis => {
			const turn = turnOf(place, axes.length);
			return {
				end: pointAt(centre, turn, radius),
				name: names[place] ?? { ...centre, lines: [], anchor: 'middle' },
				wanted: at(turn, wanted),
				have: at(turn, have),
				isByAnother,
			};
		}),
		rings: Array.from({ length: rings }, (_, ring) => ringAt(ring + 1)),
		list,
	};
}

/**
 * The path through points in a circle; one that is missing leaves a hole. `isWhole`: none is missing, so that it encloses
 * something.
 */
export function pathAround(points: readonly (Point | null)[]): { readonly path: string; readonly isWhole: boolean } {
	const spell = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
	const isWhole = points.length > 0 && points.every((point) => point !== null);
	if (isWhole)
		return {
			path: `M${points
				.filter((point) => point !== null)
				.map(spell)
				.join('L')}Z`,
			isWhole,
		};
	const parts = points.flatMap((from, at) => {
		const to = points[(at + 1) % points.length] ?? null;
		return from === null || to === null ? [] : [`M${spell(from)}L${spell(to)}`];
	});
	return { path: parts.join(''), isWhole };
}
