// Which roles expect a framework's skill: by naming it, or by naming a competence that stands for it.
import type { ConceptId } from '../core/concept.ts';
import type { LibraryRole } from '../taxonomy/library.ts';
import type { LibraryIndex } from './library-index.ts';

/** A role at the grades for which it expects something at one level; no grades: at all of its own. `level` null: none is stated. */
export type ExpectingRole = {
	readonly role: LibraryRole;
	readonly level: string | null;
	readonly grades: readonly string[];
};

/** Those that name the skill itself, and those that name a competence for it. */
export type RolesExpecting = {
	readonly direct: readonly ExpectingRole[];
	readonly through: readonly { readonly competence: ConceptId; readonly roles: readonly LibraryRole[] }[];
};

/** A role once for each level at which it expects a concept, its grades together. */
function expectingOf(role: LibraryRole, concept: ConceptId): ExpectingRole[] {
	const found = role.expects.filter((each) => each.concept === concept);
	return [...Map.groupBy(found, ({ level }) => level)].map(([level, group]) => ({
		role,
		level,
		grades: group.flatMap(({ grade }) => grade ?? []),
	}));
}

/** All of them, in the library's order; competences that no role names are left out. */
export function findRolesExpecting(skill: ConceptId, index: LibraryIndex): RolesExpecting {
	return {
		direct: index.roles.flatMap((role) => expectingOf(role, skill)),
		through: index
			.competencesFor(skill)
			.map(({ concept }) => ({
				competence: concept,
				roles: index.roles.filter(({ expects }) => expects.some((each) => each.concept === concept)),
			}))
			.filter(({ roles }) => roles.length > 0),
	};
}
