// A line's words as a reader who looks for names sees them: what is written like a name, what is known, what joins a list.
import type { Span } from '../core/span.ts';
import { findPhrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { NameWords } from './name-words.ts';

/**
 * - `spelt`: written as no ordinary word is: "dLab", "ZRB", "X-Flow", "S3".
 * - `capital`: begins with a capital.
 * - `number`: digits alone.
 * - `plain`: all else.
 */
type Spelling = 'spelt' | 'capital' | 'number' | 'plain';

/** Words in which something was found; `isTechnology`: a technology's name. */
export type KnownWords = { readonly span: Span; readonly isTechnology: boolean };

/** A word, or several that hyphens and the like join. Words that join a list ("and") are no units: they are its joints. */
export type Unit = {
	/** Places of its tokens, both included. */
	readonly first: number;
	readonly last: number;
	/** Without a tail such as "-based". */
	readonly span: Span;
	/** Folded. */
	readonly words: readonly string[];
	readonly spelling: Spelling;
	/** What stands before it: a blank, what joins a list (comma, slash, bracket, "and"), or more than that. */
	readonly joint: 'blank' | 'list' | 'end';
	/** True for the first word of a sentence, and behind a colon or a dash: a capital says nothing there. */
	readonly opens: boolean;
	/** What was found in it; null where nothing was. */
	readonly known: 'technology' | 'other' | null;
	readonly isFunction: boolean;
};

const isAcronym = (raw: string): boolean => /^\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*s?$/u.test(raw);

const isMixed = (raw: string): boolean => /\p{Ll}\p{Lu}|^\p{L}+\d|^\.\p{L}|\p{L}[+#]/u.test(raw);

const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw);

/** Parts of addresses. */
const isOfAddress = ({ folded }: Token): boolean => /^(?:www|com|org|net|gov|edu)$/.test(folded);

/** True for most words of most lines, which need no closer look. */
const isPlainWord = ({ raw, folded }: Token): boolean => raw === folded && /^\p{L}+$/u.test(raw);

function spellingOf(tokens: readonly Token[], shouts: boolean): Spelling {
	if (tokens.every(isPlainWord)) return 'plain';
	const letters = tokens.filter(({ raw }) => /\p{L}/u.test(raw));
	if (letters.length === 0) return 'number';
	if (tokens.some(isOfAddress)) return 'plain';
	if (tokens.some(({ raw }) => isMixed(raw) || (!shouts && isAcronym(raw)))) return 'spelt';
	const isCapitalised = !shouts && letters.every(({ raw }) => isCapital(raw));
	if (!isCapitalised || letters.every(({ raw }) => raw.length === 1)) return 'plain';
	// "X-Flow": a letter that a hyphen joins is part of a name.
	const isLettered =
		letters.some(({ raw }) => raw.length === 1) && tokens.every(({ before }, at) => at === 0 || before === 'hyphen');
	return isLettered ? 'spelt' : 'capital';
}

/** True when ordinary words of a line stand in capitals, so that capitals say nothing. */
const isShouted = (tokens: readonly Token[], words: NameWords): boolean =>
	tokens.some(({ raw, folded }) => raw !== folded && /^\p{Lu}{3,}$/u.test(raw) && words.functionWords.has(folded));

/** Signs that part nothing: quotation marks, trademarks, and the stops of abbreviations, since a line is one sentence. */
const ornaments = /["“”'‘’™®©.]+/gu;

function jointBefore(text: string, token: Token | undefined, previous: Token | undefined): Unit['joint'] {
	if (token === undefined || previous === undefined) return 'end';
	const between = text.slice(previous.end, token.start).replace(ornaments, '');
	if (between.trim() === '') return 'blank';
	return /^[\s,()[\]/]*$/u.test(between) ? 'list' : 'end';
}

/** True when a line begins in the middle of a sentence that was cut: behind a bracket, a comma or a word. */
const isContinued = (text: string, { start }: Token): boolean =>
	/[\p{L}\p{N},(][ \t]*$/u.test(text.slice(Math.max(0, start - 3), start));

const isGlued = (token: Token | undefined): boolean =>
	token !== undefined && (token.before === 'hyphen' || token.before === 'dot' || token.before === 'none');

/** What was found in each token; places count as found. */
function findTaken(tokens: readonly Token[], known: readonly KnownWords[], words: NameWords): Unit['known'][] {
	const taken = tokens.map((token): Unit['known'] => {
		const found = known.filter(({ span }) => token.start < span.end && token.end > span.start);
		if (found.length === 0) return null;
		return found.some(({ isTechnology }) => isTechnology) ? 'technology' : 'other';
	});
	for (const { first, last } of findPhrases(tokens, words.places)) taken.fill('other', first, last + 1);
	return taken;
}

/** The units of a line. `tails`: words that may follow a hyphen behind a name. */
export function readUnits(
	text: string,
	tokens: readonly Token[],
	known: readonly KnownWords[],
	words: NameWords,
	tails: ReadonlySet<string>,
): Unit[] {
	const shouts = isShouted(tokens, words);
	const taken = findTaken(tokens, known, words);
	const units: Unit[] = [];
	let isJoined = false;
	for (let first = 0, last = 0; first < tokens.length; first = last + 1) {
		for (last = first; isGlued(tokens[last + 1]);) last += 1;
		const all = tokens.slice(first, last + 1);
		const [head] = all;
		if (head === undefined) break;
		const sign = jointBefore(text, head, tokens[first - 1]);
		if (all.length === 1 && sign !== 'end' && words.joinWords.has(head.folded)) {
			isJoined = true;
			continue;
		}
		const tail = all.findIndex(({ folded }, at) => at > 0 && tails.has(folded));
		const own = tail < 0 ? all : all.slice(0, tail);
		units.push({
			first,
			last,
			span: { start: head.start, end: own.at(-1)?.end ?? head.end },
			words: own.map(({ folded }) => folded),
			spelling: spellingOf(own, shouts),
			joint: isJoined && sign === 'blank' ? 'list' : sign,
			opens: sign === 'end' && (first > 0 || !isContinued(text, head)),
			known: taken.slice(first, last + 1).find((found) => found !== null) ?? null,
			isFunction: own.length === 1 && words.functionWords.has(head.folded),
		});
		isJoined = false;
	}
	return units;
}
