// The ads that were read: whether and how long they are kept, and forgetting them by site or one by one.
import { useMemo, useState } from 'preact/hooks';
import type { SeenAd, SeenAdsChoice } from '../../../../core/seen-ad.ts';
import { words } from '../../../words/words.ts';

type Props = {
	readonly ads: readonly SeenAd[];
	readonly choice: SeenAdsChoice;
	readonly onChoose: (choice: SeenAdsChoice) => void;
	readonly onForgetAd: (ad: SeenAd) => void;
	readonly onForgetSite: (host: string) => void;
};

const monthChoices = [1, 3, 6, 12, 24, 60];

/** So many are shown, and as many more each time that they are asked for. */
const shownAtOnce = 20;

/** Hosts with how many ads each has, those with most first. */
function countByHost(ads: readonly SeenAd[]): (readonly [host: string, ads: number])[] {
	const counts = new Map<string, number>();
	for (const { host } of ads) counts.set(host, (counts.get(host) ?? 0) + 1);
	return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** The choice, the sites and the ads. */
export function SeenAds({ ads, choice, onChoose, onForgetAd, onForgetSite }: Props) {
	const text = words().data;
	const hosts = useMemo(() => countByHost(ads), [ads]);
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
			<p>{ads.length === 0 ? text.adsNone : text.adsCount(ads.length)}</p>
			{ads.length === 0 ? null : (
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
					<details>
						<summary>{text.oneByOne}</summary>
						<AdList {...{ ads, onForgetAd }} />
					</details>
				</>
			)}
		</section>
	);
}

/** Every ad, newest first. */
function AdList({ ads, onForgetAd }: Pick<Props, 'ads' | 'onForgetAd'>) {
	const text = words().data;
	const [most, setMost] = useState(shownAtOnce);
	const sorted = useMemo(() => ads.toSorted((a, b) => (a.seenAt < b.seenAt ? 1 : -1)), [ads]);
	return (
		<>
			<ul class="rows">
				{sorted.slice(0, most).map((ad) => (
					<li key={ad.key}>
						<div>
							<b>{ad.title}</b>
							<p class="hint">
								{[ad.company, ad.host, text.seenOn(ad.seenAt)].filter((part) => part !== null).join(' · ')}
							</p>
						</div>
						<button type="button" aria-label={text.forgetAd(ad.title)} onClick={() => onForgetAd(ad)}>
							{text.forget}
						</button>
					</li>
				))}
			</ul>
			{sorted.length <= most ? null : (
				<button type="button" onClick={() => setMost(most + shownAtOnce * 5)}>
					{text.moreAds(sorted.length - most)}
				</button>
			)}
		</>
	);
}
