// The seniority that a title tells.
import { seniorities, type Seniority, type SeniorityStated } from '../../core/ad-facts.ts';
import { findPhrases, phraseAt, type PhraseHit } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { FactIndex } from './fact-index.ts';
import type { Title } from './rows.ts';

/** The parts of a title that commas, dashes and brackets cut it into. */
function partsOf(tokens: readonly Token[]): Token[][] {
	const parts: Token[][] = [];
	for (const token of tokens) {
		if (token.before === 'break') parts.push([token]);
		else parts.at(-1)?.push(token);
	}
	return parts;
}

/** A part without the words that name somebody else: "Assistant to the Director". */
function ownWords(part: readonly Token[], facts: FactIndex): readonly Token[] {
	const end = part.findIndex((_, at) => phraseAt(part, at, facts.endsRank) !== null);
	return end < 0 ? part : part.slice(0, end);
}

type Rank = PhraseHit<Seniority>;

/** The words of rank in a part, in order. */
function findRanks(part: readonly Token[], facts: FactIndex): Rank[] {
	const named = findPhrases(part, facts.ranks).filter((hit): hit is Rank => hit.value !== null);
	const before = part.flatMap(({ folded }, at): Rank[] => {
		const value = facts.ranksBefore.get(folded);
		const isRanked = facts.rankedWork.has(part[at + 1]?.folded ?? '');
		return value !== undefined && isRanked ? [{ first: at, last: at, value }] : [];
	});
	return [...named, ...before];
}

const rung = ({ value }: Rank): number => seniorities.indexOf(value);

/** In a later part a rank from here on is somebody else's: "Assistant - Director". */
const firstOffice = seniorities.indexOf('head');

/** True where a part tells the rank of the post: the first, or a later one that is nothing but it ("Engineer, Senior"). */
const tells = (rank: Rank, place: number, part: readonly Token[]): boolean =>
	place === 0 || (rank.first === 0 && rank.last === part.length - 1 && rung(rank) < firstOffice);

/** The highest seniority of a title's first part that tells one; null where none does. */
export function readSeniority({ text, tokens }: Title, facts: FactIndex): SeniorityStated | null {
	for (const [place, part] of partsOf(tokens).entries()) {
		const words = ownWords(part, facts);
		const ranks = findRanks(words, facts).filter((rank) => tells(rank, place, part));
		const [highest] = ranks.toSorted((a, b) => rung(b) - rung(a));
		const [first, last] = [words[highest?.first ?? -1], words[highest?.last ?? -1]];
		if (highest && first && last) return { rank: highest.value, says: text.slice(first.start, last.end) };
	}
	return null;
}
