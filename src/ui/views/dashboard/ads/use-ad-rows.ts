// A few ads by their keys, read again whenever one of them may have changed.
import { useEffect, useState } from 'preact/hooks';
import type { KeptCorrection } from '../../../../core/correction.ts';
import type { AdRow, SavedAd } from '../../../../core/saved-ad.ts';
import type { DashboardApi } from '../../../api.ts';

/** Undefined until it was asked for, null where it cannot be read. */
type Asked<Value> = Value | null | undefined;

/** Asks now, and again whenever seen or saved ads change. An answer that was overtaken is dropped. */
function useAsked<Value>(api: DashboardApi, ask: () => Promise<Value | null>, about: string): Asked<Value> {
	const [answer, setAnswer] = useState<{ readonly about: string; readonly value: Value | null }>();
	useEffect(() => {
		let turn = 0;
		const load = (): void => {
			const own = (turn += 1);
			const settle = (value: Value | null): void => {
				if (own === turn) setAnswer({ about, value });
			};
			ask().then(settle, () => settle(null));
		};
		load();
		const silent = [api.onSeenAdsChange(load), api.onSavedAdsChange(load)];
		return () => {
			turn = -1;
			for (const unlisten of silent) unlisten();
		};
		// oxlint-disable-next-line react-hooks/exhaustive-deps -- `about` names what `ask` asks
	}, [api, about]);
	return answer?.about === about ? answer.value : undefined;
}

/** The ads of these keys; those that are kept no more are left out. */
export const useAdRows = (api: DashboardApi, keys: readonly string[]): Asked<readonly AdRow[]> =>
	useAsked(api, () => api.adsOf(keys), keys.join('\n'));

/** One ad with its text; `saved` null where it is not saved. */
export type WholeAd = { readonly ad: AdRow; readonly saved: SavedAd | null };

/** The ad of this key; null where it is not kept, or cannot be read. */
export const useWholeAd = (api: DashboardApi, key: string): Asked<WholeAd> =>
	useAsked(
		api,
		async () => {
			const [ads, saved] = await Promise.all([api.adsOf([key]), api.savedAd(key)]);
			const ad = ads?.[0];
			return ad === undefined ? null : { ad, saved };
		},
		key,
	);

/** All corrections, the latest first. */
export const useCorrections = (api: DashboardApi): Asked<readonly KeptCorrection[]> =>
	useAsked(api, async () => (await api.corrections())?.toReversed() ?? null, '');
