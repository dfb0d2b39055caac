// From what authors write under `assets/` to what the engine loads. Pure: the files are read elsewhere.
import { cefrLevels } from '../core/analysis.ts';
import type { ConceptId, ConceptKind } from '../core/concept.ts';
import { foldWord } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { readConcepts, writeConcepts, type ConceptList } from './concept-list.ts';
import { listGradeMeanings } from './grade-meaning.ts';
import type { Knowledge, KnownConcept } from './knowledge.ts';
import { isExact } from './terms.ts';
import { writeBroader } from './relations.ts';
import { compileRoles, listEveryday, listRoleNames } from './compile-roles.ts';
import type {
	Ambiguity,
	CertificateRecord,
	CompetenceRecord,
	DegreeRecord,
	Equivalency,
	FieldRecord,
	GovstackRole,
	GradeRecord,
	IctProfile,
	IloDescription,
	LanguageLevelRecord,
	LanguageRecord,
	OdpProfile,
	SkillRecord,
	TechnologyRecord,
} from './shapes.ts';

/** The contents of `assets/`, parsed. */
export type Assets = {
	readonly competences: readonly CompetenceRecord[];
	readonly technologies: readonly TechnologyRecord[];
	readonly certificates: readonly CertificateRecord[];
	readonly languages: readonly LanguageRecord[];
	readonly languageLevels: readonly LanguageLevelRecord[];
	readonly degrees: readonly DegreeRecord[];
	readonly fields: readonly FieldRecord[];
	readonly grades: readonly GradeRecord[];
	readonly skills: readonly SkillRecord[];
	readonly govstack: readonly GovstackRole[];
	readonly ict: readonly IctProfile[];
	readonly ilo: readonly IloDescription[];
	readonly equivalencies: readonly Equivalency[];
	readonly odp: readonly OdpProfile[];
};

const kindOf = (record: TechnologyRecord): ConceptKind => (record.area === true ? 'area' : 'technology');

/** The words of some names that say something: "and", "of" and "IT" are left out by their length. */
const wordsOf = (...names: readonly string[]): Set<string> =>
	new Set(names.flatMap((name) => tokenise(name).map(({ folded }) => folded)).filter((word) => word.length > 3));

/** How many of the words of either stand in both; 0 to 1. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const all = one.union(other).size;
	return all === 0 ? 0 : one.intersection(other).size / all;
}

/**
 * The competence through which a framework skill's own aliases are found: of those that point at it the one that is
 * called most like the skill, else most like its aliases, else the one that points at the fewest skills.
 */
function competenceOfSkill(skill: SkillRecord, competences: readonly CompetenceRecord[]): ConceptId | undefined {
	const title = wordsOf(skill.title);
	const aliases = wordsOf(...(skill.aliases ?? []));
	const closeness = new Map(
		competences
			.filter(({ refs }) => refs.includes(skill.id))
			.map(({ id, label, refs }) => {
				const words = wordsOf(label);
				return [id, [shareOf(words, title), shareOf(words, aliases), -refs.length]] as const;
			}),
	);
	const [closest] = [...closeness].toSorted(([idA, a], [idB, b]) => {
		const differs = a.findIndex((value, at) => value !== b[at]);
		return differs < 0 ? (idA < idB ? -1 : 1) : (b[differs] ?? 0) - (a[differs] ?? 0);
	});
	return closest?.[0];
}

/** What every kind of record says of its names. */
type Named = { readonly id: ConceptId; readonly label: string; readonly ambiguous?: Ambiguity };

/** Who has which spelling; a name that an earlier concept has is not given away again, unless both are ambiguous. */
class Spellings {
	readonly #owner = new Map<string, { readonly isUnsettled: boolean }>();

	/** True when the name is free, and taken from now on. */
	take(phrase: string, kind: ConceptKind, isUnsettled: boolean): boolean {
		const isItsOwn = isUnsettled || isExact(phrase, kind);
		const key = `${foldWord(phrase)}|${isItsOwn ? phrase : ''}`;
		const earlier = this.#owner.get(key);
		if (earlier !== undefined && !(earlier.isUnsettled && isUnsettled)) return false;
		this.#owner.set(key, { isUnsettled });
		return true;
	}
}

/** A list as an optional key: left out when it is empty. */
const unlessEmpty = <Key extends string>(
	key: Key,
	list: readonly string[],
): { readonly [key in Key]?: readonly string[] } =>
	(list.length === 0 ? {} : { [key]: list }) as { readonly [key in Key]?: readonly string[] };

