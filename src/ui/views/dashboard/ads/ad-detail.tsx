// One ad: facts, where the user stands with it, what it asks beside the profile, what was corrected, its text, and forgetting it.
import { adStatuses, type AdRow, type AdStatus } from '../../../../core/saved-ad.ts';
import type { DashboardApi } from '../../../api.ts';
import { KeptNote } from '../../../parts/kept-note.tsx';
import { words } from '../../../words/words.ts';
import { AdFacts } from './ad-facts.tsx';
import { fitParts } from './ad-table-row.tsx';
import { AdText } from './ad-text.tsx';
import { listAddress } from './ads-route.ts';
import type { AdWorld } from './asked-skill.tsx';
import { CorrectionList } from './correction-list.tsx';
import { SkillTable } from './skill-table.tsx';
import { useCorrections, useWholeAd, type WholeAd } from './use-ad-rows.ts';

/** What can be done with an ad; each says itself what became of it. */
export type AdDeeds = {
	readonly setStatus: (ad: AdRow, status: AdStatus) => void;
	readonly unsave: (ad: AdRow) => void;
	readonly forget: (ad: AdRow) => void;
	readonly undo: (correction: number) => void;
};

type Props = { readonly adKey: string; readonly api: DashboardApi; readonly of: AdWorld; readonly deeds: AdDeeds };

type StandingProps = WholeAd & { readonly api: DashboardApi; readonly deeds: AdDeeds };

function Standing({ ad, saved, api, deeds }: StandingProps) {
	const text = words().ads;
	const { key } = ad;
	if (saved === null) return <p class="notice">{text.onlySeenWhat}</p>;
	return (
		<section class="standing">
			<label class="field">
				<span>{text.status}</span>
				<select value={saved.status} onChange={(event) => deeds.setStatus(ad, event.currentTarget.value as AdStatus)}>
					{adStatuses.map((status) => (
						<option key={status} value={status}>
							{words().saving.statuses[status]}
						</option>
					))}
				</select>
				<small>{text.statusSince(saved.statusAt)}</small>
			</label>
			<KeptNote key={key} kept={saved.note} save={async (note) => (await api.noteAd(key, note)).ok} />
		</section>
	);
}

function Forgetting({ ad, deeds }: { readonly ad: AdRow; readonly deeds: AdDeeds }) {
	const text = words().ads;
	return (
		<section class="forgetting">
			<ul class="rows">
				{ad.status === null ? null : (
					<li>
						<p class="hint">{text.forgetTextWhat}</p>
						<button type="button" onClick={() => deeds.unsave(ad)}>
							{text.forgetText}
						</button>
					</li>
				)}
				<li>
					<p class="hint">{text.forgetWhat}</p>
					<button type="button" class="danger" onClick={() => deeds.forget(ad)}>
						{text.forget}
					</button>
				</li>
			</ul>
		</section>
	);
}

function Whole({ whole: { ad, saved }, api, of, deeds }: Omit<Props, 'adKey'> & { readonly whole: WholeAd }) {
	const text = words().ads;
	const corrections = useCorrections(api)?.filter((each) => each.ad === ad.key) ?? [];
	const { fit, open } = fitParts(of.judge.fitOf(ad));
	return (
		<article>
			<h2 class="ad-title">{ad.title === '' ? text.untitled : ad.title}</h2>
			<Standing ad={ad} saved={saved} api={api} deeds={deeds} />
			<AdFacts ad={ad} saved={saved} world={of.world} />
			<section>
				<h2>{text.skills}</h2>
				<p>{open === null ? fit : `${fit} · ${open}`}</p>
				<SkillTable ad={ad} of={of} />
			</section>
			{corrections.length === 0 ? null : (
				<section>
					<h2>{text.yourCorrections}</h2>
					<CorrectionList corrections={corrections} world={of.world} hasAds={false} onUndo={deeds.undo} />
				</section>
			)}
			{saved === null ? null : <AdText posting={saved.posting} />}
			<Forgetting ad={ad} deeds={deeds} />
		</article>
	);
}

/** The ad of a key, or that there is none. */
export function AdDetail({ adKey, ...rest }: Props) {
	const text = words().ads;
	const whole = useWholeAd(rest.api, adKey);
	return (
		<>
			<p>
				<a href={listAddress}>{text.backToList}</a>
			</p>
			{whole === undefined ? <p class="hint">{text.loading}</p> : null}
			{whole === null ? <p class="notice">{text.notThere}</p> : null}
			{whole === undefined || whole === null ? null : <Whole whole={whole} {...rest} />}
		</>
	);
}
