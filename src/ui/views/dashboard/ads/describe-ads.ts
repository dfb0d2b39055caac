// Many ads as columns of what is looked for, shown and sorted by: made once for a reading of the ads, in slices.
import type { RoleFramework } from '../../../../core/concept.ts';
import type { SkillFit } from '../../../../core/gap.ts';
import type { AdRow } from '../../../../core/saved-ad.ts';
import type { SkillJudge } from '../../../../gap/seen-fit.ts';
import { forEachInSlices } from '../../../parts/slices.ts';

/** The columns; an ad has the same place in all of them. */
export type ListedAds = {
	readonly rows: readonly AdRow[];
	/** What words are looked for in: folded title, employer and role. */
	readonly hays: readonly string[];
	/** Folded. */
	readonly titles: readonly string[];
	/** When each was seen, in milliseconds since 1970. */
	readonly seen: readonly number[];
	/** The role that stands for the ad; null where none is close. */
	readonly roles: readonly (string | null)[];
	/** The roles and sites that there are, by their names, each with how many ads. */
	readonly roleChoices: readonly Choice[];
	readonly hostChoices: readonly Choice[];
};

/** Something to choose, and how many ads it has. */
export type Choice = { readonly value: string; readonly name: string; readonly ads: number };

/** Without capitals and accents. */
export const foldWords = (words: string): string => {
	const small = words.toLowerCase();
	// oxlint-disable-next-line no-control-regex -- plain ASCII, of which most titles are, has nothing to take apart
	return /^[\0-\x7f]*$/.test(small) ? small : small.normalize('NFKD').replaceAll(/\p{M}/gu, '');
};

/** The role that stands for an ad: that of the framework that the user chose, else the first. */
export const shownRole = ({ roles }: Pick<AdRow, 'roles'>, framework: RoleFramework | null): string | null =>
	(framework === null ? undefined : roles.find((role) => role.startsWith(`${framework}/`))) ?? roles[0] ?? null;

const choicesOf = (counts: ReadonlyMap<string, number>, nameOf: (value: string) => string): Choice[] =>
	[...counts]
		.map(([value, ads]) => ({ value, name: nameOf(value), ads }))
		.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/** Makes the columns. Rejects with the signal's reason once it is stopped. */
export async function describeAds(
	rows: readonly AdRow[],
	framework: RoleFramework | null,
	nameOf: (role: string) => string,
	signal: AbortSignal,
): Promise<ListedAds> {
	const hays: string[] = [];
	const titles: string[] = [];
	const seen: number[] = [];
	const roles: (string | null)[] = [];
	const [byRole, byHost] = [new Map<string, number>(), new Map<string, number>()];
	await forEachInSlices(rows.length, signal, (at) => {
		const ad = rows[at];
		if (ad === undefined) return;
		const role = shownRole(ad, framework);
		const title = foldWords(ad.title);
		titles.push(title);
		hays.push(`${title}\n${foldWords(ad.company ?? '')}\n${role === null ? '' : foldWords(nameOf(role))}`);
		seen.push(Date.parse(ad.seenAt));
		roles.push(role);
		if (role !== null) byRole.set(role, (byRole.get(role) ?? 0) + 1);
		byHost.set(ad.host, (byHost.get(ad.host) ?? 0) + 1);
	});
	const [roleChoices, hostChoices] = [choicesOf(byRole, nameOf), choicesOf(byHost, (host) => host)];
	return { rows, hays, titles, seen, roles, roleChoices, hostChoices };
}

/** How each ad fits, in the order of the ads. Rejects with the signal's reason once it is stopped. */
export async function fitAll(rows: readonly AdRow[], judge: SkillJudge, signal: AbortSignal): Promise<SkillFit[]> {
	const fits: SkillFit[] = [];
	await forEachInSlices(rows.length, signal, (at) => {
		const ad = rows[at];
		if (ad !== undefined) fits.push(judge.fitOf(ad));
	});
	return fits;
}
