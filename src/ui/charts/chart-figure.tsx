// What every chart has: a title, a summary in words, the drawing, files to save, and the same numbers as a table.
// Drawings are plain SVG: three kinds of them need no library, whose styles and canvases the policy of extension pages forbids.
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { WithEnglish } from '../parts/with-english.tsx';
import { saveFile } from '../parts/save-file.ts';
import { words } from '../words/words.ts';
import { ChartTableBox, type ChartTable } from './chart-table.tsx';
import { drawPng } from './draw-png.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { useWidth } from './use-width.ts';

/** Marks within a field of so many CSS pixels. */
export type Drawing = { readonly width: number; readonly height: number; readonly marks: ComponentChildren };

type SaveProps = {
	readonly title: string;
	readonly summary: string;
	readonly drawing: RefObject<SVGSVGElement | null>;
};

/** Saves the drawing as it looks now. Where the browser gives out no pixels it is said, and the button goes. */
function SaveChart({ title, summary, drawing }: SaveProps) {
	const text = words().charts;
	const [isRefused, setRefused] = useState(false);
	const read = () => (drawing.current === null ? null : standaloneSvg(drawing.current, { title, summary }));
	const saveSvg = (): void => {
		const file = read();
		if (file !== null) saveFile(text.fileName(title, 'svg'), file.text, 'image/svg+xml');
	};
	const savePng = async (): Promise<void> => {
		const file = read();
		const picture = file === null ? null : await drawPng(file);
		setRefused(picture === null);
		if (picture !== null) saveFile(text.fileName(title, 'png'), picture, 'image/png');
	};
	return (
		<div class="acts screen-only">
			<button type="button" aria-label={text.saveSvgOf(title)} onClick={saveSvg}>
				{text.saveSvg}
			</button>
			{isRefused ? null : (
				<button type="button" aria-label={text.savePngOf(title)} onClick={() => void savePng()}>
					{text.savePng}
				</button>
			)}
			<p class="problem" role="status">
				{isRefused ? text.noPng : ''}
			</p>
		</div>
	);
}

type Props = {
	readonly title: string;
	/** What the drawing shows, in sentences. */
	readonly summary: readonly string[];
	readonly table: ChartTable;
	/** Names in title, summary and table that are in English whatever the page speaks. */
	readonly english: readonly string[];
	/** Draws into so many CSS pixels; a drawing may be narrower. */
	readonly draw: (width: number) => Drawing;
	/** Controls that change what is drawn. */
	readonly children?: ComponentChildren;
};

/** The whole of it. */
export function ChartFigure({ title, summary, table, english, draw, children }: Props) {
	const id = useId();
	const drawing = useRef<SVGSVGElement>(null);
	const [place, room] = useWidth();
	const { width, height, marks } = draw(room);
	const said = summary.join(' ');
	return (
		<figure class="chart" aria-labelledby={`${id}-title`}>
			<figcaption>
				<h2 id={`${id}-title`}>
					<WithEnglish says={title} english={english} />
				</h2>
				<p id={`${id}-summary`}>
					<WithEnglish says={said} english={english} />
				</p>
			</figcaption>
			{children}
			<div class="canvas" ref={place}>
				<svg
					ref={drawing}
					role="img"
					aria-labelledby={`${id}-title`}
					aria-describedby={`${id}-summary`}
					viewBox={`0 0 ${width} ${height}`}
					width={width}
					height={height}
				>
					{marks}
				</svg>
			</div>
			<SaveChart title={title} summary={said} drawing={drawing} />
			<ChartTableBox title={title} table={table} english={english} />
		</figure>
	);
}

/** In the place of a chart that has nothing to draw: its title and why. */
export const NoChart = ({ title, why }: { readonly title: string; readonly why: string }) => (
	<section class="chart" aria-label={title}>
		<h2>{title}</h2>
		<p class="notice">{why}</p>
	</section>
);
