// The order of the list by any of its columns. An order is made once for a column, and then read from either end.
import type { SkillFit } from '../../../../core/gap.ts';
import { adStatuses } from '../../../../core/saved-ad.ts';
import { orderOfFit } from '../../../../gap/seen-fit.ts';
import { startSlices } from '../../../parts/slices.ts';
import { sortInSlices } from '../../../parts/sort-in-slices.ts';
import type { ListedAds } from './describe-ads.ts';

/** The columns, in the order in which they are shown. */
export const adColumns = ['title', 'role', 'site', 'fit', 'seen', 'status'] as const;

/** One of these. */
export type AdColumn = (typeof adColumns)[number];

/** By which column, and from which end. */
export type AdSort = { readonly column: AdColumn; readonly isDescending: boolean };

/** The latest seen first. */
export const latestFirst: AdSort = { column: 'seen', isDescending: true };

/** The end from which a column is read when it is chosen: names from A, what is better or later first. */
export const firstDirection = (column: AdColumn): boolean =>
	column === 'fit' || column === 'seen' || column === 'status';

/**
 * Finds the places of the ads in ascending order of a column, of equal ones the one that was seen first. `fits`: by which the
 * column of that name is ordered; null: not known yet.
 */
export type Orders = (column: AdColumn, fits: readonly SkillFit[] | null, signal: AbortSignal) => Promise<Uint32Array>;

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What each ad is ordered by. Names come as places among the names, so that numbers alone are compared. */
function keysOf(
	column: Exclude<AdColumn, 'title'>,
	ads: ListedAds,
	fits: readonly SkillFit[] | null,
): (at: number) => number {
	const rankIn = (choices: ListedAds['roleChoices']): ReadonlyMap<string, number> =>
		new Map(choices.map(({ value }, rank) => [value, rank]));
	switch (column) {
		case 'role': {
			const ranks = rankIn(ads.roleChoices);
			// Ads to which no role is close come last.
			return (at) => ranks.get(ads.roles[at] ?? '') ?? ranks.size;
		}
		case 'site': {
			const ranks = rankIn(ads.hostChoices);
			return (at) => ranks.get(ads.rows[at]?.host ?? '') ?? 0;
		}
		case 'fit':
			return (at) => {
				const fit = fits?.[at];
				return fit === undefined ? -1 : orderOfFit(fit);
			};
		case 'status':
			return (at) => adStatuses.findIndex((status) => status === ads.rows[at]?.status);
		case 'seen':
			return (at) => ads.seen[at] ?? 0;
		default:
			return column satisfies never;
	}
}

/** Orders of some ads; each column is sorted when it is first asked for, that of fits once for the same fits. */
export function ordersOf(ads: ListedAds): Orders {
	const known = new Map<AdColumn, { readonly by: readonly SkillFit[] | null; readonly order: Uint32Array }>();
	const { seen, titles } = ads;
	const bySeen = (a: number, b: number): number => (seen[a] ?? 0) - (seen[b] ?? 0);
	const compareBy = (column: AdColumn, fits: readonly SkillFit[] | null): ((a: number, b: number) => number) => {
		if (column === 'title') return (a, b) => compareTexts(titles[a] ?? '', titles[b] ?? '') || bySeen(a, b);
		const keyOf = keysOf(column, ads, fits);
		const keys = Float64Array.from(seen, (_, at) => keyOf(at));
		return (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || bySeen(a, b);
	};
	return async (column, fits, signal) => {
		const by = column === 'fit' ? fits : null;
		const found = known.get(column);
		if (found?.by === by) return found.order;
		const order = await sortInSlices(seen.length, compareBy(column, fits), signal);
		known.set(column, { by, order });
		return order;
	};
}

/** After so many ads the clock is looked at. */
const adsAtOnce = 1024;

/** The places of the wanted ads, in the wanted order. Rejects with the signal's reason once it is stopped. */
export async function arrangeAds(
	orders: Orders,
	sort: AdSort,
	fits: readonly SkillFit[] | null,
	isWanted: (at: number) => boolean,
	signal: AbortSignal,
): Promise<readonly number[]> {
	const order = await orders(sort.column, fits, signal);
	const slices = startSlices(signal);
	const found: number[] = [];
	for (let step = 0; step < order.length; step++) {
		const at = order[sort.isDescending ? order.length - 1 - step : step] ?? 0;
		if (isWanted(at)) found.push(at);
		if (step % adsAtOnce === 0 && slices.isDue()) await slices.pause();
	}
	return found;
}
