// The fit of a role as a bar and as counts, never as a single number.
import type { ItemStatus } from '../../../../core/gap.ts';
import type { RoleFit } from '../../../../gap/role-fit.ts';
import { countAll, countsText, judgedByOthers } from './role-text.ts';

const drawn: readonly ItemStatus[] = ['met', 'not-stated', 'short', 'unrated'];

/** Musts, then pluses where there are any. */
export function RoleCounts({ fit }: { readonly fit: RoleFit }) {
	return (
		<div class="counts">
			{(['must', 'plus'] as const).map((strength) => {
				const counts = fit.counts[strength];
				const all = countAll(counts);
				return all === 0 ? null : (
					<div key={strength}>
						<div class="bar" aria-hidden="true">
							{drawn.map((status) =>
								counts[status] > 0 ? (
									<i key={status} class={`is-${status}`} style={{ flexGrow: counts[status] / all }} />
								) : null,
							)}
						</div>
						<p>{countsText(counts, strength).join(' · ')}</p>
					</div>
				);
			})}
			{judgedByOthers(fit).map((said) => (
				<p key={said} class="hint">
					{said}
				</p>
			))}
		</div>
	);
}
