// What the marks of a drawing mean, in the drawing itself, so that a saved picture explains itself.
import type { ComponentChildren } from 'preact';
import { ChartText } from './chart-text.tsx';
import { letters, widthOf } from './wrap-label.ts';

/** A mark, drawn in a field of 22 by 14 pixels, and what it means. */
export type LegendMark = { readonly says: string; readonly mark: ComponentChildren };

/** The size of that field. */
export const markSize = { width: 22, height: 14 } as const;

const between = 20;
const row = 22;
/** Above the first row, so that no letter reaches out of the drawing. */
const above = 4;

/** Where each mark stands: beside one another as long as there is room. `height`: of all rows, 0 where there is none. */
export function layLegend(
	says: readonly string[],
	width: number,
): { readonly places: readonly { readonly x: number; readonly y: number }[]; readonly height: number } {
	let x = 0;
	let y = above;
	const places = says.map((each) => {
		const wide = markSize.width + 8 + widthOf(each, letters.value);
		if (x > 0 && x + wide > width) {
			x = 0;
			y += row;
		}
		const place = { x, y };
		x += wide + between;
		return place;
	});
	return { places, height: says.length === 0 ? 0 : y + row };
}

/** The legend, from the top of the drawing. */
export function ChartLegend({ marks, width }: { readonly marks: readonly LegendMark[]; readonly width: number }) {
	const { places } = layLegend(
		marks.map(({ says }) => says),
		width,
	);
	return (
		<>
			{marks.map(({ says, mark }, at) => (
				<g key={says} transform={`translate(${places[at]?.x ?? 0} ${places[at]?.y ?? 0})`}>
					{mark}
					<ChartText kind="value" lines={[says]} x={markSize.width + 8} y={11} />
				</g>
			))}
		</>
	);
}
