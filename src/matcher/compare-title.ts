// How close a posting's title is to the names of roles, by the weight of the words that they share and where these stand.
import type { ReadTitle, TitlePart } from './read-title.ts';
import { findWord, type KnownWord, type TitleIndex } from './title-index.ts';

/** The first part of a title, which names the job, counts nearly as the whole; later ones, its place or team, less. */
const firstPart = 0.97;
const laterPart = 0.8;

/** A name whose words stand apart in a title, or only in part, is another job's as likely as not. */
const scattered = 0.75;
/** The last word of a title tells the job; what follows a name that it holds makes it a little less. */
const followed = 0.97;

/** How the words of a name that tell its work stand in a part, 1 for together and last; those for its rank may be others. */
function placeWords(part: TitlePart, name: readonly string[], ranks: ReadonlySet<string>): number {
	const work = name.filter((word) => !ranks.has(word));
	const needed = work.length === 0 ? name : work;
	const counts = (word: string): boolean =>
		needed.includes(word) || !(ranks.has(word) || (part.optional.has(word) && !name.includes(word)));
	const words = part.words.filter(counts);
	const first = words.indexOf(needed[0] ?? '');
	const opening = part.words.findIndex((word) => name.includes(word));
	const named = opening < part.naming ? 1 : laterPart;
	const isLast = first + needed.length === words.length;
	const isTogether = first >= 0 && needed.every((word, offset) => words[first + offset] === word);
	// One word alone says another thing before a second one: "business development".
	if (!isTogether || (!isLast && needed.length === 1)) return scattered * named;
	return (isLast ? 1 : followed) * named;
}

/** How much it counts that a name is wholly in the title: what a title leaves out of a name is missed. */
const nameCounts = 1.6;
/** How much it counts that the title is wholly in a name: titles say a good deal more than names. */
const titleCounts = 0.3;
/** The same for names of one word, which every other word may turn into another job: "administrator". */
const titleCountsForOne = 0.7;

/** A name of which a title has no more than this is not looked at. */
const leastOfName = 0.3;

/** The places of the names that share a word with a part; the weight of the words that lead to each is added to `weights`. */
function findNames(
	part: TitlePart,
	find: (word: string) => KnownWord,
	ranks: ReadonlySet<string>,
	weights: Float64Array,
): readonly number[] {
	const telling = part.words.filter((word) => !ranks.has(word));
	const places: number[] = [];
	// Through ranks alone every role is near; they lead to names only where a title has nothing else.
	for (const word of telling.length > 0 ? telling : part.words) {
		const { rarity, names } = find(word);
		for (const place of names) {
			const before = weights[place] ?? 0;
			if (before === 0) places.push(place);
			weights[place] = before + rarity;
		}
	}
	return places;
}

/** What is found of a title while its parts are looked at. */
type Comparison = {
	readonly index: TitleIndex;
	readonly find: (word: string) => KnownWord;
	/** A number for each name, 0 between two parts: a common word leads to a thousand, and a Map is several times as slow. */
	readonly weights: Float64Array;
	/** By the place of a role how close the title is to the closest of its names. */
	readonly closest: Float64Array;
};

/** Looks at the names that share a word with a part, which counts so much, and keeps the closest of each role in `closest`. */
function comparePart(part: TitlePart, partCounts: number, { index, find, weights, closest }: Comparison): void {
	const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + find(word).rarity, 0);
	const ofNeeded = weigh(part.words.filter((word) => !part.optional.has(word)));
	const ofRanks = weigh(part.words.filter((word) => index.ranks.has(word)));
	const look = (place: number, led: number): void => {
		const role = index.roles[place] ?? 0;
		const before = closest[role] ?? 0;
		const whole = index.weights[place] ?? led;
		const name = (index.names[place] ?? '').split(' ');
		let [weight, ofOptional] = [0, 0];
		for (const word of name) {
			if (!part.words.includes(word)) continue;
			const { rarity } = find(word);
			weight += rarity;
			if (part.optional.has(word)) ofOptional += rarity;
		}
		const ofTitle = weight / (ofNeeded + ofOptional);
		const counts = name.length === 1 ? titleCountsForOne : titleCounts;
		const most = Math.min(1, weight / whole) ** nameCounts * Math.min(1, ofTitle) ** counts;
		if (partCounts * most <= before) return;
		closest[role] = Math.max(before, partCounts * (most * placeWords(part, name, index.ranks)));
	};
	// Most names are passed over: even with all ranks, and its words together, they would be no closer than one before, or not
	// close at all. So the likeliest name of each role is looked at first.
	const mayCome = (share: number, led: number): number =>
		partCounts * Math.min(1, share) ** nameCounts * Math.min(1, (led + ofRanks) / ofNeeded) ** titleCounts;
	const shareOf = (place: number): number => ((weights[place] ?? 0) + ofRanks) / (index.weights[place] ?? 1);
	const closestOf = (place: number): number => closest[index.roles[place] ?? 0] ?? 0;
	const places = findNames(part, find, index.ranks, weights);
	const near: number[] = [];
	const likeliest = new Map<number, number>();
	for (const place of places) {
		const share = shareOf(place);
		const led = weights[place] ?? 0;
		if (share <= Math.max(leastOfName, closestOf(place)) || mayCome(share, led) <= closestOf(place)) continue;
		near.push(place);
		const role = index.roles[place] ?? 0;
		const before = likeliest.get(role);
		if (before === undefined || share > shareOf(before)) likeliest.set(role, place);
	}
	for (const place of likeliest.values()) look(place, weights[place] ?? 0);
	for (const place of near) {
		const led = weights[place] ?? 0;
		if (mayCome(shareOf(place), led) > closestOf(place) && likeliest.get(index.roles[place] ?? 0) !== place)
			look(place, led);
	}
	for (const place of places) weights[place] = 0;
}

/**
 * The closeness of a title to each role that shares a word with it, by the role's place: up to 1, a name word for word. `least`:
 * roles that are no closer than this are left out, by their place; all that share something where it is left out.
 */
export function compareTitle(
	{ whole, parts }: ReadTitle,
	index: TitleIndex,
	least: readonly number[] = [],
): ReadonlyMap<number, number> {
	const roles = 1 + (index.roles.at(-1) ?? 0);
	const leastOf = (role: number): number => least[role] ?? 0;
	const comparison: Comparison = {
		index,
		find: (word) => findWord(word, index),
		weights: index.weighed,
		closest: new Float64Array(roles).map((_, role) => leastOf(role)),
	};
	comparePart(whole, 1, comparison);
	if (parts.length > 1) for (const part of parts) comparePart(part, firstPart, comparison);
	const found = new Map<number, number>();
	for (const [role, closeness] of comparison.closest.entries())
		if (closeness > leastOf(role)) found.set(role, closeness);
	return found;
}
