// What a user has said of the skills of one framework: the profile as it is composed so far.
import type { ConceptId, RoleFramework } from '../../../../core/concept.ts';
import { scaleOfConcept } from '../../../../gap/library-index.ts';
import { findStanding } from '../../../../gap/standing.ts';
import type { LibraryWorld } from '../use-library.ts';
import { meaningOf, standingText } from './role-text.ts';

/** The framework whose skills the roles of another are described by; the others name competences of the hub. */
const skillsBehind: Readonly<Partial<Record<RoleFramework, string>>> = { ict: 'ecf', odp: 'odp' };

/** A rated skill with its level, and what one can do there; `says` is empty for "none" and "not sure". */
export type ComposedSkill = { readonly concept: ConceptId; readonly level: string; readonly says: string };

/** The ids of the framework's own skills in its order; empty where it has none. */
export function ownSkillsOf(framework: RoleFramework, { library }: LibraryWorld): ConceptId[] {
	const prefix = skillsBehind[framework];
	if (prefix === undefined) return [];
	return library.skills.filter(({ id }) => id.startsWith(`${prefix}/`)).map(({ id }) => id);
}

/** The skills that the roles of a framework are described by, each once: its own, else all that they name. */
function skillsOf(framework: RoleFramework, world: LibraryWorld): readonly ConceptId[] {
	const own = ownSkillsOf(framework, world);
	if (own.length > 0) return own;
	const roles = world.library.roles.filter((role) => role.framework === framework);
	return [...new Set(roles.flatMap(({ expects }) => expects.map(({ concept }) => concept)))].toSorted((a, b) =>
		world.nameOf(a) < world.nameOf(b) ? -1 : 1,
	);
}

/** Those of them that the user rated themselves; what only follows from other ratings is left to the roles. */
export function composeSkills(framework: RoleFramework, world: LibraryWorld): ComposedSkill[] {
	const { scales } = world.index;
	const { ratings } = world.compared;
	return skillsOf(framework, world).flatMap((concept): ComposedSkill[] => {
		if (!ratings.has(concept)) return [];
		const standing = findStanding(concept, ratings, world.index);
		const scale = scaleOfConcept(concept);
		const key = standing?.level ?? null;
		const says = key === null ? '' : meaningOf(concept, key, world);
		return [{ concept, level: standingText(scales, scale, standing), says }];
	});
}
