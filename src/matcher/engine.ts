// Everything that reading an ad needs, compiled once from the bundled knowledge.
import type { CefrLevel } from '../core/analysis.ts';
import type { ConceptId, RoleFramework } from '../core/concept.ts';
import { english } from '../languages/en/index.ts';
import { findLanguage } from '../languages/registry.ts';
import type { ConceptList } from '../taxonomy/concept-list.ts';
import type { GradeMeanings } from '../taxonomy/grade-meaning.ts';
import type { Knowledge, KnownRole, NameIndex } from '../taxonomy/knowledge.ts';
import { readBroader } from '../taxonomy/relations.ts';
import type { Equivalency } from '../taxonomy/shapes.ts';
import { indexPhrases, keysOfPhrases, type PhraseIndex, type PhraseKey } from '../text/phrases.ts';
import type { DegreeNames } from './degrees.ts';
import { indexSpreadNames, type SpreadIndex } from './competence-spread-index.ts';
import type { GradeNames } from './facts/grades.ts';
import { indexLanguage, type LanguageIndex } from './language-index.ts';
import { indexContents, type ContentIndex } from './role-content.ts';
import { compileTerms, indexHeads, rememberStems, type TermIndex } from './term-index.ts';
import { openTitles, writeTitles, type TitleIndex } from './title-index.ts';

/** The compiled engine; the same for every ad. */
export type Engine = {
	/** Names rules and data; analyses of another version are made anew. */
	readonly version: string;
	readonly concepts: ConceptList;
	/** The concepts that name one less exactly, one step up; empty where there are none. */
	readonly broaderOf: (id: ConceptId) => readonly ConceptId[];
	/** The ILO's rules on what stands in for a degree. */
	readonly equivalencies: readonly Equivalency[];
	/** What grades of the United Nations ask, for `meaningOfGrade`. */
	readonly gradeMeanings: GradeMeanings;
	readonly terms: TermIndex;
	/** Names of competences whose words may stand apart, in English. */
	readonly spreadNames: SpreadIndex;
	readonly degrees: DegreeNames;
	readonly grades: GradeNames;
	/** Words for levels of human languages. */
	readonly languageLevels: PhraseIndex<CefrLevel>;
	readonly roles: readonly KnownRole[];
	readonly titles: TitleIndex;
	/** What the roles of each framework expect. */
	readonly contents: ReadonlyMap<RoleFramework, ContentIndex>;
	/** Technologies that show computer literacy and no more: they make no ICT job. */
	readonly everyday: ReadonlySet<ConceptId>;
	/** The ids of fields of study and of grades: no ad is read with them, what a user says is checked against them. */
	readonly known: { readonly fields: ReadonlySet<string>; readonly grades: ReadonlySet<string> };
	/** Null where there are no rules for the language. */
	readonly languageFor: (tag: string) => LanguageIndex | null;
	readonly stem: (folded: string) => string;
};

/** Looks at every name of every concept and role: done at build, since it takes longer than all else. */
export const indexNames = ({
	concepts,
	degrees,
	openingDegrees,
	fields,
	degreeFields,
	grades,
	labelledGrades,
	languageLevels,
	roles,
	roleNames,
}: Knowledge): NameIndex => ({
	heads: indexHeads(concepts, rememberStems(english.stemInName)),
	titles: writeTitles(roles.roles, roleNames, indexLanguage(english), rememberStems(english.stem)),
	degrees: keysOfPhrases(degrees),
	openingDegrees: keysOfPhrases(openingDegrees),
	fields: JSON.stringify(keysOfPhrases(fields)),
	degreeFields: keysOfPhrases(degreeFields),
	grades: keysOfPhrases(grades),
	labelledGrades: keysOfPhrases(labelledGrades),
	languageLevels: keysOfPhrases(languageLevels),
});

/** Makes a value when it is first asked for. */
function onceAsked<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | null = null;
	return () => (made ??= { value: make() }).value;
}

/** Compiles the engine from what is shipped; keep the result. */
export function buildEngine(shipped: Pick<Knowledge, 'concepts' | 'roles' | 'relations'>, names: NameIndex): Engine {
	const { concepts, relations } = shipped;
	const { version, roles, everyday, fields, grades } = shipped.roles;
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
	return {
		version,
		concepts,
		broaderOf: readBroader(relations.broader, concepts),
		equivalencies: relations.equivalencies,
		gradeMeanings: relations.gradeMeanings,
		terms,
		spreadNames: indexSpreadNames(terms, concepts, rulesOfNames),
		degrees: {
			anywhere: indexPhrases(names.degrees),
			opening: indexPhrases(names.openingDegrees),
			fields: onceAsked(() => ({
				anywhere: indexPhrases(JSON.parse(names.fields) as readonly PhraseKey<ConceptId>[]),
				ofDegrees: indexPhrases(names.degreeFields),
			})),
		},
		grades: { anywhere: indexPhrases(names.grades), labelled: indexPhrases(names.labelledGrades) },
		languageLevels: indexPhrases(names.languageLevels),
		roles,
		titles: openTitles(names.titles, roles, rulesOfNames),
		contents: indexContents(roles),
		everyday: new Set(everyday),
		known: { fields: new Set(fields), grades: new Set(grades) },
		languageFor,
		stem,
	};
}

/** Compiles the engine where no names were made at build: on the command line and in tests. */
export const compileEngine = (knowledge: Knowledge): Engine => buildEngine(knowledge, indexNames(knowledge));
