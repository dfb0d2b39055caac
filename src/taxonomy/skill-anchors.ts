// The sentences by which a skill is rated: those of a framework that defines its levels, else those of the scale itself.
import { isTechnical, type ConceptId, type ConceptKind } from '../core/concept.ts';
import { levels, type Level, type Scale } from '../core/level.ts';
import { scaleOf } from '../core/rating.ts';
import type { LevelFramework } from '../core/settings.ts';
import type { Library, LibrarySkill } from './library.ts';
import { findLevel, findScale, nameOfLevel, ratedOn, translateLevel, type ScaleId } from './scales.ts';
import type { Wording } from './shapes.ts';

/** One level of one skill. */
export type Anchor = {
	/** What is rated by it. */
	readonly level: Level;
	/** As the scale has it whose levels these are: "3", "P"; and its name there: "Lead (4)". */
	readonly key: string;
	readonly name: string;
	/** "You …" */
	readonly says: string;
	/** True for the scale's own sentence, where the framework defines no such level of this skill. */
	readonly isGeneral: boolean;
	/** The level as its framework calls it ("Lead Professional / Senior Manager (e-4)"); null where that is its name. */
	readonly calledThere: string | null;
};

/** What is shown of a skill to rate it. `source`: whose levels these are, null where they are the scale's alone. */
export type SkillAnchors = {
	readonly scale: Scale;
	readonly definition: string | null;
	readonly source: { readonly framework: LevelFramework; readonly skill: string; readonly wording: Wording } | null;
	readonly anchors: readonly Anchor[];
};

/** The framework of a skill's id: "ecf/a.1" → "ecf"; null for ids of no framework that defines levels. */
export function frameworkOf(id: ConceptId): LevelFramework | null {
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

type Sentence = Pick<Anchor, 'says' | 'isGeneral' | 'calledThere'>;

/** A skill's own sentences, each by the key of its place on a scale. */
function placeLevels(skill: LibrarySkill, framework: ScaleId, on: ScaleId, { scales }: Library): Map<string, Sentence> {
	return new Map(
		Object.entries(skill.levels).flatMap(([key, says]) => {
			const place = translateLevel(scales, framework, key, on);
			const level = findLevel(scales, framework, key);
			if (place === null || level === undefined) return [];
			const calledThere = framework === on ? null : nameOfLevel(level);
			return [[place.level, { says, isGeneral: false, calledThere }] as const];
		}),
	);
}

/**
 * Whose levels are shown: all five of the scale that ratings are kept on, or, for a skill of a framework, those of the
 * framework's own scale, which may be four. A rating's number is the place of its level on either.
 */
export type AnchorScale = 'rated' | 'own';

/** Its anchors, lowest first. */
export function anchorsOf(id: ConceptId, kind: ConceptKind, library: Library, on: AnchorScale): SkillAnchors {
	const scale = scaleOf(kind);
	const shownOn = (on === 'own' ? frameworkOf(id) : null) ?? ratedOn[scale];
	const skill = isTechnical(kind) ? undefined : sourceOf(id, library);
	const framework = skill === undefined ? null : frameworkOf(skill.id);
	const source =
		skill === undefined || framework === null ? null : { framework, skill: skill.title, wording: skill.wording };
	const own =
		skill === undefined || framework === null
			? new Map<string, Sentence>()
			: placeLevels(skill, framework, shownOn, library);
	return {
		scale,
		definition:
			library.competences.find((competence) => competence.id === id)?.definition ??
			library.skills.find((each) => each.id === id)?.definition ??
			null,
		source,
		anchors: (findScale(library.scales, shownOn)?.levels ?? []).flatMap((step, at) => {
			const level = levels[at];
			if (level === undefined) return [];
			const sentence = own.get(step.key) ?? { says: step.says, isGeneral: true, calledThere: null };
			return [{ level, key: step.key, name: nameOfLevel(step), ...sentence }];
		}),
	};
}
