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
	/** By the id of a role: the length of its vector of weighted concepts, brought halfway to the mean. */
	readonly lengths: ReadonlyMap<string, number>;
};

/** A concept that no role expects counts half of the rarest one that some role does: it may be as telling, or chance. */
const unknownShare = 0.5;

/** Roles with long lists agree with more; frameworks differ in how much they list, so only half of it is taken back. */
const halfway = (length: number, mean: number): number => Math.sqrt(length * mean);

function indexFramework(all: readonly KnownRole[], framework: RoleFramework): ContentIndex {
	const places = [...all.keys()].filter((place) => all[place]?.framework === framework);
	const roles = places.flatMap((place) => all[place] ?? []);
	const rarity = rarityAmongFamilies(roles, (role) => role.concepts.map(([concept]) => concept));
	const lengthOf = ({ concepts }: KnownRole): number =>
		Math.hypot(...concepts.map(([concept, weight]) => weight * (rarity.get(concept) ?? 0)));
	const lengths = roles.map((role) => [role.id, lengthOf(role)] as const).filter(([, length]) => length > 0);
	const mean = lengths.reduce((sum, [, length]) => sum + length, 0) / Math.max(1, lengths.length);
	return {
		places,
		rarity,
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

/** Tells for each role of a framework how far an ad agrees with it: a cosine, less where little is shared; 0 for nothing. */
export function compareContent(
	weights: ReadonlyMap<ConceptId, number>,
	{ rarity, unknownRarity, lengths }: ContentIndex,
): (role: KnownRole) => number {
	const ofAd = Math.hypot(...[...weights].map(([concept, weight]) => weight * (rarity.get(concept) ?? unknownRarity)));
	return (role) => {
		let shared = 0;
		let count = 0;
		for (const [concept, weight] of role.concepts) {
			const asked = weights.get(concept);
			if (asked === undefined) continue;
			shared += weight * asked * (rarity.get(concept) ?? 0) ** 2;
			count += 1;
		}
		const length = lengths.get(role.id);
		if (count === 0 || length === undefined) return 0;
		return ((count / (count + fewConcepts)) * shared) / (ofAd * length);
	};
}
