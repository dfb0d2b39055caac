// The list's ads, filtered and in order: described once a reading, compared once a profile, sorted once a column.
import { useMemo } from 'preact/hooks';
import type { RoleFramework } from '../../../../core/concept.ts';
import type { SkillFit } from '../../../../core/gap.ts';
import type { AdRow } from '../../../../core/saved-ad.ts';
import type { SkillJudge } from '../../../../gap/seen-fit.ts';
import { labelOf, type Knowledge } from '../../../parts/known-concepts.ts';
import { useSliced } from '../../../parts/use-sliced.ts';
import { matcherOf, type AdQuery } from './ad-query.ts';
import { describeAds, fitAll, type ListedAds } from './describe-ads.ts';
import { arrangeAds, ordersOf, type AdSort } from './sort-ads.ts';

/** What is wanted of the list. */
export type Wanted = { readonly query: AdQuery; readonly sort: AdSort };

/** The ads in the wanted order: `places` in the columns of `listed`. */
export type ArrangedAds = {
	readonly wanted: Wanted;
	readonly listed: ListedAds;
	/** Null until they are compared with the profile. */
	readonly fits: readonly SkillFit[] | null;
	readonly places: readonly number[];
};

type Given = {
	readonly ads: readonly AdRow[] | null;
	readonly framework: RoleFramework | null;
	readonly knowledge: Knowledge | null;
	/** Null until it can be compared. */
	readonly judge: SkillJudge | null;
	readonly wanted: Wanted;
};

/** `made`: as it was arranged last, null before; `isRunning`: another arrangement is on its way. */
export function useArrangedAds({ ads, framework, knowledge, judge, wanted }: Given): {
	readonly made: ArrangedAds | null;
	readonly isRunning: boolean;
} {
	const describing = useSliced(
		useMemo(
			() =>
				ads === null
					? null
					: (signal: AbortSignal) => describeAds(ads, framework, (id) => labelOf(knowledge, id), signal),
			[ads, framework, knowledge],
		),
	);
	const listed = describing.made;
	const fitting = useSliced(
		useMemo(
			() =>
				listed === null || judge === null
					? null
					: async (signal: AbortSignal) => ({ listed, fits: await fitAll(listed.rows, judge, signal) }),
			[listed, judge],
		),
	);
	// Fits of ads that were read before are in another order.
	const fits = fitting.made?.listed === listed ? (fitting.made?.fits ?? null) : null;
	const orders = useMemo(() => listed && ordersOf(listed), [listed]);
	const arranging = useSliced(
		useMemo(
			() =>
				listed === null || orders === null
					? null
					: async (signal: AbortSignal): Promise<ArrangedAds> => {
							const isWanted = matcherOf(wanted.query, listed, fits, Date.now());
							return { wanted, listed, fits, places: await arrangeAds(orders, wanted.sort, fits, isWanted, signal) };
						},
			[listed, fits, orders, wanted],
		),
	);
	return { made: arranging.made, isRunning: describing.isRunning || fitting.isRunning || arranging.isRunning };
}
