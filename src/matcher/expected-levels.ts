// What the framework of the closest role expects of competences of which the ad states no level. It stands beside "not
// stated", marked as what it is, and is never taken for the ad's word.
import type { Analysis, ExpectedLevel, Mention } from '../core/analysis.ts';
import { roleFrameworks } from '../core/concept.ts';
import type { Engine } from './engine.ts';

/** The level that a role expects of a competence, by the first of the skills that it stands for; null where it expects none. */
function expectedOf(refs: readonly string[], role: string, engine: Engine): Omit<ExpectedLevel, 'concept'> | null {
	const levels = engine.roles.find(({ id }) => id === role)?.levels ?? [];
	for (const ref of refs) {
		const found = levels.find(([skill]) => skill === ref);
		if (found !== undefined) return { role, skill: ref, lowest: found[1], highest: found[2] };
	}
	return null;
}

/**
 * For each competence of the mentions at which none states a level: what the closest role of each framework expects,
 * in the order of the text. Frameworks that give no levels, or none for the competence, are left out.
 */
export function findExpectedLevels(
	mentions: readonly Mention[],
	roles: Analysis['roles'],
	engine: Engine,
): ExpectedLevel[] {
	const competences = mentions.filter(({ kind }) => kind === 'competence');
	return [...Map.groupBy(competences, ({ concept }) => concept)].flatMap(([concept, named]) => {
		if (named.some(({ level }) => level !== null)) return [];
		const refs = engine.concepts.find(concept)?.refs ?? [];
		return roleFrameworks.flatMap((framework): ExpectedLevel[] => {
			const [closest] = roles[framework];
			const expected = closest === undefined ? null : expectedOf(refs, closest.id, engine);
			return expected === null ? [] : [{ concept, ...expected }];
		});
	});
}
