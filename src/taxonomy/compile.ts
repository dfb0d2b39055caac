// From what authors write under `assets/` to what the engine loads. Pure: the files are read elsewhere.
import type { ConceptId, ConceptKind } from '../core/concept.ts';
import { foldWord } from '../text/fold.ts';
import type { ConceptKnowledge, ConceptLabel, Knowledge, KnownConcept, SkillText, Term } from './knowledge.ts';
import { compileRoles } from './compile-roles.ts';
import type {
	Ambiguity,
	CertificateRecord,
	CompetenceRecord,
	DegreeRecord,
	FieldRecord,
	GovstackRole,
	GradeRecord,
	IctProfile,
	IloDescription,
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
	readonly degrees: readonly DegreeRecord[];
	readonly fields: readonly FieldRecord[];
	readonly grades: readonly GradeRecord[];
	readonly skills: readonly SkillRecord[];
	readonly govstack: readonly GovstackRole[];
	readonly ict: readonly IctProfile[];
	readonly ilo: readonly IloDescription[];
	readonly odp: readonly OdpProfile[];
};

const kindOf = (record: TechnologyRecord): ConceptKind => (record.area === true ? 'area' : 'technology');

/** Letters in capitals, up to this many, are matched in capitals only: "IT" is not "it", "ML" is not "ml" (millilitre). */
const shortAbbreviation = /^[A-Z][A-Z0-9]{0,2}$/;

/** Collects the terms of one concept; an ambiguous spelling is exact and carries the words that settle it. */
function termsOf(
	place: number,
	names: readonly string[],
	ambiguity: Ambiguity | undefined,
	isExact = (phrase: string): boolean => shortAbbreviation.test(phrase),
): Term[] {
	const unsettled = new Set(ambiguity?.terms ?? []);
	const near = ambiguity?.near.map(foldWord) ?? [];
	return [...new Set([...names, ...unsettled])].map((phrase) => {
		if (unsettled.has(phrase)) return { phrase, concept: place, exact: true, near };
		return isExact(phrase) ? { phrase, concept: place, exact: true } : { phrase, concept: place };
	});
}

/** The competence through which a framework skill's own aliases are found: the one that points at the fewest skills. */
function competenceOfSkill(skill: string, competences: readonly CompetenceRecord[]): ConceptId | undefined {
	return competences
		.filter((competence) => competence.refs.includes(skill))
		.toSorted((a, b) => a.refs.length - b.refs.length || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** Compiles the vocabulary. `version` names engine and data; analyses of another version are made anew. */
function compileConcepts(assets: Assets, version: string): ConceptKnowledge {
	const concepts: KnownConcept[] = [];
	const terms: Term[] = [];
	const add = (
		record: { id: ConceptId; label: string; broader?: readonly ConceptId[]; ambiguous?: Ambiguity },
		kind: ConceptKind,
		names: readonly string[],
		refs: readonly string[],
		prerequisiteYears?: number,
	): void => {
		// Languages are proper names: "Polish" is one, "polish" is not.
		const isExact = kind === 'language' ? () => true : undefined;
		terms.push(...termsOf(concepts.length, names, record.ambiguous, isExact));
		const concept = { id: record.id, label: record.label, kind, refs, broader: record.broader ?? [] };
		concepts.push(prerequisiteYears === undefined ? concept : { ...concept, prerequisiteYears });
	};
	const skillAliases = new Map<ConceptId, string[]>();
	for (const skill of assets.skills) {
		const through = competenceOfSkill(skill.id, assets.competences);
		if (through === undefined) continue;
		skillAliases.set(through, [...(skillAliases.get(through) ?? []), ...(skill.aliases ?? [])]);
	}
	const refsOf = new Map(assets.competences.map((competence) => [competence.id, competence.refs]));
	for (const record of assets.competences) {
		add(record, 'competence', [record.label, ...record.aliases], record.refs);
	}
	for (const record of assets.technologies) {
		const refs = (record.evidences ?? []).flatMap((id) => refsOf.get(id) ?? []);
		add(record, kindOf(record), [record.label, ...(record.aliases ?? [])], [...new Set(refs)]);
	}
	for (const record of assets.certificates) {
		add(record, 'certificate', [record.label, ...(record.aliases ?? [])], [], record.prerequisiteYears);
	}
	for (const record of assets.languages) add(record, 'language', [record.label, ...record.aliases], []);
	const placeOf = new Map(concepts.map(({ id }, place) => [id, place]));
	// Last, so that a skill's phrase never takes a name from the concept that is called so itself.
	for (const [through, aliases] of skillAliases) terms.push(...termsOf(placeOf.get(through) ?? 0, aliases, undefined));
	return {
		version,
		concepts,
		terms: withoutTaken(terms),
		degrees: assets.degrees.flatMap((record) =>
			[record.label, ...record.aliases].map((name) => [name, record.class] as const),
		),
		fields: assets.fields.flatMap((record) =>
			[record.label, ...record.aliases].map((name) => [name, record.id] as const),
		),
		grades: assets.grades.flatMap((record) => record.aliases.map((name) => [name, record.label] as const)),
	};
}

/** Drops a spelling that an earlier concept already has, unless both are ambiguous and so told apart by context. */
function withoutTaken(terms: readonly Term[]): Term[] {
	const owner = new Map<string, Term>();
	return terms.filter((term) => {
		const key = `${foldWord(term.phrase)}|${term.exact === true ? term.phrase : ''}`;
		const earlier = owner.get(key);
		if (earlier !== undefined && (earlier.near === undefined || term.near === undefined)) return false;
		owner.set(key, term);
		return true;
	});
}

/** Compiles everything that the extension and the command line load. */
export function compileKnowledge(assets: Assets, version: string): Knowledge {
	const skills: SkillText[] = assets.skills.map((skill) => ({
		id: skill.id,
		title: skill.title,
		definition: skill.definition,
		ours: skill.wording === 'ours',
		levels: skill.levels,
	}));
	const labels: ConceptLabel[] = [
		...assets.competences.map(({ id, label, aliases }) => ({ id, label, kind: 'competence' as const, aliases })),
		...assets.technologies.map((record) => ({
			id: record.id,
			label: record.label,
			kind: kindOf(record),
			aliases: record.aliases ?? [],
		})),
	];
	return {
		concepts: compileConcepts(assets, version),
		roles: { version, roles: compileRoles(assets) },
		skills,
		labels,
	};
}
