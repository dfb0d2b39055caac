// Where in the view "roles" one is: browsing all roles or all skills, comparing two roles, or at a framework or role.
import { roleFrameworks, type ConceptId, type RoleFramework } from '../../../../core/concept.ts';
import { levelFrameworks, type LevelFramework } from '../../../../core/settings.ts';
import { readRoleRoute, type RoleRoute } from './role-route.ts';

/** A role by its id, at a grade where the address says one. */
export type NamedRole = { readonly id: string; readonly grade: string | null };

/** What all roles are narrowed by; null: by nothing. Families by `slugOf`. */
export type RoleFilter = {
	readonly framework: RoleFramework | null;
	readonly family: string | null;
	readonly grade: string | null;
};

/** One of the parts of the view. */
export type RolesRoute =
	| { readonly part: 'browse'; readonly filter: RoleFilter }
	| { readonly part: 'skills'; readonly framework: LevelFramework | null }
	| { readonly part: 'skill'; readonly skill: ConceptId }
	| { readonly part: 'compare'; readonly roles: readonly NamedRole[] }
	| ({ readonly part: 'framework' } & RoleRoute);

/** A name as an address has it: "IT Specialist" → "it-specialist". */
export const slugOf = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');

const isFramework = (part: string | undefined): part is RoleFramework => roleFrameworks.some((each) => each === part);

/** Roles one after another: framework, name, and a grade where the next part begins no other role. */
function readRoles([framework, name, ...rest]: readonly string[]): NamedRole[] {
	if (!isFramework(framework) || name === undefined) return [];
	const [grade, ...others] = rest;
	const id = `${framework}/${name}`;
	if (grade === undefined || isFramework(grade)) return [{ id, grade: null }, ...readRoles(rest)];
	return [{ id, grade }, ...readRoles(others)];
}

const narrowed = (part: string | undefined): string | null => (part === undefined || part === 'all' ? null : part);

/** Reads the parts of an address's fragment, the view's own name first. */
export function readRolesRoute(parts: readonly string[]): RolesRoute {
	const [, named, ...rest] = parts;
	const [first, second, third] = rest;
	if (named === 'browse') {
		const framework = isFramework(first) ? first : null;
		return { part: 'browse', filter: { framework, family: narrowed(second), grade: narrowed(third) } };
	}
	if (named === 'skills') {
		if (first !== undefined && second !== undefined) return { part: 'skill', skill: `${first}/${second}` };
		return { part: 'skills', framework: levelFrameworks.find((each) => each === first) ?? null };
	}
	if (named === 'compare') return { part: 'compare', roles: readRoles(rest).slice(0, 2) };
	return { part: 'framework', ...readRoleRoute(parts) };
}

/** The address of all roles, narrowed. */
export function browseAddress({ framework, family, grade }: RoleFilter): string {
	const parts = [framework, family, grade].map((part) => part ?? 'all');
	while (parts.at(-1) === 'all') parts.pop();
	return ['#/roles/browse', ...parts].join('/');
}

/** The address of all skills, of one framework or of all. */
export const skillsAddress = (framework: LevelFramework | null): string =>
	framework === null ? '#/roles/skills' : `#/roles/skills/${framework}`;

/** The address of a skill. */
export const skillAddress = (skill: ConceptId): string => `#/roles/skills/${skill}`;

/** The address of two roles side by side, or of one that waits for another; each as "odp/team-leader/HEO". */
export const compareAddress = (...roles: readonly string[]): string => ['#/roles/compare', ...roles].join('/');
