// The addresses of the view "roles": `#/roles/<framework>/<role>/<grade>`, of which the later parts may be missing.
import { roleFrameworks, type RoleFramework } from '../../../../core/concept.ts';

/** Where in the view one is. `role`: its whole id; null for the list. */
export type RoleRoute = {
	readonly framework: RoleFramework;
	readonly role: string | null;
	readonly grade: string | null;
};

/** What is shown when the address names no framework: this view is the tool for the European profiles. */
const first: RoleFramework = 'ict';

/** Reads the parts of an address's fragment, the view's own name first. */
export function readRoleRoute([, named, role, grade]: readonly string[]): RoleRoute {
	const framework = roleFrameworks.find((each) => each === named) ?? first;
	return { framework, role: role === undefined ? null : `${framework}/${role}`, grade: grade ?? null };
}

/** The address of a framework's list. */
export const listAddress = (framework: RoleFramework): string => `#/roles/${framework}`;

/** The address of a role, at a grade where it has grades. */
export const roleAddress = (id: string, grade: string | null): string =>
	`#/roles/${id}${grade === null ? '' : `/${grade}`}`;
