// What a requirement's items come to together: the weakest of what is asked together, the best of what are alternatives.
import type { Strength } from '../core/analysis.ts';
import type { ItemGap, ItemStatus } from '../core/gap.ts';
import { isSpecific } from './compare-years.ts';

/** From the most pressing to the least: a requirement takes the first that any of its branches has. */
const byUrgency: readonly ItemStatus[] = ['short', 'unrated', 'not-stated', 'met'];

/** From the most promising to the least: a list of alternatives takes the first that any of them has. */
const byPromise: readonly ItemStatus[] = ['met', 'not-stated', 'unrated', 'short'];

/** Items of which one is enough; an item that is asked on its own is a branch of one. */
export type Branch = readonly ItemGap[];

/**
 * The branches that a requirement of this strength stands or falls with. What a must only would like to have besides
 * counts nothing for it, unless there is nothing else.
 */
export function branchesOf(items: readonly ItemGap[], strength: Strength): Branch[] {
	const asked = items.filter((item) => item.strength === strength);
	const counted = asked.length > 0 ? asked : items;
	const lists = Map.groupBy(counted, (item) => item.anyOf ?? item);
	return [...lists.values()];
}

/** True for the degree and the years of work as such that a must asks for: where an ad leaves several ways to qualify, these decide together. */
export const isQualification = (item: ItemGap): boolean =>
	item.strength === 'must' && (item.kind === 'degree' || (item.kind === 'years' && !isSpecific(item)));

/** The status of a branch. */
const statusOfBranch = (branch: Branch): ItemStatus | undefined =>
	byPromise.find((status) => branch.some((item) => item.status === status));

/** The status of all branches together; null where there are none. */
export function statusOf(branches: readonly Branch[]): ItemStatus | null {
	const statuses = new Set(branches.map(statusOfBranch));
	return byUrgency.find((status) => statuses.has(status)) ?? null;
}
