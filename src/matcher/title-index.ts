// The names of all roles by the words that they share with titles: made at build, opened without reading it through.
import type { KnownRole, NameIndex } from '../taxonomy/knowledge.ts';
import { byCodeUnits, placeOfLine } from '../text/sorted-lines.ts';
import { tokenise } from '../text/tokens.ts';
import { countFamilies, rarityAmongFamilies } from './families.ts';
import type { LanguageIndex } from './language-index.ts';

/** Brings a folded word to the form in which it is compared. */
export type Stem = (folded: string) => string;

/** The names of all roles. A name's place stands for it. */
export type TitleIndex = {
	/** Sorted lines: a word, how rare it is among roles, and the places of the names that have it, each but the first as its distance from the one before. */
	readonly words: readonly string[];
	/** The words of each name, with blanks between. */
	readonly names: readonly string[];
	/** The place of each name's role. */
	readonly roles: readonly number[];
	/** The rarities of each name's words, summed up and rounded down. */
	readonly weights: readonly number[];
	/** The rarity of a word that no role's name has. */
	readonly unknownRarity: number;
	/** Words that tell the rank more than the work. */
	readonly ranks: ReadonlySet<string>;
	/** What was looked up before: titles repeat their words. */
	readonly known: Map<string, KnownWord>;
	/** Room to weigh the names for one title, 0 for each between two: to make it anew for each takes as long as to compare. */
	readonly weighed: Float64Array;
};

/** The words of a role's own name in their order, stemmed: all but those that only join others. */
function readName(name: string, language: LanguageIndex, stem: Stem): string[] {
	const words = tokenise(name).filter(({ folded }) => !language.joiningWords.has(folded));
	return [...new Set(words.map(({ folded }) => stem(folded)))];
}

/** The weight of a word that tells the rank: less than half of what a common word of the work has. */
const rankRarity = 1;

/** A rarity as it is shipped. */
const round = (rarity: number): number => Math.round(rarity * 100) / 100;

/** A sum of rarities as it is shipped: never more than it is, so that a name word for word is found whole. */
const floor = (weight: number): number => Math.floor(weight * 10) / 10;

/** Looks at every name of every role, at build. `titles`: in the order of the roles. */
export function writeTitles(
	roles: readonly KnownRole[],
	titles: readonly (readonly string[])[],
	language: LanguageIndex,
	stem: Stem,
): NameIndex['titles'] {
	const { rankWords: ranks } = language;
	const byRole = roles.map((_, place) => (titles[place] ?? []).map((title) => readName(title, language, stem)));
	const rarity = rarityAmongFamilies(roles, (_, place) => (byRole[place] ?? []).flat());
	for (const [word, rare] of rarity) rarity.set(word, ranks.has(word) ? rankRarity : round(rare));
	const names = byRole.flatMap((ofRole, role) => ofRole.map((words) => ({ words, role })));
	const places = new Map<string, number[]>();
	for (const [place, { words }] of names.entries()) {
		for (const word of words) places.set(word, [...(places.get(word) ?? []), place]);
	}
	const lines = [...places].map(([word, at]) => {
		const distances = at.map((place, before) => place - (at[before - 1] ?? 0));
		return `${word}\t${rarity.get(word) ?? 0}\t${distances.join(' ')}`;
	});
	return {
		words: lines.toSorted(byCodeUnits).join('\n'),
		names: names.map(({ words }) => words.join(' ')).join('\n'),
		roles: names.map(({ role }) => role),
		weights: names.map(({ words }) => floor(words.reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0))),
	};
}

/** Opens what `writeTitles` made for the same roles and language. */
export const openTitles = (
	written: NameIndex['titles'],
	roles: readonly KnownRole[],
	language: LanguageIndex,
): TitleIndex => ({
	words: written.words.split('\n'),
	names: written.names.split('\n'),
	roles: written.roles,
	weights: written.weights,
	unknownRarity: Math.log(1 + countFamilies(roles)) / 2,
	ranks: language.rankWords,
	known: new Map(),
	weighed: new Float64Array(written.roles.length),
});

/** What is known of a word of names: how rare it is, and the names that have it. */
export type KnownWord = { readonly rarity: number; readonly names: readonly number[] };

function readWord(word: string, index: TitleIndex): KnownWord {
	const line = index.words[placeOfLine(index.words, `${word}\t`)];
	if (line === undefined) return { rarity: index.ranks.has(word) ? rankRarity : index.unknownRarity, names: [] };
	const [, rarity = '', distances = ''] = line.split('\t');
	let place = 0;
	return { rarity: Number(rarity), names: distances.split(' ').map((distance) => (place += Number(distance))) };
}

/** Looks a stemmed word up; a word that no name has is of `unknownRarity` (a rank of little weight) and leads to none. */
export function findWord(word: string, index: TitleIndex): KnownWord {
	const known = index.known.get(word) ?? readWord(word, index);
	// Only words of names: a page can make up others without end.
	if (known.names.length > 0) index.known.set(word, known);
	return known;
}
