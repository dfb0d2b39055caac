// Everything that reading an ad needs, compiled once from the bundled knowledge.
import type { ConceptId } from '../core/concept.ts';
import { english } from '../languages/en/index.ts';
import { findLanguage } from '../languages/registry.ts';
import type { ConceptList } from '../taxonomy/concept-list.ts';
import type { Knowledge, KnownRole, NameIndex } from '../taxonomy/knowledge.ts';
import { indexPhrases, keysOfPhrases } from '../text/phrases.ts';
import type { DegreeNames } from './degrees.ts';
import { rarityAmongFamilies } from './families.ts';
import { indexSpreadNames, type SpreadIndex } from './competence-spread-index.ts';
import { indexLanguage, type LanguageIndex } from './language-index.ts';
import { compileTerms, indexHeads, rememberStems, type TermIndex } from './term-index.ts';
import { indexTitles, titleWordsOf, type TitleIndex } from './title-index.ts';

/** The compiled engine; the same for every ad. */
export type Engine = {
	/** Names rules and data; analyses of another version are made anew. */
	readonly version: string;
	readonly concepts: ConceptList;
	readonly terms: TermIndex;
	/** Names of competences whose words may stand apart, in English. */
	readonly spreadNames: SpreadIndex;
	readonly degrees: DegreeNames;
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

/** Looks at every name of every concept and role: done at build, since it takes longer than all else. */
export const indexNames = ({ concepts, degrees, openingDegrees, roles }: Knowledge): NameIndex => ({
	heads: indexHeads(concepts, rememberStems(english.stemInName)),
	titleWords: titleWordsOf(roles.roles, indexLanguage(english), rememberStems(english.stem)),
	degrees: keysOfPhrases(degrees),
	openingDegrees: keysOfPhrases(openingDegrees),
});

/** Compiles the engine from what is shipped; keep the result. */
export function buildEngine(shipped: Pick<Knowledge, 'concepts' | 'roles'>, names: NameIndex): Engine {
	const { concepts } = shipped;
	const { version, roles } = shipped.roles;
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
	const terms = compileTerms(concepts, names.heads, stemInName);
	const rulesOfNames = languageFor(english.tag) ?? indexLanguage(english);
	const conceptRarity = rarityAmongFamilies(roles, (role) => role.concepts.map(([concept]) => concept));
	return {
		version,
		concepts,
		terms,
		spreadNames: indexSpreadNames(terms, concepts, rulesOfNames),
		degrees: { anywhere: indexPhrases(names.degrees), opening: indexPhrases(names.openingDegrees) },
		roles,
		titles: indexTitles(roles, names.titleWords, rulesOfNames, stem),
		conceptRarity,
		roleLengths: new Map(
			roles.map(({ id, concepts: expected }) => [
				id,
				Math.hypot(...expected.map(([concept, weight]) => weight * (conceptRarity.get(concept) ?? 1))),
			]),
		),
		languageFor,
		stem,
	};
}

/** Compiles the engine where no names were made at build: on the command line and in tests. */
export const compileEngine = (knowledge: Knowledge): Engine => buildEngine(knowledge, indexNames(knowledge));
