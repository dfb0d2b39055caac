// Which of a user's ratings speak for a skill that they did not rate: that of a kind of it ("PostgreSQL" where relational
// databases are asked for), or of the framework's skill that it stands for. What is wider never speaks for what is narrower.
import type { ConceptId } from '../core/concept.ts';
import type { Stand, Wider } from '../core/gap.ts';
import type { Rating } from '../core/rating.ts';

/** How the concepts of the vocabulary hang together; both are empty for those that it does not know. */
export type Kinship = {
	/** The concepts that name it less exactly, one step up. */
	readonly broaderOf: (id: ConceptId) => readonly ConceptId[];
	/** The framework skills that it stands for. */
	readonly refsOf: (id: ConceptId) => readonly ConceptId[];
};

/** How many steps up a rating speaks: PostgreSQL for relational databases and for databases, not for data management as a whole. */
const stepsUp = 2;

/** Everything that a concept is a kind of, the nearest first, each once and without itself. */
function widerThan(concept: ConceptId, { broaderOf }: Kinship): ConceptId[] {
	const found = new Set<ConceptId>([concept]);
	let edge: readonly ConceptId[] = [concept];
	for (let step = 0; step < stepsUp; step++) {
		edge = edge.flatMap((id) => broaderOf(id)).filter((id) => !found.has(id));
		for (const id of edge) found.add(id);
	}
	return [...found].slice(1);
}

/** What a profile's ratings say of one skill: its own rating, one that stands in for it, and one of something wider. */
export type Said = { readonly own: Rating | null; readonly through: Stand | null; readonly wider: Wider | null };

const better = (a: Stand | null, b: Stand | null): Stand | null =>
	a === null || (b !== null && b.level > a.level) ? b : a;

/**
 * Looks through a profile's ratings once, and then tells what they say of any skill. Of several that could stand in the
 * highest does, so that a higher rating never makes anything worse.
 */
export function listen(ratings: readonly Rating[], kinship: Kinship): (concept: ConceptId) => Said {
	const ratingOf = new Map(ratings.map((rating) => [rating.concept, rating]));
	const kinds = new Map<ConceptId, Stand>();
	for (const { concept, level } of ratings) {
		if (typeof level !== 'number') continue;
		for (const wider of widerThan(concept, kinship)) {
			const stand: Stand = { concept, relation: 'narrower', level };
			kinds.set(wider, better(kinds.get(wider) ?? null, stand) ?? stand);
		}
	}
	const skillOf = (concept: ConceptId): Stand | null =>
		kinship
			.refsOf(concept)
			.map((ref): Stand | null => {
				const level = ratingOf.get(ref)?.level;
				return typeof level === 'number' ? { concept: ref, relation: 'same-skill', level } : null;
			})
			.reduce(better, null);
	return (concept) => {
		const own = ratingOf.get(concept) ?? null;
		const wider = widerThan(concept, kinship).find((id) => ratingOf.has(id));
		const level = wider === undefined ? undefined : ratingOf.get(wider)?.level;
		const speaksForItself = own !== null && own.level !== 'unsure';
		return {
			own,
			through: speaksForItself ? null : better(skillOf(concept), kinds.get(concept) ?? null),
			wider: wider === undefined || level === undefined ? null : { concept: wider, level },
		};
	};
}
