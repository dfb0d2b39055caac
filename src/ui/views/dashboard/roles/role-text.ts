// What stands on the page of a role and of its expectations, in words.
import type { ConceptId } from '../../../../core/concept.ts';
import { levels } from '../../../../core/level.ts';
import type { RatedLevel } from '../../../../core/rating.ts';
import type { ItemCounts, RoleFit } from '../../../../gap/role-fit.ts';
import type { SkillItem } from '../../../../gap/role-items.ts';
import type { Standing } from '../../../../gap/standing.ts';
import {
	findLevel,
	findScale,
	nameOfLevel,
	type ScaleId,
	type ScaleLevel,
	type Scales,
} from '../../../../taxonomy/scales.ts';
import type { ExpectationStrength } from '../../../../taxonomy/shapes.ts';
import { anchorsOf } from '../../../../taxonomy/skill-anchors.ts';
import { levelText } from '../../../parts/level-text.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';

/** Who knows scales and names. */
type Named = { readonly index: { readonly scales: Scales }; readonly nameOf: (id: ConceptId) => string };

/** By the catalogue where the names are ours to say: the general levels of competences, and those of technologies. */
function nameInWords(scale: ScaleId, level: ScaleLevel): string {
	const ours = scale === 'axelos' ? 'competence' : scale === 'technology' ? 'technology' : null;
	const known = levels.find((each) => String(each) === level.key);
	return ours === null || known === undefined ? nameOfLevel(level) : levelText(known, ours, words());
}

/** The name of a level by its key: "Lead (4)". */
export function levelName(scales: Scales, scale: ScaleId, key: string): string {
	const level = findLevel(scales, scale, key);
	return level === undefined ? key : nameInWords(scale, level);
}

/** What a level of a concept means, by its key on the concept's own scale: the sentence by which it is rated. */
export function meaningOf(concept: ConceptId, key: string, { library, kindOf }: LibraryWorld): string {
	const { anchors } = anchorsOf(concept, kindOf(concept), library, 'own');
	return anchors.find((anchor) => anchor.key === key)?.says ?? '';
}

/** A rating in words, on the scale on which it was given. */
export function ratedText(scales: Scales, scale: ScaleId, rated: RatedLevel): string {
	if (typeof rated !== 'number') return words().rating[rated];
	const all = findScale(scales, scale)?.levels ?? [];
	const level = all[rated - 1] ?? all.at(-1);
	return level === undefined ? String(rated) : nameInWords(scale, level);
}

/** How a user stands in a concept, on that concept's scale. */
export function standingText(scales: Scales, scale: ScaleId, standing: Standing | null): string {
	const text = words();
	if (standing === null) return text.roles.notRated;
	if (standing.level !== null) return levelName(scales, scale, standing.level);
	return typeof standing.rated === 'number' ? text.roles.notRated : text.rating[standing.rated];
}

/** The name of what was rated, with its framework where it is a skill of one: competences are called alike. */
export function sourceName(concept: ConceptId, nameOf: (id: ConceptId) => string): string {
	const text = words().roles;
	const framework = text.skillFrameworks[concept.slice(0, concept.indexOf('/'))];
	return framework === undefined ? nameOf(concept) : text.nameIn(nameOf(concept), framework);
}

/** How a user stands in a concept, and by which other rating where it has none of its own. */
export function standingWithSource(
	scales: Scales,
	scale: ScaleId,
	standing: Standing | null,
	nameOf: (id: ConceptId) => string,
): string {
	const level = standingText(scales, scale, standing);
	return standing === null || standing.relation === 'itself'
		? level
		: words().roles.byAnother(level, sourceName(standing.concept, nameOf));
}

/** The status of a skill with what is missing. */
export function skillStatus({ status, missing, wanted, standing }: SkillItem): string {
	const text = words().roles;
	if (status !== 'short') return text.status[status];
	return wanted === null || standing?.rated === 'none' ? text.missing : text.shortBy(missing);
}

/** A role's title, with its grade where it has one. */
export const roleTitle = (
	{ role, grade }: Pick<RoleFit, 'role' | 'grade'>,
	nameOf: (id: ConceptId) => string,
): string => (grade === null ? nameOf(role) : words().roles.atGrade(nameOf(role), grade));

/** A skill that is short, with the level wanted and the user's. */
export function shortSkill({ concept, wanted, scale, standing }: SkillItem, { index, nameOf }: Named): string {
	const { scales } = index;
	if (wanted === null) return nameOf(concept);
	const have = standingText(scales, scale, standing);
	return words().roles.shortOf(nameOf(concept), levelName(scales, scale, wanted), have);
}

/** The skills of a role that are short, the one that lacks most first. */
export const shortSkills = ({ items }: RoleFit, named: Named): string[] =>
	items
		.filter((item): item is SkillItem => item.kind === 'skill' && item.status === 'short')
		.toSorted((a, b) => b.missing - a.missing)
		.map((item) => shortSkill(item, named));

/** How many skills of a role are judged by ratings of others, in words; nothing where none is. */
export function judgedByOthers({ items }: RoleFit): string[] {
	const others = items.filter(
		(item) => item.kind === 'skill' && item.standing !== null && item.standing.relation !== 'itself',
	).length;
	return others === 0 ? [] : [words().roles.judgedByOthers(others)];
}

/** How many expectations are counted. */
export const countAll = (counts: ItemCounts): number =>
	counts.met + counts.short + counts.unrated + counts['not-stated'];

/** The counts of one strength, each a part of its own; none where nothing is expected so. */
export function countsText(counts: ItemCounts, strength: ExpectationStrength): string[] {
	const text = words().roles;
	const all = countAll(counts);
	if (all === 0) return [];
	return [
		strength === 'must'
			? text.musts(counts.met, counts['not-stated'], all)
			: text.pluses(counts.met, counts['not-stated'], all),
		...(counts.short > 0 ? [text.short(counts.short)] : []),
		...(counts.unrated > 0 ? [text.open(counts.unrated)] : []),
	];
}
