// The ads that were read, for the views that are about them: read when one opens, and again whenever they change.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SeenAd } from '../../../core/seen-ad.ts';
import type { DashboardApi } from '../../api.ts';

/** Undefined until they are there, null where they cannot be read. */
type Ads = readonly SeenAd[] | null | undefined;

/** The ads, the latest first, and what reads them again. An answer that was overtaken by a later question is dropped. */
export function useSeenAds(api: DashboardApi): { readonly ads: Ads; readonly load: () => Promise<void> } {
	const [ads, setAds] = useState<Ads>();
	const asked = useRef(0);
	const load = useCallback(async () => {
		const turn = (asked.current += 1);
		const found = await api.seenAds();
		if (turn === asked.current) setAds(found);
	}, [api]);
	useEffect(() => {
		void load();
		return api.onSeenAdsChange(() => void load());
	}, [api, load]);
	return { ads, load };
}
