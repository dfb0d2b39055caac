// The fit in one line: its band in words where enough is known, and how many musts and nice-to-haves are met.
import type { Gap } from '../../core/gap.ts';
import { words } from '../words/words.ts';
import { rowOf } from './fit-counts.tsx';

/** Nothing where nothing can be compared. */
export function FitLine({ gap }: { readonly gap: Gap }) {
	const text = words().fit;
	const rows = [rowOf(gap, 'must'), rowOf(gap, 'preferred')].filter((row) => row !== null);
	if (rows.length === 0) return null;
	return (
		<p class="fit-line" role="status">
			<b>{gap.band === null ? text.tooLittle : text.bands[gap.band]}</b>
			{rows.map(({ strength, counts, total }) => (
				<span key={strength}>
					{' · '}
					{text.met(counts.met, total, strength)}
				</span>
			))}
		</p>
	);
}
