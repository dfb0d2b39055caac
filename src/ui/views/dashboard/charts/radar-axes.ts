// Which skills of a role a radar shows, and where role and user stand on each.
import type { RoleFit } from '../../../../gap/role-fit.ts';
import type { SkillItem } from '../../../../gap/role-items.ts';
import { findLevel, findScale, rankOfLevel } from '../../../../taxonomy/scales.ts';
import type { ChartTable } from '../../../charts/chart-table.tsx';
import type { RadarAxis } from '../../../charts/radar-layout.ts';
import { words } from '../../../words/words.ts';
import { levelName, skillStatus, standingWithSource } from '../roles/role-text.ts';
import type { LibraryWorld } from '../use-library.ts';
import { skillsOf } from './heat-groups.ts';

/** More could not be told apart. */
export const mostAxes = 12;

/** What is drawn, and of how many. */
export type RadarPick = {
	readonly axes: readonly RadarAxis[];
	/** The keys of the levels, lowest first. */
	readonly levels: readonly string[];
	/** What is drawn, in the order of the source; and everything that could be. */
	readonly drawn: readonly SkillItem[];
	readonly all: readonly SkillItem[];
};

const rankOf = (item: SkillItem, key: string | null, world: LibraryWorld): number | null =>
	key === null ? null : rankOfLevel(world.index.scales, item.scale, key);

/** Where the user stands: 0 for "I don't have this", null where nothing is known. */
function haveOf(item: SkillItem, world: LibraryWorld): number | null {
	if (item.standing === null || item.standing.rated === 'unsure') return null;
	return item.standing.rated === 'none' ? 0 : rankOf(item, item.standing.level, world);
}

/** A level by its code alone: "e-3". */
const shortLevel = ({ scale }: SkillItem, key: string, world: LibraryWorld): string =>
	findLevel(world.index.scales, scale, key)?.code ?? key;

/** How the user stands, in as few letters as can be. */
function shortStanding(item: SkillItem, world: LibraryWorld): string {
	const text = words();
	if (item.standing === null) return text.roles.notRated;
	const { level, rated } = item.standing;
	if (level !== null) return shortLevel(item, level, world);
	return typeof rated === 'number' ? text.roles.notRated : text.rating[rated];
}

/** What is furthest below comes first, then what is rated lowest, then what is not rated; the source's order between equals. */
function byGap(items: readonly SkillItem[], world: LibraryWorld): readonly SkillItem[] {
	const lowest = (item: SkillItem): number => haveOf(item, world) ?? Infinity;
	const lacks = ({ status, missing, wanted }: SkillItem): number =>
		status === 'short' ? (wanted === null ? 1 : missing) : 0;
	return items.toSorted((a, b) => {
		const apart = lacks(b) - lacks(a);
		if (apart !== 0) return apart;
		return lowest(a) === lowest(b) ? 0 : lowest(a) - lowest(b);
	});
}

/** The skills of a role beside the user's, at most twelve. */
export function pickAxes(fit: RoleFit, world: LibraryWorld): RadarPick {
	const text = words();
	const all = skillsOf(fit);
	const chosen = new Set(byGap(all, world).slice(0, mostAxes));
	const drawn = all.filter((item) => chosen.has(item));
	const { scales } = world.index;
	const longest = drawn
		.flatMap(({ scale }) => findScale(scales, scale) ?? [])
		.toSorted((a, b) => b.levels.length - a.levels.length)[0];
	const isOneScale = new Set(drawn.map(({ scale }) => scale)).size === 1;
	const axes = drawn.map((item): RadarAxis => {
		const you = shortStanding(item, world);
		return {
			label: world.nameOf(item.concept),
			values:
				item.wanted === null
					? text.charts.radar.value(you)
					: text.charts.radar.values(you, shortLevel(item, item.wanted, world)),
			wanted: rankOf(item, item.wanted, world),
			have: haveOf(item, world),
			isByAnother: item.standing !== null && item.standing.relation !== 'itself',
		};
	});
	const levels = (longest?.levels ?? []).map(({ code, key }, at) => (isOneScale ? (code ?? key) : String(at + 1)));
	return { axes, levels, drawn, all };
}

/** Everything that the role asks for, in words: what is drawn first. */
export function tableOfPick({ drawn, all }: RadarPick, world: LibraryWorld): ChartTable {
	const text = words().charts;
	const { scales } = world.index;
	const rest = all.filter((item) => !drawn.includes(item));
	return {
		heads: [text.skill, text.wanted, text.you, text.status],
		rows: [...drawn, ...rest].map((item) => [
			world.nameOf(item.concept),
			item.wanted === null ? text.noLevel : levelName(scales, item.scale, item.wanted),
			standingWithSource(scales, item.scale, item.standing, world.nameOf),
			skillStatus(item),
		]),
	};
}
