// Draws how many skills stood at which level over time: a stepped line for each level, the highest on top.
import { words } from '../words/words.ts';
import type { Drawing } from './chart-figure.tsx';
import { ChartText, lineHeight } from './chart-text.tsx';
import type { CountedMoment } from './level-counts.ts';
import { layLevelSteps, type PlacedSteps, type StepRow } from './level-steps-layout.ts';
import type { Point } from './radar-layout.ts';
import { letters, wrapLabel } from './wrap-label.ts';

const spell = (points: readonly Point[]): string =>
	points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');

function Row({ row, left, right }: { readonly row: PlacedSteps; readonly left: number; readonly right: number }) {
	const { lines, base, corners, numbers, now } = row;
	const [first, last] = [corners[0], corners.at(-1)];
	if (first === undefined || last === undefined) return null;
	const area = `M${first.x.toFixed(1)} ${base}L${spell(corners)}L${last.x.toFixed(1)} ${base}Z`;
	return (
		<g>
			<ChartText kind="label" lines={lines} x={0} y={base - 10 - ((lines.length - 1) * lineHeight) / 2} />
			<line class="ring" x1={left} x2={right} y1={base} y2={base} />
			<path class="area" d={area} />
			<path class="you-line" d={`M${spell(corners)}`} />
			{numbers.map(({ x, y, count }) => (
				<text key={x} class="text is-value" x={x} y={y}>
					{count}
				</text>
			))}
			<ChartText kind="title" lines={[String(now)]} x={right + 10} y={base - 4} />
		</g>
	);
}

/** Within so many milliseconds from first to last, days alone do not tell moments apart. */
const twoDays = 2 * 24 * 3_600_000;

/** A moment by its day, with the time of day where all of them lie close together. */
export function nameMoment(at: number, [first]: readonly CountedMoment[], now: number): string {
	const text = words().charts;
	return now - (first?.at ?? now) < twoDays ? text.moment(new Date(at)) : text.day(new Date(at));
}

/** The drawing in so much room. */
export function drawLevelSteps(
	rows: readonly StepRow[],
	moments: readonly CountedMoment[],
	now: number,
	room: number,
): Drawing {
	const { width, height, left, right, rows: placed, ticks } = layLevelSteps(rows, moments, now, room);
	const named = ticks.map((tick) => ({ ...tick, name: nameMoment(tick.at, moments, now) }));
	return {
		width,
		height,
		marks: (
			<>
				{placed.map((row, at) => (
					<Row key={rows[at]?.level} {...{ row, left, right }} />
				))}
				{named.map(({ x, anchor, name }, at) =>
					name === named[at - 1]?.name ? null : (
						<g key={x}>
							<line class="tick" x1={x} x2={x} y1={height - 42} y2={height - 36} />
							<ChartText
								kind="value"
								anchor={anchor}
								lines={wrapLabel(name, 92, letters.value, 2)}
								x={x}
								y={height - 20}
							/>
						</g>
					),
				)}
			</>
		),
	};
}
