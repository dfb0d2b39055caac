// The fit said as a band in words where enough is known, and as counts; never as a single number.
import type { Strength } from '../../core/analysis.ts';
import type { Gap } from '../../core/gap.ts';
import { CountBar } from '../parts/count-bar.tsx';
import { words } from '../words/words.ts';

/** The levels by which every short requirement of a strength is short; null where they differ, or are not levels. */
function sameLevelsMissing({ requirements }: Gap, strength: Strength): number | null {
	const missing = requirements
		.filter(({ status, items }) => status === 'short' && items.some((item) => item.strength === strength))
		.map(({ items }) => {
			const short = items.filter((item) => item.status === 'short');
			const isSkillsOnly = short.every((item) => item.kind === 'skill' && item.missing > 0);
			return isSkillsOnly ? Math.max(...short.map((item) => ('missing' in item ? item.missing : 0))) : null;
		});
	const [first] = missing;
	return first !== undefined && missing.every((each) => each === first) ? first : null;
}

/** The counts of one strength in words, and what its bar is drawn from; null where nothing of it can be compared. */
export function rowOf(gap: Gap, strength: Strength) {
	const text = words().fit;
	const counts = gap.counts[strength];
	const total = counts.met + counts.short + counts.unrated + counts['not-stated'];
	if (total === 0) return null;
	const missing = sameLevelsMissing(gap, strength);
	const said = [
		text.met(counts.met, total, strength),
		counts.short === 0 ? null : missing === null ? text.short(counts.short) : text.shortBy(counts.short, missing),
		counts.unrated > 0 ? text.unrated(counts.unrated) : null,
		counts['not-stated'] > 0 ? text.notStated(counts['not-stated']) : null,
		counts.uncompared > 0 ? text.unnamed(counts.uncompared) : null,
	];
	return { strength, counts, total, said: said.filter((part) => part !== null).join(' · ') };
}

/** The band and counts of the musts, and of the nice-to-haves where there are any. Lines that name nothing to compare are counted apart. */
export function FitCounts({ gap }: { readonly gap: Gap }) {
	const text = words();
	const rows = [rowOf(gap, 'must'), rowOf(gap, 'preferred')].filter((row) => row !== null);
	const unrated = gap.counts.must.unrated + gap.counts.preferred.unrated;
	const isAnythingSaid = gap.requirements.some(({ items }) =>
		items.some((item) => item.status !== 'unrated' || (item.kind === 'skill' && item.have !== null)),
	);
	return (
		<div class="counts" role="status">
			{rows.length === 0 ? null : (
				<p class="band">
					{gap.band === null ? (
						<>
							<b>
								{text.fit.tooLittle}
								{text.colon}
							</b>
							{text.fit.tooLittleBecause(unrated)}
						</>
					) : (
						<b>{text.fit.bands[gap.band]}</b>
					)}
				</p>
			)}
			{rows.map(({ strength, counts, total, said }) => (
				<div key={strength}>
					<CountBar counts={counts} total={total} />
					<p>{said}</p>
				</div>
			))}
			{isAnythingSaid || rows.length === 0 ? null : <p class="hint">{text.overlay.rateInPopup}</p>}
		</div>
	);
}
