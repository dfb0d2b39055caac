// The names of everything that a reading points at, so that views need no vocabulary.
import type { Analysis } from '../core/analysis.ts';
import type { AppliedCorrection } from '../core/correction.ts';
import type { Gap } from '../core/gap.ts';
import type { ConceptId } from '../core/concept.ts';
import type { Engine } from '../matcher/engine.ts';
import type { AdView, ConceptName, RoleName } from '../messages/views.ts';
import { roleNameOf } from './role-name.ts';

/** The concepts that a comparison names beside those of the ad: ratings that stand in, certificates that are held. */
const conceptsIn = (gap: Gap | null): ConceptId[] =>
	(gap?.requirements ?? [])
		.flatMap(({ items }) =>
			items.flatMap((item): (ConceptId | undefined)[] => {
				if (item.kind === 'skill') return [item.through?.concept, item.wider?.concept];
				return item.kind === 'certificate'
					? [item.by?.concept]
					: item.kind === 'years'
						? [item.concept ?? undefined]
						: [];
			}),
		)
		.filter((id) => id !== undefined);

/** The names of everything that an analysis, its corrections and a comparison point at. */
export function namesIn(
	analysis: Analysis,
	corrections: readonly AppliedCorrection[],
	gap: Gap | null,
	engine: Engine,
): Pick<AdView, 'concepts' | 'roles'> {
	const said = corrections.map(({ kept }) => kept.correction);
	const corrected = said.flatMap((one) => ('concept' in one ? [one.concept] : []));
	const concepts: Record<string, ConceptName> = {};
	for (const id of new Set([...analysis.mentions.map(({ concept }) => concept), ...conceptsIn(gap), ...corrected])) {
		const known = engine.concepts.find(id);
		if (known !== undefined) concepts[id] = { label: known.label, kind: known.kind };
	}
	for (const { code } of analysis.languages) {
		const known = engine.concepts.find(`language/${code}`);
		if (known !== undefined) concepts[known.id] = { label: known.label, kind: 'language' };
	}
	const roles: Record<string, RoleName> = {};
	const matched = new Set([
		...Object.values(analysis.roles).flatMap((list) => list.map(({ id }) => id)),
		...analysis.disagreements.flatMap(({ byTitle, byContent }) => [byTitle, byContent]),
		...said.flatMap((one) => (one.kind === 'role' ? [one.from, one.to] : [])),
	]);
	for (const role of engine.roles) if (matched.has(role.id)) roles[role.id] = roleNameOf(role);
	return { concepts, roles };
}
