// The fit said as counts, never as a single number.
import type { Gap, RequirementStatus } from '../../core/gap.ts';
import { words } from '../words/words.ts';

const drawn: readonly RequirementStatus[] = ['met', 'not-stated', 'short', 'unrated'];

/** Counts of the musts, and of the nice-to-haves where there are any. Lines that name nothing to rate are counted apart. */
export function FitCounts({ gap }: { readonly gap: Gap }) {
	const text = words();
	const rows = (['must', 'preferred'] as const).flatMap((strength) => {
		const counts = gap.counts[strength];
		const total = drawn.reduce((sum, status) => sum + counts[status], 0);
		if (total === 0) return [];
		const name = strength === 'must' ? text.overlay.mustWord : text.overlay.preferredWord;
		const said = [
			text.overlay.fit(counts.met, total, name),
			counts.short > 0 ? text.overlay.short(counts.short) : null,
			counts.unrated > 0 ? text.overlay.unrated(counts.unrated) : null,
			counts['not-stated'] > 0 ? text.overlay.notStated(counts['not-stated']) : null,
			counts.uncompared > 0 ? text.overlay.unnamed(counts.uncompared) : null,
		];
		return [{ strength, counts, total, said: said.filter((part) => part !== null).join(' · ') }];
	});
	const rated = gap.requirements.some(({ skills }) => skills.some(({ have }) => have !== null));
	return (
		<div class="counts" role="status">
			{rows.map(({ strength, counts, total, said }) => (
				<div key={strength}>
					<div class="bar" aria-hidden="true">
						{drawn.map((status) =>
							counts[status] > 0 ? (
								<i key={status} class={`is-${status}`} style={{ flexGrow: counts[status] / total }} />
							) : null,
						)}
					</div>
					<p>{said}</p>
				</div>
			))}
			{rated || rows.length === 0 ? null : <p class="hint">{text.overlay.rateInPopup}</p>}
		</div>
	);
}
