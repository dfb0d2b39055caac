// Everything that reading an ad needs, compiled once from the bundled knowledge.
import type { DegreeClass } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import { english } from '../languages/en/index.ts';
import { findLanguage } from '../languages/registry.ts';
import type { ConceptKnowledge, KnownConcept, KnownRole, RoleKnowledge } from '../taxonomy/knowledge.ts';
import { compilePhrases, type PhraseIndex } from '../text/phrases.ts';
import { indexLanguage, type LanguageIndex } from './language-index.ts';
import { compileTerms, indexHeads, rememberStems, type Heads, type TermIndex } from './term-index.ts';
import { indexTitles, type TitleIndex } from './title-index.ts';

/** The compiled engine; the same for every ad. */
export type Engine = {
	/** Names rules and data; analyses of another version are made anew. */
	readonly version: string;
	readonly concepts: readonly KnownConcept[];
	readonly conceptById: ReadonlyMap<ConceptId, KnownConcept>;
	readonly terms: TermIndex;
	readonly degrees: PhraseIndex<DegreeClass>;
	readonly roles: readonly KnownRole[];
	readonly titles: TitleIndex;
	/** How rare a concept is among roles; common ones tell roles apart less. */
	readonly conceptRarity: ReadonlyMap<ConceptId, number>;
	/** The length of each role's vector of weighted concepts. */
	readonly roleLengths: ReadonlyMap<string, number>;
	/** Null where there are no rules for the language. */
	readonly languageFor: (tag: string) => LanguageIndex | null;
	readonly stem: (folded: string) => string;
};

function rarityOfConcepts(roles: readonly KnownRole[]): Map<ConceptId, number> {
	const families = new Map<ConceptId, Set<string>>();
	for (const role of roles) {
		for (const [concept] of role.concepts) {
			families.set(concept, (families.get(concept) ?? new Set()).add(`${role.framework} ${role.family}`));
		}
	}
	const total = new Set(roles.map((role) => `${role.framework} ${role.family}`)).size;
	return new Map([...families].map(([concept, where]) => [concept, Math.log(1 + total / where.size)]));
}

/** The heads of a vocabulary, as `buildEngine` wants them. */
export const headsOf = ({ concepts }: ConceptKnowledge): Heads =>
	indexHeads(concepts, rememberStems(english.stemInName));

/** Compiles the engine; takes some tens of milliseconds, so keep the result. `heads` are made where none are at hand. */
export function buildEngine(
	vocabulary: ConceptKnowledge,
	{ roles }: RoleKnowledge,
	heads: Heads = headsOf(vocabulary),
): Engine {
	const stem = rememberStems(english.stem);
	const stemInName = rememberStems(english.stemInName);
	const compiled = new Map<string, LanguageIndex>();
	const languageFor = (tag: string): LanguageIndex | null => {
		const rules = findLanguage(tag);
		if (rules === null) return null;
		const known = compiled.get(rules.tag) ?? indexLanguage(rules);
		compiled.set(rules.tag, known);
		return known;
	};
	const conceptRarity = rarityOfConcepts(roles);
	return {
		version: vocabulary.version,
		concepts: vocabulary.concepts,
		conceptById: new Map(vocabulary.concepts.map((concept) => [concept.id, concept])),
		terms: compileTerms(vocabulary.concepts, heads, stemInName),
		degrees: compilePhrases(vocabulary.degrees),
		roles,
		titles: indexTitles(roles, languageFor(english.tag) ?? indexLanguage(english), stem),
		conceptRarity,
		roleLengths: new Map(
			roles.map(({ id, concepts }) => [
				id,
				Math.hypot(...concepts.map(([concept, weight]) => weight * (conceptRarity.get(concept) ?? 1))),
			]),
		),
		languageFor,
		stem,
	};
}
