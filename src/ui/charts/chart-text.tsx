// Some lines of text in a drawing.
type Props = {
	readonly lines: readonly string[];
	readonly x: number;
	/** Where the first line stands, by its baseline. */
	readonly y: number;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly kind: 'label' | 'value' | 'title' | 'inside';
};

/** From line to line, in CSS pixels. */
export const lineHeight = 16;

/** One text of several lines, so that a drawing that is read aloud or copied keeps them together. */
export const ChartText = ({ lines, x, y, anchor = 'start', kind }: Props) => (
	<text class={`text is-${kind}`} x={x} y={y} text-anchor={anchor}>
		{lines.map((line, at) => (
			<tspan key={line} x={x} dy={at === 0 ? 0 : lineHeight}>
				{line}
			</tspan>
		))}
	</text>
);