/** Compiles the vocabulary. */
function compileConcepts(assets: Assets): ConceptList {
	const spellings = new Spellings();
	const concepts = new Map<ConceptId, KnownConcept>();
	const add = (
		record: Named,
		kind: ConceptKind,
		aliases: readonly string[],
		more: Pick<KnownConcept, 'refs' | 'prerequisiteYears'> = {},
	): void => {
		const { id, label, ambiguous } = record;
		const isUnsettled = new Set(ambiguous?.terms ?? []);
		const unsettled = [...isUnsettled].filter((phrase) => spellings.take(phrase, kind, true));
		const isLabelTaken = isUnsettled.has(label) || !spellings.take(label, kind, false);
		const names = [...new Set(aliases)].filter(
			(phrase) => phrase !== label && !isUnsettled.has(phrase) && spellings.take(phrase, kind, false),
		);
		concepts.set(id, {
			id,
			label,
			kind,
			...unlessEmpty('names', names),
			...unlessEmpty('unsettled', unsettled),
			...(unsettled.length > 0 ? { near: ambiguous?.near.map(foldWord) ?? [] } : {}),
			...(isLabelTaken ? { isLabelTaken } : {}),
			...more,
		});
	};
	const refsOf = new Map(assets.competences.map((competence) => [competence.id, competence.refs]));
	for (const record of assets.competences) add(record, 'competence', record.aliases, unlessEmpty('refs', record.refs));
	for (const record of assets.technologies) {
		const refs = new Set((record.evidences ?? []).flatMap((id) => refsOf.get(id) ?? []));
		add(record, kindOf(record), record.aliases ?? [], unlessEmpty('refs', [...refs]));
	}
	for (const record of assets.certificates) {
		const years = record.prerequisiteYears;
		add(record, 'certificate', record.aliases ?? [], years === undefined ? {} : { prerequisiteYears: years });
	}
	for (const record of assets.languages) add(record, 'language', record.aliases);
	// Rated by their own name, and never found in an ad by it: what an ad names is the competence.
	for (const { id, title } of assets.skills)
		concepts.set(id, { id, label: title, kind: 'framework-skill', isLabelTaken: true });
	// Last, so that a skill's phrase never takes a name from the concept that is called so itself.
	for (const skill of assets.skills) {
		const through = concepts.get(competenceOfSkill(skill, assets.competences) ?? '');
		if (through === undefined) continue;
		const free = (skill.aliases ?? []).filter((phrase) => spellings.take(phrase, 'competence', false));
		concepts.set(through.id, { ...through, ...unlessEmpty('names', [...(through.names ?? []), ...free]) });
	}
	return readConcepts(writeConcepts([...concepts.values()]));
}

/**
 * What names a concept less exactly. Not of competences: who writes good reports has not shown that they speak well, though
 * both are communication.
 */
const listBroader = ({ technologies, certificates }: Assets): Map<ConceptId, readonly ConceptId[]> =>
	new Map(
		[...technologies, ...certificates].flatMap(({ id, broader }) =>
			broader === undefined ? [] : [[id, broader] as const],
		),
	);

/** Compiles everything that the extension and the command line load. `version` names engine and data. */
export function compileKnowledge(assets: Assets, version: string): Knowledge {
	const concepts = compileConcepts(assets);
	return {
		concepts,
		relations: {
			broader: writeBroader(concepts, listBroader(assets)),
			equivalencies: assets.equivalencies,
			gradeMeanings: listGradeMeanings(assets),
		},
		roles: {
			version,
			roles: compileRoles(assets),
			everyday: listEveryday(assets),
			fields: assets.fields.map(({ id }) => id),
			grades: assets.grades.map(({ id }) => id),
		},
		roleNames: listRoleNames(assets),
		degrees: assets.degrees.flatMap(({ label, aliases, class: degree }) =>
			[label, ...aliases].map((name) => [name, degree] as const),
		),
		openingDegrees: assets.degrees.flatMap(({ opening = [], class: degree }) =>
			opening.map((name) => [name, degree] as const),
		),
		fields: assets.fields.flatMap(({ id, label, aliases }) => [label, ...aliases].map((name) => [name, id] as const)),
		degreeFields: assets.degrees.flatMap(({ fields = {} }) => Object.entries(fields)),
		grades: assets.grades.flatMap(({ id, label, aliases }) => [label, ...aliases].map((name) => [name, id] as const)),
		labelledGrades: assets.grades.flatMap(({ id, labelled = [] }) => labelled.map((name) => [name, id] as const)),
		languageLevels: cefrLevels.flatMap((level) =>
			assets.languageLevels
				.filter(({ id }) => id === `cefr/${level}`)
				.flatMap(({ label, words }) => [label, ...words.en].map((name) => [name, level] as const)),
		),
	};
}
