// The ads that were read: whether and how long they are kept, and forgetting them by site.
import { useMemo } from 'preact/hooks';
import type { SeenAd, SeenAdsChoice } from '../../../../core/seen-ad.ts';
import { AdsProgress } from '../../../parts/ads-progress.tsx';
import type { AdsReading } from '../../../parts/use-ads.ts';
import { words } from '../../../words/words.ts';

type Props = {
	readonly reading: AdsReading;
	readonly choice: SeenAdsChoice;
	readonly onChoose: (choice: SeenAdsChoice) => void;
	readonly onForgetSite: (host: string) => void;
};

const monthChoices = [1, 3, 6, 12, 24, 60];

/** Hosts with how many ads each has, those with most first. */
function countByHost(ads: readonly SeenAd[]): (readonly [host: string, ads: number])[] {
	const counts = new Map<string, number>();
	for (const { host } of ads) counts.set(host, (counts.get(host) ?? 0) + 1);
	return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** The choice and the sites; the ads themselves have a view of their own. */
export function SeenAds({ reading, choice, onChoose, onForgetSite }: Props) {
	const text = words().data;
	const ads = reading.whole;
	const hosts = useMemo(() => countByHost(ads ?? []), [ads]);
	const months = monthChoices.includes(choice.months)
		? monthChoices
		: [...monthChoices, choice.months].toSorted((a, b) => a - b);
	return (
		<section class="seen-ads">
			<h2>{text.adsHeading}</h2>
			<p class="hint">{text.adsWhat}</p>
			<div class="choices-of-ads">
				<label class="tick">
					<input
						type="checkbox"
						checked={choice.isRecording}
						onChange={(event) => onChoose({ ...choice, isRecording: event.currentTarget.checked })}
					/>
					{text.record}
				</label>
				<label class="months">
					{text.months}
					<select
						value={String(choice.months)}
						onChange={(event) => onChoose({ ...choice, months: Number(event.currentTarget.value) })}
					>
						{months.map((each) => (
							<option key={each} value={String(each)}>
								{text.monthsValue(each)}
							</option>
						))}
					</select>
				</label>
			</div>
			{choice.isRecording ? null : <p class="notice">{text.recordingPaused}</p>}
			<AdsProgress reading={reading} />
			{ads === null ? null : <p>{ads.length === 0 ? text.adsNone : text.adsCount(ads.length)}</p>}
			{ads === null || ads.length === 0 ? null : (
				<>
					<h3>{text.bySite}</h3>
					<ul class="rows">
						{hosts.map(([host, count]) => (
							<li key={host}>
								<span>{text.onSite(host, count)}</span>
								<button type="button" aria-label={text.forgetSite(host)} onClick={() => onForgetSite(host)}>
									{text.forget}
								</button>
							</li>
						))}
					</ul>
					<p class="hint">
						<a href="#/ads">{text.oneByOne}</a> {text.savedStay}
					</p>
				</>
			)}
		</section>
	);
}
