// What the closest role of the chosen framework expects, beside what the ad names and what the user rated: also what the ad
// leaves out of it. The texts of the frameworks are loaded only where a role is close.
import type { Analysis } from '../core/analysis.ts';
import type { ConceptId, RoleFramework } from '../core/concept.ts';
import { orderFrameworks } from '../core/order-frameworks.ts';
import type { Level, Scale } from '../core/level.ts';
import type { RatedLevel, Rating } from '../core/rating.ts';
import { indexLibrary, scaleOfConcept, type LibraryIndex } from '../gap/library-index.ts';
import { compareSkill, type SkillItem } from '../gap/role-items.ts';
import type { Ratings } from '../gap/standing.ts';
import type { Engine } from '../matcher/engine.ts';
import type { RoleExpectation, RolesOfAd } from '../messages/views.ts';
import type { Expectation, Library } from '../taxonomy/library.ts';
import { rankOfLevel, ratedOn, translateLevel } from '../taxonomy/scales.ts';

/** Of one library one index: it is made of the texts alone. */
const indexes = new WeakMap<Library, LibraryIndex>();

function indexOf(library: Library): LibraryIndex {
	const index = indexes.get(library) ?? indexLibrary(library);
	indexes.set(library, index);
	return index;
}

/** The closest role of a framework; without one, the closest of all. Null where none is close. */
function closestRole(analysis: Analysis, framework: RoleFramework | null): string | null {
	const { first } = orderFrameworks(analysis, framework);
	return first === null ? null : (analysis.roles[first][0]?.id ?? null);
}

const scaleFor = (concept: ConceptId): Scale =>
	scaleOfConcept(concept) === 'technology' ? 'technology' : 'competence';

/** A level of the concept's own scale as one of the five; null for a key that the scale does not have. */
function levelOf(concept: ConceptId, key: string, { scales }: LibraryIndex): Level | null {
	const wanted = ratedOn[scaleFor(concept)];
	const translated = translateLevel(scales, scaleOfConcept(concept), key, wanted);
	return translated === null ? null : (rankOfLevel(scales, wanted, translated.level) as Level | null);
}

/** What the user said of a concept, on the five levels. */
function ratedOf({ concept, standing }: SkillItem, index: LibraryIndex): RatedLevel | null {
	if (standing === null) return null;
	if (standing.level === null) return typeof standing.rated === 'number' ? null : standing.rated;
	return levelOf(concept, standing.level, index);
}

/** Everything that, named in an ad, says this concept: itself, the competences that stand for a skill, kinds of it. */
const namesFor = (concept: ConceptId, index: LibraryIndex): ReadonlySet<ConceptId> =>
	new Set([concept, ...[...index.competencesFor(concept), ...index.kindsOf(concept)].map((each) => each.concept)]);

type Context = {
	readonly analysis: Analysis;
	readonly ratings: Ratings;
	readonly index: LibraryIndex;
	readonly labelOf: (concept: ConceptId) => string;
};

/** One expectation; the framework may state it for several grades. */
function describe(concept: ConceptId, stated: readonly Expectation[], context: Context): RoleExpectation[] {
	const { analysis, ratings, index, labelOf } = context;
	const [first] = stated;
	if (first === undefined) return [];
	const levels = stated.flatMap(({ level }) => (level === null ? [] : (levelOf(concept, level, index) ?? [])));
	const names = namesFor(concept, index);
	const mentions = analysis.mentions.filter((mention) => names.has(mention.concept));
	const asked = mentions.flatMap(({ level }) => level ?? []);
	const item = compareSkill(first, ratings, index);
	const by = item.standing?.concept ?? concept;
	return [
		{
			concept,
			label: labelOf(concept),
			scale: scaleFor(concept),
			isMust: stated.some(({ strength }) => strength === 'must'),
			lowest: levels.length === 0 ? null : (Math.min(...levels) as Level),
			highest: levels.length === 0 ? null : (Math.max(...levels) as Level),
			namedBy: [...new Set(mentions.map((mention) => mention.concept))],
			asked: asked.length === 0 ? null : (Math.max(...asked) as Level),
			rated: ratedOf(item, index),
			ratedBy: by === concept ? null : labelOf(by),
		},
	];
}

/** Describes the closest role, and names all roles there are. What cannot be loaded is left out. */
export async function describeRoles(
	analysis: Analysis,
	ratings: readonly Rating[],
	framework: RoleFramework | null,
	engine: Engine,
	loadLibrary: () => Promise<Library>,
): Promise<RolesOfAd> {
	const choices = engine.roles.map(({ id, title, framework: of, grades }) => ({
		id,
		title,
		framework: of,
		grades,
	}));
	const role = closestRole(analysis, framework);
	const library = role === null ? null : await loadLibrary().catch(() => null);
	const index = library === null ? null : indexOf(library);
	const found = role === null ? undefined : index?.roleOf(role);
	if (index === null || found === undefined) return { expectations: null, choices };
	const context: Context = {
		analysis,
		ratings: new Map(ratings.map((rating) => [rating.concept, rating])),
		index,
		labelOf: (concept) =>
			index.skillOf(concept)?.title ??
			index.competenceOf(concept)?.label ??
			engine.concepts.find(concept)?.label ??
			concept,
	};
	const expects = [...Map.groupBy(found.expects, ({ concept }) => concept)]
		.flatMap(([concept, stated]) => describe(concept, stated, context))
		.toSorted((a, b) => Number(b.isMust) - Number(a.isMust));
	return { expectations: { role: found.id, expects }, choices };
}
