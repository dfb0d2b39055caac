// The skills of a JSON Resume: a level where the résumé says one in plain words, a question to the user where it does not.
import type { ImportFault, RatingProposal } from '../core/exchange.ts';
import { isRatable, scaleOf, type Rating } from '../core/rating.ts';
import { ownKey, type ReadableResume } from './json-resume-shape.ts';
import { levelOfWords } from './level-words.ts';
import { findConcept, type Vocabulary } from './vocabulary.ts';

type Skill = NonNullable<ReadableResume['skills']>[number];

/** What the skills say: ratings, concepts that are named without a level, and words that nothing is known by. */
export type ReadSkills = {
	readonly ratings: readonly Rating[];
	readonly proposals: readonly RatingProposal[];
	readonly skipped: readonly ImportFault[];
};

/** What Plumbline itself wrote into an entry, where its standard fields still say the same. */
function exactRating({ keywords = [], [ownKey]: exact }: Skill): Rating | null {
	if (exact === undefined || typeof exact.level !== 'number') return null;
	return keywords[0] === exact.concept && keywords[1] === String(exact.level) ? exact : null;
}

/** How a skill and its keywords stand in the file. */
const quoteOf = ({ name, level, keywords = [] }: Skill): string =>
	[[name, level].filter((part) => part !== undefined).join(', '), keywords.join(', ')]
		.filter((part) => part !== '')
		.join(': ');

/**
 * Reads the skills. The level of an entry is that of its name; keywords of an entry that groups several are asked for one
 * by one, since a level of the group is none of its members. `now`: the instant at which they count as rated.
 */
export function readSkills(skills: readonly Skill[], vocabulary: Vocabulary, now: string): ReadSkills {
	const ratings = new Map<string, Rating>();
	const proposals = new Map<string, RatingProposal>();
	const skipped: ImportFault[] = [];
	for (const [at, skill] of skills.entries()) {
		const exact = exactRating(skill);
		const known = exact === null ? null : (vocabulary.engine.concepts.find(exact.concept) ?? null);
		if (exact !== null && known !== null && isRatable(known) && scaleOf(known.kind) === exact.scale) {
			ratings.set(exact.concept, exact);
			continue;
		}
		const [id, figure] = skill.keywords ?? [];
		const isOurs = id !== undefined && vocabulary.engine.concepts.find(id) !== undefined;
		const named: readonly (readonly [said: string, where: string])[] = isOurs
			? [[id, `skills[${at}]`]]
			: [
					...(skill.name === undefined ? [] : [[skill.name, `skills[${at}].name`] as const]),
					...(skill.keywords ?? []).map((word, place) => [word, `skills[${at}].keywords[${place}]`] as const),
				];
		for (const [said, where] of named) {
			const concept = findConcept(vocabulary, said);
			if (concept === null || !isRatable(concept)) {
				skipped.push({ code: 'unknown-concept', where, detail: said });
				continue;
			}
			const isNamed = isOurs || where.endsWith('.name');
			const level = isNamed ? levelOfWords((isOurs ? figure : skill.level) ?? '') : null;
			if (level === null) {
				if (!proposals.has(concept.id))
					proposals.set(concept.id, { concept: concept.id, scale: scaleOf(concept.kind), quote: quoteOf(skill) });
			} else if (!ratings.has(concept.id)) {
				ratings.set(concept.id, { concept: concept.id, scale: scaleOf(concept.kind), level, ratedAt: now });
			}
		}
	}
	return { ratings: [...ratings.values()], proposals: [...proposals.values()], skipped };
}
