// Draws a heat map of skills by level: the user's level filled, what a role expects outlined.
import { words } from '../words/words.ts';
import type { Drawing } from './chart-figure.tsx';
import { ChartLegend, layLegend, markSize, type LegendMark } from './chart-legend.tsx';
import { ChartText, lineHeight } from './chart-text.tsx';
import { chartWidth } from './wrap-label.ts';
import { layHeatMap, type Box, type HeatGroup, type PlacedGroup, type PlacedRow } from './heat-map-layout.ts';

/** A box with round corners, larger by so much on each side. */
const Cell = ({ box, kind, by = 0 }: { readonly box: Box; readonly kind: string; readonly by?: number }) => (
	<rect
		class={kind}
		x={box.x - by}
		y={box.y - by}
		width={box.width + 2 * by}
		height={box.height + 2 * by}
		rx={4 + by}
		ry={4 + by}
	/>
);

/** Asked for, at no level that is stated. */
const Asked = ({ x, y }: { readonly x: number; readonly y: number }) => (
	<circle class="wanted-anywhere" cx={x} cy={y} r={5} />
);

const sample: Box = { x: 2, y: 1, width: markSize.width - 4, height: markSize.height - 2 };

/** What the marks mean; those of a role only where one is shown, those that nobody sees left out. */
function legendOf(groups: readonly HeatGroup[], role: string | null): LegendMark[] {
	const text = words().charts;
	const rows = groups.flatMap((group) => group.rows);
	const marks: (LegendMark | null)[] = [
		{ says: text.yourLevel, mark: <Cell box={sample} kind="you" /> },
		rows.some(({ isByAnother, rated }) => isByAnother && rated !== null)
			? { says: text.byAnother, mark: <Cell box={sample} kind="you-by-another" /> }
			: null,
		role === null || !rows.some(({ wanted }) => typeof wanted === 'number')
			? null
			: { says: text.wantedBy(role), mark: <Cell box={sample} kind="wanted" /> },
		rows.some(({ wanted }) => wanted === 'unstated')
			? { says: text.wantedAnywhere, mark: <Asked x={markSize.width / 2} y={markSize.height / 2} /> }
			: null,
		...(['0', '?'] as const).map((sign) =>
			rows.some((row) => row.sign === sign)
				? {
						says: sign === '0' ? words().rating.none : words().rating.unsure,
						mark: <ChartText kind="inside" anchor="middle" lines={[sign]} x={markSize.width / 2} y={11} />,
					}
				: null,
		),
	];
	return marks.filter((mark) => mark !== null);
}

type RowProps = {
	readonly row: PlacedRow;
	readonly levels: HeatGroup['levels'];
	readonly signs: number;
	readonly asked: number;
};

function Row({ row, levels, signs, asked }: RowProps) {
	const { box, cells, lines, rated, sign, isByAnother, wanted } = row;
	const middle = box.y + box.height / 2;
	const mine = rated === null ? undefined : cells[rated - 1];
	const theirs = typeof wanted === 'number' ? cells[wanted - 1] : undefined;
	return (
		<g>
			<ChartText kind="label" lines={lines} x={0} y={middle + 5 - ((lines.length - 1) * lineHeight) / 2} />
			{sign === null ? null : <ChartText kind="inside" anchor="middle" lines={[sign]} x={signs} y={middle + 5} />}
			{cells.map((cell, at) => (
				<Cell key={at} box={cell} kind={rated !== null && at + 1 < rated ? 'below' : 'empty'} />
			))}
			{mine === undefined || rated === null ? null : (
				<>
					<Cell box={mine} kind={isByAnother ? 'you-by-another' : 'you'} />
					<text
						class={isByAnother ? 'text is-inside' : 'text is-on-you'}
						x={mine.x + mine.width / 2}
						y={middle + 5}
						text-anchor="middle"
					>
						{isByAnother ? `≈${levels[rated - 1]?.key ?? ''}` : levels[rated - 1]?.key}
					</text>
				</>
			)}
			{theirs === undefined ? null : <Cell box={theirs} kind="wanted" by={1} />}
			{wanted === 'unstated' ? <Asked x={asked} y={middle} /> : null}
		</g>
	);
}

const Group = ({ group, levels, signs, asked }: { readonly group: PlacedGroup } & Omit<RowProps, 'row'>) => (
	<g>
		<ChartText kind="title" lines={group.title} x={0} y={group.y} />
		{group.heads.map(({ x, y, lines }) => (
			<ChartText key={x} kind="value" anchor="middle" lines={lines} x={x} y={y} />
		))}
		{group.rows.map((row) => (
			<Row key={row.id} {...{ row, levels, signs, asked }} />
		))}
	</g>
);

/** The drawing in so much room; `role`: the title of the role whose expectations are outlined. */
export function drawHeatMap(groups: readonly HeatGroup[], role: string | null, room: number): Drawing {
	const legend = legendOf(groups, role);
	const top = layLegend(
		legend.map(({ says }) => says),
		chartWidth(room),
	).height;
	const layout = layHeatMap(groups, room, top);
	return {
		width: layout.width,
		height: layout.height,
		marks: (
			<>
				<ChartLegend marks={legend} width={layout.width} />
				{layout.groups.map((group, at) => (
					<Group
						key={groups[at]?.title}
						group={group}
						levels={groups[at]?.levels ?? []}
						signs={layout.signs}
						asked={layout.asked}
					/>
				))}
			</>
		),
	};
}
