// The fit of a role as a bar and as counts, never as a single number.
import type { RoleFit } from '../../../../gap/role-fit.ts';
import { CountBar } from '../../../parts/count-bar.tsx';
import { countAll, countsText, judgedByOthers } from './role-text.ts';

/** Musts, then pluses where there are any. */
export function RoleCounts({ fit }: { readonly fit: RoleFit }) {
	return (
		<div class="counts">
			{(['must', 'plus'] as const).map((strength) => {
				const counts = fit.counts[strength];
				const all = countAll(counts);
				return all === 0 ? null : (
					<div key={strength}>
						<CountBar counts={counts} total={all} />
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
