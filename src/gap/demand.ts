// What the ads that were seen ask for, beside what the user says: which skills most often, at which levels, and so what to learn.
import type { ConceptId } from '../core/concept.ts';
import type { Level } from '../core/level.ts';
import type { AskedSkill, SeenAd } from '../core/seen-ad.ts';
import { rankOfLevel } from '../taxonomy/scales.ts';
import { askedOnce, isOnScale } from './asked-once.ts';
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

/** In how many ads a skill is asked at each level, from no level (0) to 5: as a must, and as a nice-to-have only. */
type TimesAsked = Readonly<Record<AskedSkill['strength'], number[]>>;

const noTimes = (): number[] => [0, 0, 0, 0, 0, 0];

/** What some ads ask, counted, and compared with nothing yet. */
export type Tally = {
	readonly ads: number;
	readonly unkept: number;
	readonly asked: ReadonlyMap<ConceptId, TimesAsked>;
};

/** Counts what ads ask, one by one: there may be very many. Their order does not matter. */
export type Tallying = { readonly add: (ad: SeenAd) => void; readonly tally: () => Tally };

/** Begins to count. */
export function beginTally(): Tallying {
	const asked = new Map<ConceptId, TimesAsked>();
	let [ads, unkept] = [0, 0];
	return {
		add: (ad) => {
			ads += 1;
			unkept += ad.unkept;
			for (const { concept, strength, level } of askedOnce(ad.asked)) {
				if (!isOnScale(concept)) continue;
				let known = asked.get(concept);
				if (known === undefined) asked.set(concept, (known = { must: noTimes(), preferred: noTimes() }));
				const times = known[strength];
				times[level ?? 0] = (times[level ?? 0] ?? 0) + 1;
			}
		},
		tally: () => ({ ads, unkept, asked }),
	};
}

/** The lowest asked level of which the user has too little; Infinity where that is none. Asked without a level, it counts as the first. */
function shortFrom(concept: ConceptId, standing: Standing | null, { scales }: LibraryIndex): number {
	if (standing === null || standing.rated === 'unsure') return Infinity;
	const rank = standing.level === null ? 0 : rankOfLevel(scales, scaleOfConcept(concept), standing.level);
	return (rank ?? 0) + 1;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function summarise(concept: ConceptId, times: TimesAsked, ratings: Ratings, index: LibraryIndex): SkillDemand {
	const standing = findStanding(concept, ratings, index);
	const from = shortFrom(concept, standing, index);
	const at = (level: number): number => (times.must[level] ?? 0) + (times.preferred[level] ?? 0);
	const shortAs = (strength: AskedSkill['strength']): number =>
		sum(times[strength].filter((_, level) => Math.max(level, 1) >= from));
	return {
		concept,
		must: sum(times.must),
		preferred: sum(times.preferred),
		levels: { 1: at(1), 2: at(2), 3: at(3), 4: at(4), 5: at(5) },
		unstated: at(0),
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

/** What ads ask for, beside ratings. */
export function findDemand(tally: Tally, ratings: Ratings, index: LibraryIndex): Demand {
	const skills = [...tally.asked].map(([concept, times]) => summarise(concept, times, ratings, index)).toSorted(byAds);
	return {
		ads: tally.ads,
		isThin: tally.ads < fewestAds,
		unkept: tally.unkept,
		skills,
		priorities: skills.filter((skill) => urgencyOf(skill) > 0).toSorted(byUrgency),
		rateFirst: skills.filter(isUnknown),
	};
}
