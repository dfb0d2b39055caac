// The ratings of one skill over time: a plain line, and the same as a table.
import type { ComponentChildren } from 'preact';
import type { RatedLevel } from '../../core/rating.ts';
import { words } from '../words/words.ts';
import type { RatingPoint } from './rating-points.ts';

type Props = {
	readonly label: string;
	/** Oldest first. */
	readonly points: readonly RatingPoint[];
	readonly sayLevel: (level: RatedLevel) => ComponentChildren;
};

const width = 200;
const height = 60;
const edge = 6;

/** Where a level stands in the drawing; null for what is no level. "I don't have this" stands below level 1. */
const heightOf = (level: RatedLevel | null): number | null =>
	level === null || level === 'unsure'
		? null
		: height - edge - ((level === 'none' ? 0 : level) * (height - 2 * edge)) / 5;

/** A step line from the first to the last moment, broken where nothing was said. */
function pathOf(points: readonly RatingPoint[]): string {
	const times = points.map(({ at }) => Date.parse(at));
	const first = Math.min(...times);
	const span = Math.max(...times) - first;
	const across = (time: number): number => (span === 0 ? edge : edge + ((time - first) * (width - 2 * edge)) / span);
	let isOpen = false;
	return points
		.map(({ at, level }, place) => {
			const y = heightOf(level);
			const x = across(Date.parse(at)).toFixed(1);
			const before = isOpen ? `H${x}` : '';
			isOpen = y !== null;
			if (y === null) return before;
			const last = place === points.length - 1 ? `H${width - edge / 2}` : '';
			return `${before === '' ? `M${x} ${y.toFixed(1)}` : `${before}V${y.toFixed(1)}`}${last}`;
		})
		.join('');
}

/** Drawing and table. The drawing is hidden from screen readers, since the table says it all. */
export function RatingHistory({ label, points, sayLevel }: Props) {
	const text = words();
	return (
		<div class="rating-history">
			<svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
				{[0, 1, 2, 3, 4, 5].map((level) => (
					<line
						key={level}
						x1={0}
						x2={width}
						y1={height - edge - (level * (height - 2 * edge)) / 5}
						y2={height - edge - (level * (height - 2 * edge)) / 5}
						class="rule"
					/>
				))}
				<path d={pathOf(points)} class="course" />
			</svg>
			<table>
				<caption class="unseen">{text.profile.historyOf(label)}</caption>
				<thead>
					<tr>
						<th scope="col">{text.profile.when}</th>
						<th scope="col">{text.profile.whatWasSaid}</th>
					</tr>
				</thead>
				<tbody>
					{points.toReversed().map(({ at, level }) => (
						<tr key={at}>
							<td>{text.profile.day(new Date(at))}</td>
							<td>{level === null ? text.profile.takenBack : sayLevel(level)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
