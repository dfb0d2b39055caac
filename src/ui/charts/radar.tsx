// Draws a role's levels beside the user's as a radar: dashes and squares against a line and circles.
import { words } from '../words/words.ts';
import type { Drawing } from './chart-figure.tsx';
import { ChartLegend, layLegend, type LegendMark } from './chart-legend.tsx';
import { ChartText } from './chart-text.tsx';
import { chartWidth } from './wrap-label.ts';
import { layRadar, pathAround, type Point, type RadarAxis } from './radar-layout.ts';

const Square = ({ x, y }: Point) => <rect class="wanted-point" x={x - 6.5} y={y - 6.5} width={13} height={13} />;

const Circle = ({ x, y, isByAnother }: Point & { readonly isByAnother: boolean }) => (
	<circle class={isByAnother ? 'you-point is-by-another' : 'you-point'} cx={x} cy={y} r={5} />
);

/** What is drawn: skills, the keys of their levels, and the title of the role. */
export type RadarProps = {
	readonly axes: readonly RadarAxis[];
	/** Lowest first. */
	readonly levels: readonly string[];
	readonly role: string;
};

function legendOf({ axes, role }: RadarProps): LegendMark[] {
	const text = words().charts;
	const marks: (LegendMark | null)[] = [
		{
			says: text.you,
			mark: (
				<>
					<path class="you-line" d="M0 7H22" />
					<Circle x={11} y={7} isByAnother={false} />
				</>
			),
		},
		axes.some(({ isByAnother }) => isByAnother)
			? { says: text.byAnother, mark: <Circle x={11} y={7} isByAnother /> }
			: null,
		axes.some(({ wanted }) => wanted !== null)
			? {
					says: text.wantedBy(role),
					mark: (
						<>
							<path class="wanted-line" d="M0 7H6M16 7H22" />
							<Square x={11} y={7} />
						</>
					),
				}
			: null,
	];
	return marks.filter((mark) => mark !== null);
}

/** The drawing in so much room. */
export function drawRadar(props: RadarProps, room: number): Drawing {
	const { axes, levels } = props;
	const legend = legendOf(props);
	const top = layLegend(
		legend.map(({ says }) => says),
		chartWidth(room),
	).height;
	const { width, height, centre, axes: placed, rings, list } = layRadar(axes, levels.length, room, top);
	const mine = pathAround(placed.map(({ have }) => have));
	const theirs = pathAround(placed.map(({ wanted }) => wanted));
	const marks = (
		<>
			<ChartLegend marks={legend} width={width} />
			{rings.map(({ points }, at) => (
				<polygon key={at} class="ring" points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
			))}
			{placed.map(({ end }, at) => (
				<line key={at} class="ring" x1={centre.x} y1={centre.y} x2={end.x} y2={end.y} />
			))}
			<path class={mine.isWhole ? 'you-line is-whole' : 'you-line'} d={mine.path} />
			<path class="wanted-line" d={theirs.path} />
			{placed.map(({ wanted }, at) => (wanted === null ? null : <Square key={at} {...wanted} />))}
			{placed.map(({ have, isByAnother }, at) =>
				have === null ? null : <Circle key={at} {...have} isByAnother={isByAnother} />,
			)}
			{rings.map(({ key }, at) => (
				<text key={at} class="text is-key" x={key.x} y={key.y}>
					{levels[at]}
				</text>
			))}
			{[...placed.map(({ name }) => name), ...list].map((name, at) => (
				<ChartText key={at} kind="label" {...name} />
			))}
		</>
	);
	return { width, height, marks };
}
