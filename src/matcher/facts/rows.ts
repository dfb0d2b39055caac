// A posting as its facts are read: every line and every heading in reading order, each with the cues that stand in it.
import type { Posting } from '../../core/posting.ts';
import type { Span } from '../../core/span.ts';
import { findPhrases } from '../../text/phrases.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { Line } from '../lines.ts';
import { currencyCodes } from './currencies.ts';
import type { CueHit, FactIndex } from './fact-index.ts';

/** Words that stand together, and the cues in them. */
export type Words = {
	readonly text: string;
	readonly span: Span;
	readonly tokens: readonly Token[];
	readonly cues: readonly CueHit[];
};

/** A posting's title and its words; spans in it are none of the posting's text. */
export type Title = Pick<Words, 'text' | 'tokens'>;

/** A line or a heading that may state a fact. */
export type Row = Words & {
	/** The short row right above, or the label or heading right before it, which may say what it holds: "Closing date". */
	readonly lead: Words | null;
	/** The row right above, of any length; null where that states nothing. */
	readonly above: Words | null;
	/** The heading above, however far; null where none stands there, and for headings. */
	readonly heading: Words | null;
};

/** A longer row says something itself. */
const mostLeadTokens = 8;

/** No sentence is longer; a longer heading is none, and reading it may take its length squared. */
const longestRow = 2_000;

const noCues: readonly CueHit[] = [];

/** True when a word may belong to a cue that begins a fact. A loop, since most words of an ad pass through it for nothing. */
function hasTrigger(tokens: readonly Token[], { triggers }: FactIndex): boolean {
	for (const token of tokens) if (triggers.has(token.folded)) return true;
	return false;
}

/** Reads words with their cues. */
export const readWords = (text: string, span: Span, tokens: readonly Token[], facts: FactIndex): Words => {
	const cues = hasTrigger(tokens, facts) ? findPhrases(tokens, facts.cues) : noCues;
	return { text, span, tokens, cues };
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True when words hold a number: only then can they state pay. */
export const hasNumber = ({ tokens }: Omit<Words, 'cues'>): boolean =>
	tokens.some(({ raw }) => isDigit(raw.charCodeAt(0)) || isDigit(raw.charCodeAt(raw.length - 1)));

/** No letter or digit of plain text has a greater code, all signs of currencies but the dollar have. */
const lastPlainCode = 0x7f;

/** True when words begin with an amount: with the sign of a currency, or its code. */
export function opensWithMoney({ text, span, tokens }: Omit<Words, 'cues'>): boolean {
	const code = text.charCodeAt(span.start);
	if (code === 36) return true;
	if (code > lastPlainCode) return /^\p{Sc}/u.test(text[span.start] ?? '');
	const raw = tokens[0]?.raw;
	return raw?.length === 3 && currencyCodes.has(raw);
}

/** True for a short row that is no sentence. */
const isLead = ({ text, span, tokens }: Words): boolean =>
	tokens.length > 0 && tokens.length <= mostLeadTokens && !'.!?'.includes(text[span.end - 1] ?? '');

/** What leads to a row: a heading between it and the row above, else the row above. */
function leadTo(span: Span, above: Words | null, heading: Words | null): Words | null {
	const isBetween = heading !== null && heading.span.end <= span.start && heading.span.start >= (above?.span.end ?? 0);
	const nearest = isBetween ? heading : above;
	return nearest !== null && isLead(nearest) ? nearest : null;
}

/** Words without any cue. */
const withoutCues = (text: string, span: Span): Words => ({ text, span, tokens: [], cues: noCues });

/** Words as far as triggers go, in any script: split at blanks and at the signs of plain text. */
const betweenWords = /[\s!-/:-@[-`{-~]+/;

/** Reads a heading, whose tokens are not there yet; most headings hold no cue, and are not made into tokens. */
function readHeading(text: string, span: Span, facts: FactIndex): Words {
	if (span.end - span.start > longestRow) return withoutCues(text, span);
	const words = text.slice(span.start, span.end).toLowerCase().split(betweenWords);
	const mayHold = words.some((word) => facts.triggers.has(word)) || opensWithMoney(withoutCues(text, span));
	return mayHold ? readWords(text, span, tokenise(text, span), facts) : withoutCues(text, span);
}

const hasCues = (words: Words | null): boolean => words !== null && words.cues.length > 0;

/** Gathers rows in reading order, and passes over all that can state nothing: most of an ad. */
class RowReader {
	readonly rows: Row[] = [];
	readonly #text: string;
	readonly #facts: FactIndex;
	/** The row right above, null where that states nothing. */
	#above: Words | null = null;
	#heading: Words | null = null;

	constructor(text: string, facts: FactIndex) {
		this.#text = text;
		this.#facts = facts;
	}

	#headingAt(span: Span | null): Words | null {
		if (span === null) return null;
		if (this.#heading?.span !== span) this.#heading = readHeading(this.#text, span, this.#facts);
		return this.#heading;
	}

	/** A heading, which may be a whole fact: "Closing date: 12 March 2026". */
	addHeading(span: Span): void {
		const words = this.#headingAt(span);
		if (words !== null && (hasCues(words) || opensWithMoney(words))) this.#add(words, null);
		else this.#above = null;
	}

	addLine({ span, tokens, heading: above }: Line): void {
		const heading = this.#headingAt(above);
		const words = { text: this.#text, span, tokens };
		const isBelow = this.#above !== null || hasCues(heading);
		const isReadable = span.end - span.start <= longestRow;
		const mayState =
			isReadable && (hasTrigger(tokens, this.#facts) || opensWithMoney(words) || (isBelow && hasNumber(words)));
		if (mayState) this.#add({ ...words, cues: findPhrases(tokens, this.#facts.cues) }, heading);
		else this.#above = null;
	}

	#add(words: Words, heading: Words | null): void {
		const above = this.#above;
		this.rows.push({ ...words, lead: leadTo(words.span, above, heading), above, heading });
		this.#above = words;
	}
}

/** The rows of a posting that may state a fact, in order. A block without any line is a heading. */
export function readRows({ text, blocks }: Posting, lines: readonly Line[], facts: FactIndex): Row[] {
	const reader = new RowReader(text, facts);
	let at = 0;
	for (const { span } of blocks) {
		const first = at;
		while (at < lines.length && lines[at]?.block === span) reader.addLine(lines[at++] as Line);
		if (at === first) reader.addHeading(span);
	}
	return reader.rows;
}
