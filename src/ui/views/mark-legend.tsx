// What the marks in the page mean: a drawn sample beside the words for it.
import { evidenceKinds } from '../../core/evidence-mark.ts';
import { words } from '../words/words.ts';

/** Two lists: how strongly the ad asks, and what it asks for. */
export function MarkLegend() {
	const text = words().menu;
	return (
		<ul class="legend">
			{(['must', 'preferred'] as const).map((strength) => (
				<li key={strength}>
					<span class={`sample is-${strength}`} aria-hidden="true">
						{text.sample}
					</span>{' '}
					{text.strengths[strength]}
				</li>
			))}
			{evidenceKinds.map((kind) => (
				<li key={kind}>
					<span class={`sample of-${kind}`} aria-hidden="true">
						{text.sample}
					</span>{' '}
					{text.kinds[kind]}
				</li>
			))}
			<li class="hint">{text.privacy}</li>
		</ul>
	);
}
