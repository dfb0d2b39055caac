// How well what an ad names agrees with what a role expects, by the concepts that both have and how rare these are
// among the roles of the framework.
import type { Mention } from '../core/analysis.ts';
import { roleFrameworks, type ConceptId, type RoleFramework } from '../core/concept.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
import { rarityAmongFamilies } from './families.ts';

/** The expectations of one framework's roles, prepared for the comparison with ads. */
export type ContentIndex = {
	/** The places of the framework's roles among all. */
	readonly places: readonly number[];
	/** How rare a concept is among the framework's families; common ones tell its roles apart less. */
	readonly rarity: ReadonlyMap<ConceptId, number>;
	/** The rarity of a concept that no role of the framework expects. */
	readonly unknownRarity: number;
	/** By concept the roles that expect it, by their id, and how much that concept counts for each. */
	readonly expecting: ReadonlyMap<ConceptId, readonly (readonly [role: string, counts: number])[]>;
	/** By the id of a role: the length of its vector of weighted concepts, brought halfway to the mean. */
	readonly lengths: ReadonlyMap<string, number>;
};

/** A concept that no role expects counts half of the rarest one that some role does: it may be as telling, or chance. */
const unknownShare = 0.5;

/** Roles with long lists agree with more; frameworks differ in how much they list, so only half of it is taken back. */
const halfway = (length: number, mean: number): number => Math.sqrt(length * mean);

function indexFramework(known: readonly KnownRole[], framework: RoleFramework): ContentIndex {
	const places = [...known.keys()].filter((place) => known[place]?.framework === framework);
	const roles = places.flatMap((place) => known[place] ?? []);
	const rarity = rarityAmongFamilies(roles, (role) => role.concepts.map(([concept]) => concept));
	const lengthOf = ({ concepts }: KnownRole): number =>
		Math.hypot(...concepts.map(([concept, weight]) => weight * (rarity.get(concept) ?? 0)));
	const lengths = roles.map((role) => [role.id, lengthOf(role)] as const).filter(([, length]) => length > 0);
	const expecting = new Map<ConceptId, [string, number][]>();
	for (const { id, concepts } of roles) {
		for (const [concept, weight] of concepts) {
			const counts = weight * (rarity.get(concept) ?? 0) ** 2;
			const all = expecting.get(concept);
			if (all === undefined) expecting.set(concept, [[id, counts]]);
			else all.push([id, counts]);
		}
	}
	const mean = lengths.reduce((sum, [, length]) => sum + length, 0) / Math.max(1, lengths.length);
	return {
		places,
		rarity,
		expecting,
		unknownRarity: unknownShare * Math.max(0, ...rarity.values()),
		lengths: new Map(lengths.map(([id, length]) => [id, halfway(length, mean)])),
	};
}

/** Compiles the expectations of all roles. */
export const indexContents = (roles: readonly KnownRole[]): ReadonlyMap<RoleFramework, ContentIndex> =>
	new Map(roleFrameworks.map((framework) => [framework, indexFramework(roles, framework)]));

/** What is merely preferred says less of the work than what is required or done. */
const preferredWeight = 0.7;

/** What an ad names, each concept with its weight: more for what it names again, though ever less. Languages tell no role. */
export function weighMentions(mentions: readonly Mention[]): ReadonlyMap<ConceptId, number> {
	const named = new Map<ConceptId, number>();
	for (const { concept, kind, strength } of mentions) {
		if (kind === 'language') continue;
		named.set(concept, (named.get(concept) ?? 0) + (strength === 'preferred' ? preferredWeight : 1));
	}
	return new Map([...named].map(([concept, weight]) => [concept, Math.sqrt(weight)]));
}

/** With this many concepts in common the agreement counts half: a vague ad agrees with nothing for sure. */
const fewConcepts = 1;

const nothing = { shared: 0, count: 0 };

/** Tells for each role of a framework how far an ad agrees with it: a cosine, less where little is shared; 0 for nothing. */
export function compareContent(
	weights: ReadonlyMap<ConceptId, number>,
	{ rarity, expecting, unknownRarity, lengths }: ContentIndex,
): (role: KnownRole) => number {
	let ofAd = 0;
	const common = new Map<string, { shared: number; count: number }>();
	for (const [concept, weight] of weights) {
		ofAd += (weight * (rarity.get(concept) ?? unknownRarity)) ** 2;
		for (const [role, counts] of expecting.get(concept) ?? []) {
			const { shared, count } = common.get(role) ?? nothing;
			common.set(role, { shared: shared + weight * counts, count: count + 1 });
		}
	}
	return ({ id }) => {
		const { shared, count } = common.get(id) ?? nothing;
		const length = lengths.get(id);
		if (count === 0 || length === undefined) return 0;
		return ((count / (count + fewConcepts)) * shared) / (Math.sqrt(ofAd) * length);
	};
}
