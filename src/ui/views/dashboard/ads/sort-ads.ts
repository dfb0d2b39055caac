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
export const firstDirection = (column: AdColumn): boolean => column === 'fit' || column === 'seen' || column === 'status';

/** Finds the places of the ads in ascending order of a column, of equal ones the one that was seen first. */
export type Orders = (column: AdColumn, signal: AbortSignal) => Promise<Uint32Array>;

/** What an ad is ordered by. Names come as places among the names, so that numbers alone are compared. */
function keysOf(column: Exclude<AdColumn, 'title' | 'seen'>, ads: ListedAds, fits: readonly SkillFit[] | null): Float64Array {
	const rankIn = (choices: ListedAds['roleChoices']): ReadonlyMap<string, number> =>
		new Map(choices.map(({ value }, rank) => [value, rank]));
	const [roles, hosts] = [rankIn(ads.roleChoices), rankIn(ads.hostChoices)];
	return Float64Array.from(ads.rows, ({ host, status }, at) => {
		switch (column) {
			case 'role':
				// Ads to which no role is close come last.
				return roles.get(ads.roles[at] ?? '') ?? roles.size;
			case 'site':
				return hosts.get(host) ?? 0;
			case 'fit': {
				const fit = fits?.[at];
				return fit === undefined ? -1 : orderOfFit(fit);
			}
			case 'status':
				return status === null ? -1 : adStatuses.indexOf(status);
			default:
				return column satisfies never;
		}
	});
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders of some ads; each column is sorted when it is first asked for. */
export function ordersOf(ads: ListedAds, fits: readonly SkillFit[] | null): Orders {
	const known = new Map<AdColumn, Uint32Array>();
	const seenAt = (at: number): string => ads.rows[at]?.seenAt ?? '';
	const bySeen = (a: number, b: number): number => compareTexts(seenAt(a), seenAt(b));
	const compareBy = (column: AdColumn): ((a: number, b: number) => number) => {
		if (column === 'seen') return bySeen;
		if (column === 'title') return (a, b) => compareTexts(ads.titles[a] ?? '', ads.titles[b] ?? '') || bySeen(a, b);
		const keys = keysOf(column, ads, fits);
		return (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || bySeen(a, b);
	};
	return async (column, signal) => {
		const found = known.get(column) ?? (await sortInSlices(ads.rows.length, compareBy(column), signal));
		known.set(column, found);
		return found;
	};
}

/** After so many ads the clock is looked at. */
const adsAtOnce = 1024;

/** The places of the wanted ads, in the wanted order. Rejects with the signal's reason once it is stopped. */
export async function arrangeAds(
	orders: Orders,
	sort: AdSort,
	isWanted: (at: number) => boolean,
	signal: AbortSignal,
): Promise<readonly number[]> {
	const order = await orders(sort.column, signal);
	const slices = startSlices(signal);
	const found: number[] = [];
	for (let step = 0; step < order.length; step++) {
		const at = order[sort.isDescending ? order.length - 1 - step : step] ?? 0;
		if (isWanted(at)) found.push(at);
		if (step % adsAtOnce === 0 && slices.isDue()) await slices.pause();
	}
	return found;
}
