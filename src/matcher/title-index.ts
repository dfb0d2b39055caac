// How close a posting's title is to the names of a role, by the weight of the words that they share.
import type { KnownRole, NameIndex } from '../taxonomy/knowledge.ts';
import { findPhrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { countFamilies, rarityAmongFamilies } from './families.ts';
import type { LanguageIndex } from './language-index.ts';

/** Stemmed words of every name of every role, and how rare each word is among roles. */
export type TitleIndex = {
	/** In the order of the roles: for each of a role's names, its stems. */
	readonly names: NameIndex['titleWords'];
	/** Which roles have a name with a word. */
	readonly rolesWith: ReadonlyMap<string, ReadonlySet<number>>;
	readonly rarity: ReadonlyMap<string, number>;
	/** The rarity of a word that no role's name has. */
	readonly unknownRarity: number;
};

/** The words of a title that tell the work: without seniority, places, working time; stemmed. */
export function readTitleWords(title: string, language: LanguageIndex, stem: (folded: string) => string): Set<string> {
	const tokens = tokenise(title);
	const left = new Set(tokens.keys());
	for (const list of [language.seniority, language.titleNoise]) {
		for (const hit of findPhrases(tokens, list)) for (let at = hit.first; at <= hit.last; at++) left.delete(at);
	}
	return new Set([...left].map((at) => stem(tokens[at]?.folded ?? '')));
}

/** The weight of a word that tells the rank: half of what a common word of the work has. */
const rankRarity = 1;

/** The words of all names of all roles. */
export const titleWordsOf = (
	roles: readonly KnownRole[],
	language: LanguageIndex,
	stem: (folded: string) => string,
): NameIndex['titleWords'] =>
	roles.map(({ titles }) => titles.map((title) => [...readTitleWords(title, language, stem)]));

/** Compiles the names of all roles; `stem` is the one that their words were made with. */
export function indexTitles(
	roles: readonly KnownRole[],
	titleWords: NameIndex['titleWords'],
	language: LanguageIndex,
	stem: (folded: string) => string,
): TitleIndex {
	const rolesWith = new Map<string, Set<number>>();
	const wordsOf = titleWords.map((ofRole) => new Set(ofRole.flat()));
	wordsOf.forEach((words, at) => {
		for (const word of words) rolesWith.set(word, (rolesWith.get(word) ?? new Set()).add(at));
	});
	const rarity = rarityAmongFamilies(roles, (_, at) => wordsOf[at] ?? []);
	for (const rank of language.rules.rankWords.map(stem)) if (rarity.has(rank)) rarity.set(rank, rankRarity);
	return { names: titleWords, rolesWith, rarity, unknownRarity: Math.log(1 + countFamilies(roles)) * 0.5 };
}

/** A title as it is compared: whole, and in the parts that commas, dashes and brackets cut it into. */
export type ReadTitle = { readonly whole: ReadonlySet<string>; readonly parts: readonly ReadonlySet<string>[] };

/** Between the parts of a title; a hyphen inside a word is none. */
const betweenParts = /\s[-–—|]\s|[,;:()[\]]/u;

/** Reads a posting's title for `scoreTitle`. */
export function readTitle(title: string, language: LanguageIndex, stem: (folded: string) => string): ReadTitle {
	const parts = title.split(betweenParts).map((part) => readTitleWords(part, language, stem));
	return { whole: readTitleWords(title, language, stem), parts: parts.filter((words) => words.size > 0) };
}

/** The first part of a title names the job, later ones its place or team; each counts less than the whole. */
const firstPart = 0.95;
const laterPart = 0.8;

/** How much more it counts that a role's name is wholly in the title than that the title is wholly in the name. */
const nameCounts = 0.7;

function scoreWords(title: ReadonlySet<string>, names: readonly (readonly string[])[], index: TitleIndex): number {
	const weigh = (words: Iterable<string>): number => {
		let sum = 0;
		for (const word of words) sum += index.rarity.get(word) ?? index.unknownRarity;
		return sum;
	};
	const titleWeight = weigh(title);
	let best = 0;
	for (const name of names) {
		const shared = weigh(name.filter((word) => title.has(word)));
		if (shared === 0) continue;
		const ofName = shared / weigh(name);
		const ofTitle = shared / titleWeight;
		best = Math.max(best, ofName ** nameCounts * ofTitle ** (1 - nameCounts));
	}
	return best;
}

/** The roles, by place, that share a word with a title. */
export const rolesNear = (title: ReadTitle, index: TitleIndex): ReadonlySet<number> =>
	new Set([...title.whole].flatMap((word) => [...(index.rolesWith.get(word) ?? [])]));

/** 0 (no word shared) to 1 (a name of the role, word for word). */
export function scoreTitle(title: ReadTitle, names: readonly (readonly string[])[], index: TitleIndex): number {
	const ofParts = title.parts.map((part, at) => scoreWords(part, names, index) * (at === 0 ? firstPart : laterPart));
	return Math.max(scoreWords(title.whole, names, index), ...ofParts);
}
