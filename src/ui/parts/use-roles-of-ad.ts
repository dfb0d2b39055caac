// What is said of the roles of an ad, asked for when a view that shows it is opened, and again whenever the ad's view is another.
import { useEffect, useState } from 'preact/hooks';
import { adKeyOf } from '../../core/posting.ts';
import type { AdView, RolesOfAd } from '../../messages/views.ts';
import { useSlow } from './use-slow.ts';

/** `isLoading`: nothing is there yet; `isSlow`: and that takes long enough to say so. `roles` null otherwise: they cannot be had. */
export type RolesHere = { readonly roles: RolesOfAd | null; readonly isLoading: boolean; readonly isSlow: boolean };

/** Of one ad, what was said last stands until the next is there; never another ad's. */
export function useRolesOfAd(ad: AdView, ask: () => Promise<RolesOfAd | null>): RolesHere {
	const [known, setKnown] = useState<{ readonly of: string; readonly roles: RolesOfAd | null } | null>(null);
	const key = adKeyOf(ad.posting);
	useEffect(() => {
		let isWanted = true;
		void ask().then((roles) => {
			if (isWanted) setKnown({ of: key, roles });
		});
		return () => {
			isWanted = false;
		};
	}, [ad, ask, key]);
	const isLoading = known?.of !== key;
	const isSlow = useSlow(isLoading);
	return { roles: known?.of === key ? known.roles : null, isLoading, isSlow };
}
