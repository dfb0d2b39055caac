// What the marks in the page mean: a drawn sample beside the words for it.
import { evidenceKinds, markLooks, markStrokes, type EvidenceKind } from '../../core/evidence-mark.ts';
import { words } from '../words/words.ts';

/** As the page draws it. */
const drawn = (kind: EvidenceKind): Readonly<Record<string, string>> => {
	const { line, thickness, offset, colour, tint } = markLooks[kind];
	return {
		textDecoration: `${line} solid ${thickness}px ${colour}`,
		...(offset !== null && { textUnderlineOffset: `${offset}px` }),
		...(tint !== null && { backgroundColor: tint }),
	};
};

/** Two lists: how strongly the ad asks, and what it asks for. */
export function MarkLegend() {
	const text = words().menu;
	return (
		<ul class="legend">
			{(['must', 'preferred'] as const).map((strength) => (
				<li key={strength}>
					<span class="sample" style={{ textDecorationStyle: markStrokes[strength] }} aria-hidden="true">
						{text.sample}
					</span>{' '}
					{text.strengths[strength]}
				</li>
			))}
			{evidenceKinds.map((kind) => (
				<li key={kind}>
					<span class="sample" style={drawn(kind)} aria-hidden="true">
						{text.sample}
					</span>{' '}
					{text.kinds[kind]}
				</li>
			))}
			<li class="hint">{text.privacy}</li>
		</ul>
	);
}
