// The skills that one ad asks, as they are counted: each once, and only those that a person has more or less of.
import type { ConceptId } from '../core/concept.ts';
import type { Level } from '../core/level.ts';
import type { AskedSkill } from '../core/seen-ad.ts';

/** True for what is rated on a scale: certificates and languages are had or not. */
export const isOnScale = (concept: ConceptId): boolean => !/^(?:certificate|language)\//.test(concept);

const together = (one: AskedSkill, other: AskedSkill): AskedSkill => ({
	concept: one.concept,
	strength: one.strength === 'must' ? 'must' : other.strength,
	level: (Math.max(one.level ?? 0, other.level ?? 0) || null) as Level | null,
});

/** What one ad asks, each skill once: as a must if any line says so, at the highest level that any states. */
export function askedOnce(asked: readonly AskedSkill[]): Iterable<AskedSkill> {
	const once = new Map<ConceptId, AskedSkill>();
	for (const each of asked) {
		const known = once.get(each.concept);
		once.set(each.concept, known === undefined ? each : together(known, each));
	}
	return once.values();
}
