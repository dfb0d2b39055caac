// The rows of the heat map: everything rated and everything that a role asks for, by scale.
import type { ConceptId } from '../../../../core/concept.ts';
import type { RatedLevel } from '../../../../core/rating.ts';
import type { RoleFit } from '../../../../gap/role-fit.ts';
import type { SkillItem } from '../../../../gap/role-items.ts';
import { findScale, nameOfLevel, rankOfLevel, type LevelScale } from '../../../../taxonomy/scales.ts';
import type { ChartTable } from '../../../charts/chart-table.tsx';
import type { HeatGroup, HeatRow } from '../../../charts/heat-map-layout.ts';
import {
	groupOfConcept,
	groupOfRating,
	scaleGroups,
	scaleOfGroup,
	type ScaleGroup,
} from '../../../parts/scale-group.ts';
import { words } from '../../../words/words.ts';
import { standingWithSource } from '../roles/role-text.ts';
import type { LibraryWorld } from '../use-library.ts';

/** A group with whose skills it is about. */
export type KnownGroup = HeatGroup & { readonly group: ScaleGroup };

const signOf = (rated: RatedLevel | undefined): HeatRow['sign'] =>
	rated === 'none' ? '0' : rated === 'unsure' ? '?' : null;

/** What a skill is rated at, or follows from another rating, as a place on the scale. */
function levelOf(concept: ConceptId, item: SkillItem | undefined, scale: LevelScale, world: LibraryWorld) {
	const rating = world.compared.ratings.get(concept);
	if (rating !== undefined) {
		const rated = typeof rating.level === 'number' ? Math.min(rating.level, scale.levels.length) : null;
		return { rated, sign: signOf(rating.level), isByAnother: false };
	}
	const standing = item?.standing ?? null;
	if (standing === null) return { rated: null, sign: null, isByAnother: false };
	const rated = standing.level === null ? null : rankOfLevel(world.index.scales, scale.id, standing.level);
	return { rated, sign: signOf(standing.rated), isByAnother: true };
}

function wantedOf(item: SkillItem | undefined, scale: LevelScale, world: LibraryWorld): HeatRow['wanted'] {
	if (item === undefined) return null;
	return item.wanted === null ? 'unstated' : rankOfLevel(world.index.scales, scale.id, item.wanted);
}

/** The skills of a comparison, by their concepts. */
export const skillsOf = (fit: RoleFit | null): readonly SkillItem[] =>
	(fit?.items ?? []).filter((item) => item.kind === 'skill');

/** The groups that have rows; `onlyRole`: nothing but what the role asks for. Rows by name, numbers in their order. */
export function findHeatGroups(world: LibraryWorld, fit: RoleFit | null, onlyRole: boolean): readonly KnownGroup[] {
	const { ratings } = world.compared;
	const items = new Map(skillsOf(fit).map((item) => [item.concept, item]));
	const concepts = [...new Set([...(onlyRole ? [] : ratings.keys()), ...items.keys()])];
	const byGroup = Map.groupBy(concepts, (concept) => {
		const rating = ratings.get(concept);
		return rating === undefined ? groupOfConcept(concept) : groupOfRating(rating);
	});
	return scaleGroups.flatMap((group): KnownGroup[] => {
		const scale = findScale(world.index.scales, scaleOfGroup[group]);
		const found = byGroup.get(group);
		if (scale === undefined || found === undefined) return [];
		const rows = found.map((concept): HeatRow => {
			const item = items.get(concept);
			return {
				id: concept,
				label: world.nameOf(concept),
				...levelOf(concept, item, scale, world),
				wanted: wantedOf(item, scale, world),
			};
		});
		return [
			{
				group,
				title: words().charts.groups[group],
				levels: scale.levels.map(({ code, key, name }) => ({ key: code ?? key, name })),
				rows: rows.toSorted((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true })),
			},
		];
	});
}

/** The same in words. */
export function tableOfGroups(groups: readonly KnownGroup[], world: LibraryWorld, fit: RoleFit | null): ChartTable {
	const text = words().charts;
	const items = new Map(skillsOf(fit).map((item) => [item.concept, item]));
	const { scales } = world.index;
	const rows = groups.flatMap(({ group, title, rows }) => {
		const levels = findScale(scales, scaleOfGroup[group])?.levels ?? [];
		const nameAt = (place: number): string => {
			const level = levels[place - 1];
			return level === undefined ? String(place) : nameOfLevel(level);
		};
		return rows.map(({ id, label, rated, sign, wanted }) => {
			const item = items.get(id);
			const mine =
				item !== undefined
					? standingWithSource(scales, item.scale, item.standing, world.nameOf)
					: rated !== null
						? nameAt(rated)
						: sign === '0'
							? words().rating.none
							: words().rating.unsure;
			const theirs = wanted === null ? text.notWanted : wanted === 'unstated' ? text.noLevel : nameAt(wanted);
			return [label, title, mine, ...(fit === null ? [] : [theirs])];
		});
	});
	return { heads: [text.skill, text.framework, text.you, ...(fit === null ? [] : [text.wanted])], rows };
}
