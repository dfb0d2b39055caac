// The library as the comparison looks things up in it: by id, and from a framework's skill to the competences that stand for it.
import type { ConceptId } from '../core/concept.ts';
import type {
	CertificateEvidence,
	Library,
	LibraryCompetence,
	LibraryRole,
	LibrarySkill,
} from '../taxonomy/library.ts';
import type { ScaleId, Scales } from '../taxonomy/scales.ts';
import type { Equivalency } from '../taxonomy/shapes.ts';
import { frameworkOf } from '../taxonomy/skill-anchors.ts';

/** A concept that hangs together with another; `distance`: 0 for the closest. */
export type Neighbour = { readonly concept: ConceptId; readonly distance: number };

/** Look-ups over one library. */
export type LibraryIndex = {
	readonly scales: Scales;
	readonly roles: readonly LibraryRole[];
	readonly roleOf: (id: string) => LibraryRole | undefined;
	readonly skillOf: (id: ConceptId) => LibrarySkill | undefined;
	readonly competenceOf: (id: ConceptId) => LibraryCompetence | undefined;
	/** The competences of the hub that stand for a framework's skill, the closest first. */
	readonly competencesFor: (skill: ConceptId) => readonly Neighbour[];
	/** Skills of other frameworks that hang on the same competence as this one, or on this competence, the closest first. */
	readonly skillsBeside: (concept: ConceptId) => readonly Neighbour[];
	/** What is a kind of a concept, the nearest first, two steps down at most. */
	readonly kindsOf: (concept: ConceptId) => readonly Neighbour[];
	readonly certificates: readonly CertificateEvidence[];
	readonly broaderCertificates: (id: ConceptId) => readonly ConceptId[];
	readonly equivalencyOf: (grade: string) => Equivalency | undefined;
};

const byDistance = (a: Neighbour, b: Neighbour): number => a.distance - b.distance || (a.concept < b.concept ? -1 : 1);

/**
 * The scale on which a concept's levels are given: of a framework's skill its framework's, of a technology that of
 * technologies, of all else that of competences.
 */
export function scaleOfConcept(concept: ConceptId): ScaleId {
	return frameworkOf(concept) ?? (concept.startsWith('technology/') ? 'technology' : 'axelos');
}

/** Each concept once, at its least distance, the closest first. */
function nearest(found: readonly Neighbour[]): Neighbour[] {
	const closest = new Map<ConceptId, Neighbour>();
	for (const each of found) {
		if (each.distance < (closest.get(each.concept)?.distance ?? Infinity)) closest.set(each.concept, each);
	}
	return [...closest.values()].toSorted(byDistance);
}

/** A look-up that is made once for each concept: every rating asks for all of them again. */
function remembered(find: (concept: ConceptId) => readonly Neighbour[]): typeof find {
	const known = new Map<ConceptId, readonly Neighbour[]>();
	return (concept) => {
		const found = known.get(concept) ?? find(concept);
		known.set(concept, found);
		return found;
	};
}

/** Prepares the look-ups; what is asked again is kept. */
export function indexLibrary(library: Library): LibraryIndex {
	const roles = new Map(library.roles.map((role) => [role.id, role]));
	const skills = new Map(library.skills.map((skill) => [skill.id, skill]));
	const competences = new Map(library.competences.map((competence) => [competence.id, competence]));
	const certificates = new Map(library.certificates.map((each) => [each.certificate, each]));
	const equivalencies = new Map(library.equivalencies.map((each) => [each.grade, each]));
	const pairs = library.competences.flatMap(({ id, refs }) =>
		refs.map((skill, distance) => ({ skill, concept: id, distance })),
	);
	const pointing = new Map(
		[...Map.groupBy(pairs, ({ skill }) => skill)].map(([skill, found]) => [skill, found.toSorted(byDistance)]),
	);
	const refsOf = (competence: ConceptId, from: number): Neighbour[] =>
		(competences.get(competence)?.refs ?? []).map((skill, at) => ({ concept: skill, distance: from + at }));
	const findBeside = (concept: ConceptId): readonly Neighbour[] =>
		competences.has(concept)
			? refsOf(concept, 0)
			: nearest(
					(pointing.get(concept) ?? []).flatMap(({ concept: competence, distance }) => refsOf(competence, distance)),
				).filter(({ concept: skill }) => frameworkOf(skill) !== frameworkOf(concept));
	const findKinds = (concept: ConceptId): readonly Neighbour[] => {
		const next = library.kinds[concept] ?? [];
		const after = next.flatMap((id) => library.kinds[id] ?? []);
		return nearest([
			...next.map((id) => ({ concept: id, distance: 1 })),
			...after.map((id) => ({ concept: id, distance: 2 })),
		]).filter(({ concept: id }) => id !== concept);
	};
	return {
		scales: library.scales,
		roles: library.roles,
		roleOf: (id) => roles.get(id),
		skillOf: (id) => skills.get(id),
		competenceOf: (id) => competences.get(id),
		competencesFor: (skill) => pointing.get(skill) ?? [],
		skillsBeside: remembered(findBeside),
		kindsOf: remembered(findKinds),
		certificates: library.certificates,
		broaderCertificates: (id) => certificates.get(id)?.broader ?? [],
		equivalencyOf: (grade) => equivalencies.get(grade),
	};
}
