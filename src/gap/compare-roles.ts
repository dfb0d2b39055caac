// Two roles beside one another and beside the user: skill by skill, what only one asks and where one asks more.
import type { ConceptId } from '../core/concept.ts';
import { rankOfLevel, type ScaleId } from '../taxonomy/scales.ts';
import type { RoleFit } from './role-fit.ts';
import type { SkillItem } from './role-items.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Standing } from './standing.ts';

/**
 * How two roles differ in a skill. `unstated`: both ask for it, and at least one source states no level, so that nothing can
 * be said of which asks more.
 */
export type RoleDifference = 'only-first' | 'only-second' | 'first-more' | 'second-more' | 'unstated' | 'same';

/** A skill that at least one of two roles asks for. Levels are keys of `scale`; null: not asked for. */
export type ComparedSkill = {
	readonly concept: ConceptId;
	readonly scale: ScaleId;
	readonly first: SkillItem | null;
	readonly second: SkillItem | null;
	readonly difference: RoleDifference;
	/** How many levels lie between what both want; 0 unless one wants more. */
	readonly apart: number;
	readonly standing: Standing | null;
};

/** Differences first: what only one asks for, then where one asks more, then what cannot be told, then what is the same. */
const order: readonly RoleDifference[] = ['only-first', 'only-second', 'first-more', 'second-more', 'unstated', 'same'];

function differenceOf(
	first: SkillItem | undefined,
	second: SkillItem | undefined,
	{ scales }: LibraryIndex,
): Pick<ComparedSkill, 'difference' | 'apart'> {
	if (first === undefined) return { difference: 'only-second', apart: 0 };
	if (second === undefined) return { difference: 'only-first', apart: 0 };
	if (first.wanted === null && second.wanted === null) return { difference: 'same', apart: 0 };
	const ranks = [first, second].map(({ scale, wanted }) =>
		wanted === null ? null : rankOfLevel(scales, scale, wanted),
	);
	const [one = null, other = null] = ranks;
	if (one === null || other === null) return { difference: 'unstated', apart: 0 };
	if (one === other) return { difference: 'same', apart: 0 };
	return { difference: one > other ? 'first-more' : 'second-more', apart: Math.abs(one - other) };
}

/** Every skill of either role, differences first, the widest of them first, and else in the order of the first role. */
export function compareRoles(first: RoleFit, second: RoleFit, index: LibraryIndex): readonly ComparedSkill[] {
	const skills = ({ items }: RoleFit): Map<ConceptId, SkillItem> =>
		new Map(items.flatMap((item) => (item.kind === 'skill' ? [[item.concept, item] as const] : [])));
	const [one, other] = [skills(first), skills(second)];
	return [...new Set([...one.keys(), ...other.keys()])]
		.flatMap((concept): ComparedSkill[] => {
			const [mine, theirs] = [one.get(concept), other.get(concept)];
			const either = mine ?? theirs;
			if (either === undefined) return [];
			return [
				{
					concept,
					scale: either.scale,
					first: mine ?? null,
					second: theirs ?? null,
					...differenceOf(mine, theirs, index),
					standing: either.standing,
				},
			];
		})
		.toSorted((a, b) => order.indexOf(a.difference) - order.indexOf(b.difference) || b.apart - a.apart);
}
