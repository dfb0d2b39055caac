// What the ads that were seen ask for, beside what the user says: which skills most often, at which levels, and so what to learn.
import type { ConceptId } from '../core/concept.ts';
import { levels, type Level } from '../core/level.ts';
import type { AskedSkill, SeenAd } from '../core/seen-ad.ts';
import { rankOfLevel } from '../taxonomy/scales.ts';
import { scaleOfConcept, type LibraryIndex } from './library-index.ts';
import { findStanding, type Ratings, type Standing } from './standing.ts';

/** One skill over all ads that ask it. */
export type SkillDemand = {
	readonly concept: ConceptId;
	/** In how many ads it is asked: as a must, and as a nice-to-have only. */
	readonly must: number;
	readonly preferred: number;
	/** How many ads ask each level, and how many none. */
	readonly levels: Readonly<Record<Level, number>>;
	readonly unstated: number;
	readonly standing: Standing | null;
	/** In how many ads the user has less than is asked; 0 where nothing is known. */
	readonly shortAsMust: number;
	readonly shortAsPreferred: number;
};

/** What some ads ask for. */
export type Demand = {
	readonly ads: number;
	/** Too few ads to tell anything. */
	readonly isThin: boolean;
	/** How many asked skills were not kept. */
	readonly unkept: number;
	/** Asked most often first. */
	readonly skills: readonly SkillDemand[];
	/** What to learn: the user is short in it, most ads first. */
	readonly priorities: readonly SkillDemand[];
	/** What to rate first: asked, and nothing is known of it; most ads first. */
	readonly rateFirst: readonly SkillDemand[];
};

/** Fewer ads than this tell nothing. */
export const fewestAds = 5;

/** A nice-to-have moves a learning priority half as much as a must. */
const weightOfPreferred = 0.5;

/** True for what is rated on a scale: certificates and languages are had or not. */
const isOnScale = (concept: ConceptId): boolean => !/^(?:certificate|language)\//.test(concept);

/** What one ad asks, each skill once: as a must if any line says so, at the highest level that any states. */
function askedOnce(asked: readonly AskedSkill[]): AskedSkill[] {
	const once = new Map<ConceptId, AskedSkill>();
	for (const each of asked) {
		if (!isOnScale(each.concept)) continue;
		const known = once.get(each.concept);
		const level = Math.max(each.level ?? 0, known?.level ?? 0);
		once.set(each.concept, {
			concept: each.concept,
			strength: known?.strength === 'must' ? 'must' : each.strength,
			level: level === 0 ? null : (level as Level),
		});
	}
	return [...once.values()];
}

/** True where what the user has is less than one ad asks; of a skill without a level asked, where they do not have it. */
function isShort(asked: AskedSkill, standing: Standing | null, { scales }: LibraryIndex): boolean {
	if (standing === null || standing.rated === 'unsure') return false;
	const rank = standing.level === null ? 0 : rankOfLevel(scales, scaleOfConcept(asked.concept), standing.level);
	return (rank ?? 0) < (asked.level ?? 1);
}

function summarise(
	concept: ConceptId,
	asked: readonly AskedSkill[],
	ratings: Ratings,
	index: LibraryIndex,
): SkillDemand {
	const standing = findStanding(concept, ratings, index);
	const count = (test: (each: AskedSkill) => boolean): number => asked.filter(test).length;
	const shortAs = (strength: AskedSkill['strength']): number =>
		count((each) => each.strength === strength && isShort(each, standing, index));
	return {
		concept,
		must: count(({ strength }) => strength === 'must'),
		preferred: count(({ strength }) => strength === 'preferred'),
		levels: Object.fromEntries(levels.map((level) => [level, count((each) => each.level === level)])) as Record<
			Level,
			number
		>,
		unstated: count(({ level }) => level === null),
		standing,
		shortAsMust: shortAs('must'),
		shortAsPreferred: shortAs('preferred'),
	};
}

const byId = (a: SkillDemand, b: SkillDemand): number => (a.concept < b.concept ? -1 : 1);

/** In more ads first, then as a must in more of them. */
const byAds = (a: SkillDemand, b: SkillDemand): number =>
	b.must + b.preferred - (a.must + a.preferred) || b.must - a.must || byId(a, b);

const urgencyOf = ({ shortAsMust, shortAsPreferred }: SkillDemand): number =>
	shortAsMust + weightOfPreferred * shortAsPreferred;

/** Short in more ads first; then by how often it is asked at all. */
const byUrgency = (a: SkillDemand, b: SkillDemand): number => urgencyOf(b) - urgencyOf(a) || byAds(a, b);

const isUnknown = ({ standing }: SkillDemand): boolean => standing === null || standing.rated === 'unsure';

/** The ads for a role: those to whose closest roles it belongs; null for all. */
export const adsFor = (target: string | null, ads: readonly SeenAd[]): readonly SeenAd[] =>
	target === null ? ads : ads.filter(({ roles }) => roles.includes(target));

/** What ads ask for, beside ratings. The order of the ads does not matter. */
export function findDemand(ads: readonly SeenAd[], ratings: Ratings, index: LibraryIndex): Demand {
	const asked = Map.groupBy(
		ads.flatMap((ad) => askedOnce(ad.asked)),
		({ concept }) => concept,
	);
	const skills = [...asked].map(([concept, each]) => summarise(concept, each, ratings, index)).toSorted(byAds);
	return {
		ads: ads.length,
		isThin: ads.length < fewestAds,
		unkept: ads.reduce((total, { unkept }) => total + unkept, 0),
		skills,
		priorities: skills.filter((skill) => urgencyOf(skill) > 0).toSorted(byUrgency),
		rateFirst: skills.filter(isUnknown),
	};
}
