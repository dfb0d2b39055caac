// The role that each job of a list suggests, found once: it takes about half a millisecond a job, and a list is asked for again at every
// change. Nothing is lost with it when the background ends.
import type { ListedJob } from '../core/listed-job.ts';
import type { RoleFramework } from '../core/concept.ts';
import type { Engine } from '../matcher/engine.ts';
import { describeListedJob } from '../matcher/listed-job.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';

/** So many are remembered: a few long lists. More, and all are found anew. */
const mostKnown = 2_000;

const known = new WeakMap<Engine, Map<string, KnownRole | null>>();

const keyOf = ({ title, company, place, grade }: ListedJob, framework: RoleFramework | null): string =>
	JSON.stringify([framework, title, company, place, grade]);

/** What was found before; undefined: nothing was looked for. */
export const knownRoleOf = (
	job: ListedJob,
	engine: Engine,
	framework: RoleFramework | null,
): KnownRole | null | undefined => known.get(engine)?.get(keyOf(job, framework));

/** As `describeListedJob` says it. */
export function roleOfJob(job: ListedJob, engine: Engine, framework: RoleFramework | null): KnownRole | null {
	const roles = known.get(engine) ?? new Map<string, KnownRole | null>();
	const key = keyOf(job, framework);
	const found = roles.get(key);
	if (found !== undefined) return found;
	const role = describeListedJob(job, engine, framework);
	if (roles.size >= mostKnown) roles.clear();
	roles.set(key, role);
	known.set(engine, roles);
	return role;
}
