// In which order the frameworks are shown that an ad is close to: the one that the user chose, or whose role is closest, first.
import { roleFrameworks, type RoleFramework } from './concept.ts';
import type { Analysis } from './analysis.ts';

/** `chosen`: what the user reads by, null for the closest. `first` null: no role of it is close, or none at all. */
export type OrderedFrameworks = { readonly first: RoleFramework | null; readonly others: readonly RoleFramework[] };

/** Frameworks without a close role are left out. */
export function orderFrameworks({ roles }: Pick<Analysis, 'roles'>, chosen: RoleFramework | null): OrderedFrameworks {
	const shown = roleFrameworks.filter((framework) => roles[framework].length > 0);
	const scoreOf = (framework: RoleFramework): number => roles[framework][0]?.score ?? 0;
	const closest = shown.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0] ?? null;
	const first = chosen === null ? closest : (shown.find((framework) => framework === chosen) ?? null);
	return { first, others: shown.filter((framework) => framework !== first) };
}
