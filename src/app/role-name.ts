// How a role is called where it is shown.
import type { RoleName } from '../messages/views.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';

/** The name of a role, with what is said beside it. */
export const roleNameOf = ({ title, framework, grades, link, faults }: KnownRole): RoleName => ({
	title,
	framework,
	grades,
	link: link ?? null,
	faults: faults ?? [],
});
