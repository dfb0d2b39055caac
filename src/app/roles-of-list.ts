// The roles of a list's jobs: those of the first at once, those of the others soon after, in pieces that let other calls through.
import type { RoleFramework } from '../core/concept.ts';
import type { ListedJob } from '../core/listed-job.ts';
import type { Engine } from '../matcher/engine.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
import { announce } from './announce.ts';
import type { Ports } from './ports.ts';
import { knownRoleOf, roleOfJob } from './role-of-job.ts';

/** So many jobs are looked at in one go; more, and whoever else asks for something waits the longer. */
const inOneGo = 50;

/** Which list is looked through last, by its tab: one that was shown before is not gone on with. */
const latest = new Map<number, readonly ListedJob[]>();

const pause = (): Promise<void> => new Promise((go) => void setTimeout(go));

/** Looks at all jobs and tells who shows the tab, unless its list was asked for again meanwhile. */
async function findOthers(
	ports: Ports,
	tab: number,
	jobs: readonly ListedJob[],
	engine: Engine,
	framework: RoleFramework | null,
): Promise<void> {
	latest.set(tab, jobs);
	for (let at = 0; at < jobs.length; at += inOneGo) {
		await pause();
		if (latest.get(tab) !== jobs) return;
		for (const job of jobs.slice(at, at + inOneGo)) roleOfJob(job, engine, framework);
	}
	latest.delete(tab);
	await announce(ports, { notice: 'tab-changed', tab });
}

/**
 * The roles of jobs in their order; null where none is close, and for now where it was not looked for yet. Then the tab is said to
 * have changed once all are known.
 */
export function rolesOfList(
	ports: Ports,
	tab: number,
	jobs: readonly ListedJob[],
	engine: Engine,
	framework: RoleFramework | null,
): (KnownRole | null)[] {
	let fresh = 0;
	const unknown: ListedJob[] = [];
	const roles = jobs.map((job): KnownRole | null => {
		const found = knownRoleOf(job, engine, framework);
		if (found !== undefined) return found;
		fresh += 1;
		if (fresh <= inOneGo) return roleOfJob(job, engine, framework);
		unknown.push(job);
		return null;
	});
	// What cannot be told is seen when the list is next asked for.
	if (unknown.length > 0) findOthers(ports, tab, unknown, engine, framework).catch(() => undefined);
	return roles;
}
