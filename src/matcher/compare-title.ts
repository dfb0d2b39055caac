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

/** The places of the names that share a word with a part, and by their place the weight of the words that lead to them. */
function findNames(
	part: TitlePart,
	find: (word: string) => KnownWord,
	index: TitleIndex,
): { readonly places: readonly number[]; readonly weights: Float64Array } {
	const telling = part.words.filter((word) => !index.ranks.has(word));
	// A common word leads to a thousand names: an array of numbers is several times as quick here as a Map.
	const weights = new Float64Array(index.roles.length);
	const places: number[] = [];
	// Through ranks alone every role is near; they lead to names only where a title has nothing else.
	for (const word of telling.length > 0 ? telling : part.words) {
		const { rarity, names } = find(word);
		for (const place of names) {
			if (weights[place] === 0) places.push(place);
			weights[place] = (weights[place] ?? 0) + rarity;
		}
	}
	return { places, weights };
}

/** Looks at the names that share a word with a part, and keeps the closest of each role in `closest`. */
function comparePart(
	part: TitlePart,
	find: (word: string) => KnownWord,
	index: TitleIndex,
	closest: Map<number, number>,
): void {
	const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + find(word).rarity, 0);
	const ofNeeded = weigh(part.words.filter((word) => !part.optional.has(word)));
	const ofRanks = weigh(part.words.filter((word) => index.ranks.has(word)));
	const { places, weights } = findNames(part, find, index);
	for (const place of places) {
		const role = index.roles[place] ?? 0;
		const before = closest.get(role) ?? 0;
		const led = weights[place] ?? 0;
		const whole = index.weights[place] ?? led;
		// Most names are passed over here: even with the ranks they would not be closer than one before, or not close at all.
		if ((led + ofRanks) / whole <= Math.max(before, leastOfName)) continue;
		const name = (index.names[place] ?? '').split(' ');
		const shared = name.filter((word) => part.words.includes(word));
		const weight = weigh(shared);
		const ofTitle = weight / (ofNeeded + weigh(shared.filter((word) => part.optional.has(word))));
		const counts = name.length === 1 ? titleCountsForOne : titleCounts;
		const most = Math.min(1, weight / whole) ** nameCounts * Math.min(1, ofTitle) ** counts;
		if (most > before) closest.set(role, Math.max(before, most * placeWords(part, name, index.ranks)));
	}
}

/** The closeness of a title to each role that shares a word with it, by the role's place: up to 1, a name word for word. */
export function compareTitle({ whole, parts }: ReadTitle, index: TitleIndex): ReadonlyMap<number, number> {
	const find = (word: string): KnownWord => findWord(word, index);
	const closest = new Map<number, number>();
	comparePart(whole, find, index, closest);
	if (parts.length < 2) return closest;
	const ofParts = new Map<number, number>();
	for (const part of parts) comparePart(part, find, index, ofParts);
	for (const [role, closeness] of ofParts) closest.set(role, Math.max(closest.get(role) ?? 0, firstPart * closeness));
	return closest;
}
