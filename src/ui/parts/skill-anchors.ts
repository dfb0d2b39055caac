// The sentences by which a skill is rated: those of a framework that defines its levels, else those of the scale itself.
import { isTechnical, type ConceptId, type ConceptKind } from '../../core/concept.ts';
import { levels, type Level, type Scale } from '../../core/level.ts';
import { scaleOf } from '../../core/rating.ts';
import type { Library, LibrarySkill } from '../../taxonomy/library.ts';
import { findLevel, nameOfLevel, ratedOn, translateLevel, type ScaleId } from '../../taxonomy/scales.ts';
import type { Wording } from '../../taxonomy/shapes.ts';

/** The frameworks that define levels of skills. */
export type SkillFramework = 'axelos' | 'ecf' | 'odp';

/** One level of one skill. */
export type Anchor = {
	readonly level: Level;
	/** "You …" */
	readonly says: string;
	/** True for the scale's own sentence, where the framework defines no such level of this skill. */
	readonly isGeneral: boolean;
	/** The level as its framework calls it ("Lead Professional / Senior Manager (e-4)"); null on the scale's own. */
	readonly calledThere: string | null;
};

/** What is shown of a skill to rate it. `source`: whose levels these are, null where they are the scale's alone. */
export type SkillAnchors = {
	readonly scale: Scale;
	readonly definition: string | null;
	readonly source: { readonly framework: SkillFramework; readonly skill: string; readonly wording: Wording } | null;
	readonly anchors: readonly Anchor[];
};

/** The framework of a skill's id: "ecf/a.1" → "ecf"; null for ids of no framework that defines levels. */
export function frameworkOf(id: ConceptId): SkillFramework | null {
	const [prefix] = id.split('/');
	return prefix === 'axelos' || prefix === 'ecf' || prefix === 'odp' ? prefix : null;
}

const definesLevels = ({ levels: defined }: LibrarySkill): boolean => Object.keys(defined).length > 0;

/** The skill whose words are used for a concept: itself, or the first of a competence's that defines levels, AXELOS's before others'. */
function sourceOf(id: ConceptId, library: Library): LibrarySkill | undefined {
	const refs = library.competences.find((competence) => competence.id === id)?.refs ?? [id];
	const skills = refs
		.flatMap((ref) => library.skills.find((skill) => skill.id === ref) ?? [])
		.filter((skill) => definesLevels(skill));
	return skills.find((skill) => frameworkOf(skill.id) === 'axelos') ?? skills[0];
}

/** A skill's own sentences, each at its place on the five-level scale. */
function placeLevels(skill: LibrarySkill, framework: ScaleId, library: Library): Map<string, Omit<Anchor, 'level'>> {
	return new Map(
		Object.entries(skill.levels).flatMap(([key, says]) => {
			const place = translateLevel(library.scales, framework, key, ratedOn.competence);
			const level = findLevel(library.scales, framework, key);
			if (place === null || level === undefined) return [];
			const calledThere = framework === ratedOn.competence ? null : nameOfLevel(level);
			return [[place.level, { says, isGeneral: false, calledThere }] as const];
		}),
	);
}

/** Five anchors, lowest first. */
export function anchorsOf(id: ConceptId, kind: ConceptKind, library: Library): SkillAnchors {
	const scale = scaleOf(kind);
	const skill = isTechnical(kind) ? undefined : sourceOf(id, library);
	const framework = skill === undefined ? null : frameworkOf(skill.id);
	const own =
		skill === undefined || framework === null
			? new Map<string, Omit<Anchor, 'level'>>()
			: placeLevels(skill, framework, library);
	return {
		scale,
		definition:
			library.competences.find((competence) => competence.id === id)?.definition ??
			library.skills.find((each) => each.id === id)?.definition ??
			null,
		source:
			skill === undefined || framework === null ? null : { framework, skill: skill.title, wording: skill.wording },
		anchors: levels.map((level) => ({
			level,
			...(own.get(String(level)) ?? {
				says: findLevel(library.scales, ratedOn[scale], String(level))?.says ?? '',
				isGeneral: true,
				calledThere: null,
			}),
		})),
	};
}
