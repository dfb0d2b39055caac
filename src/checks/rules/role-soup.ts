// A check on ads that ask for several jobs at once: requirements over three roles or more, of which none is half covered.
import type { ConceptId } from '../../core/concept.ts';
import type { KnownRole } from '../../taxonomy/knowledge.ts';
import type { Check } from '../check.ts';
import { nameRole, type CheckedAd } from '../checked-ad.ts';
import { expectedBy, labelsOf } from '../expected-of-role.ts';

/** So many concepts an ad has to name for its roles to be told apart. */
const fewestConcepts = 12;
/** A role that covers as much of what the ad names is its role. */
const covered = 0.45;
/** From this score on a title names a role. */
const titleTells = 0.6;
/** So many concepts, and such a share, a further role has to itself. */
const fewestOwn = 3;
const ownShare = 0.2;
/** What more roles than this expect, as a part of all, tells none apart. */
const tellsApart = 0.25;

/** The roles that together say what the ad names, the largest part first, none sharing much with those before it. */
function partsOf(ad: CheckedAd): { readonly role: KnownRole; readonly own: readonly ConceptId[] }[] {
	// A title that names one role says which job it is, whatever else is asked.
	const matched = Object.values(ad.analysis.roles).flat();
	if (matched.some(({ score, reasons }) => score >= titleTells && reasons[0]?.kind === 'title')) return [];
	const roles = ad.knowledge.roles.filter((role) => role.framework === 'ict');
	const expectedByMany = Map.groupBy(
		roles.flatMap(({ concepts }) => concepts.map(([concept]) => concept)),
		(concept) => concept,
	);
	const known = new Set(
		[...expectedByMany].flatMap(([concept, of]) => (of.length <= tellsApart * roles.length ? [concept] : [])),
	);
	const asked = ad.mentions.filter(({ requirement, concept }) => requirement !== null && known.has(concept));
	let left = [...new Set(asked.map(({ concept }) => concept))];
	const all = left.length;
	if (all < fewestConcepts) return [];
	const parts: { readonly role: KnownRole; readonly own: readonly ConceptId[] }[] = [];
	for (let turn = 0; turn < fewestOwn; turn += 1) {
		const best = roles
			.map((role) => ({ role, own: left.filter((concept) => expectedBy(role).has(concept)) }))
			.toSorted((a, b) => b.own.length - a.own.length || (a.role.id < b.role.id ? -1 : 1))[0];
		if (best === undefined || best.own.length < Math.max(fewestOwn, ownShare * all)) return [];
		if (turn === 0 && best.own.length >= covered * all) return [];
		parts.push(best);
		const said = expectedBy(best.role);
		left = left.filter((concept) => !said.has(concept));
	}
	return parts;
}

const roleSoup: Check<'role-soup'> = {
	severity: 'warning',
	evidence: ['provable'],
	find: (ad) => {
		const parts = partsOf(ad);
		if (parts.length === 0) return [];
		const roles = parts.map(({ role }) => nameRole(role));
		const spans = parts.flatMap(({ own }) =>
			own.slice(0, 3).flatMap((concept) => ad.mentions.find((mention) => mention.concept === concept)?.span ?? []),
		);
		const against = parts.map(({ role, own }) => `${role.title}: ${labelsOf(ad, own).join(', ')}`).join('; ');
		return [{ data: { roles }, spans: spans.toSorted((a, b) => a.start - b.start), against }];
	},
};

/** The check on several jobs in one. */
export const soupChecks = { 'role-soup': roleSoup };
