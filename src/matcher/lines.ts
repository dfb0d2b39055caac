// The posting cut into lines (list items, sentences), each knowing which section it stands in.
import type { Block, Posting } from '../core/posting.ts';
import { quote, type Span } from '../core/span.ts';
import type { SectionKind } from '../languages/rules.ts';
import { phraseAt } from '../text/phrases.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { splitFlat, type FlatPart } from './flat-lines.ts';
import type { LanguageIndex } from './language-index.ts';
import {
	isAsking,
	isBareHeading,
	isBoilerplate,
	isLooselyNamed,
	labelOf,
	readAnnouncement,
	readInlineHeading,
	readSection,
} from './sections.ts';
import { splitByStrength } from './strength-parts.ts';

/** A sentence, or one sentence of a list item. */
export type Line = {
	readonly span: Span;
	readonly tokens: readonly Token[];
	readonly section: SectionKind;
	/** The heading that decided the section, null where none stands above. */
	readonly heading: Span | null;
	/** The paragraph or list item that the line stands in. */
	readonly block: Span;
	/** The whole list item, where the line stands in one. */
	readonly listItem: Span | null;
	/** True where a heading of its own stands right above, with no list in between. */
	readonly underHeading: boolean;
	/** True where the section's heading stands inside the text, as when a board lost the line breaks. */
	readonly isFlat: boolean;
	/** True once a section that asks has begun further up. */
	readonly afterAsking: boolean;
	/** True where only a part of the heading's words is known, so that lines below it have to ask by their own words. */
	readonly isLoose: boolean;
};

/** A longer paragraph that opens with a heading's words is a whole ad without line breaks, not a short list. */
const longestAside = 600;

const isLong = ({ span }: Block): boolean => span.end - span.start > longestAside;

/** A longer paragraph is no heading, whatever its words. */
const longestBareHeading = 60;

const isShort = ({ kind, span }: Block): boolean => kind === 'paragraph' && span.end - span.start <= longestBareHeading;

/** What holds for the lines that follow, until a heading changes it. */
type Place = Pick<Line, 'section' | 'heading' | 'underHeading' | 'isFlat' | 'afterAsking' | 'isLoose'>;

const atStart: Place = {
	section: 'unknown',
	heading: null,
	underHeading: false,
	isFlat: false,
	afterAsking: false,
	isLoose: false,
};

/** The place below a heading that stands alone. */
const below = (place: Place, section: SectionKind, heading: Span): Place => ({
	section,
	heading,
	underHeading: true,
	isFlat: false,
	afterAsking: place.afterAsking || isAsking(section),
	isLoose: false,
});

/** The place behind a heading inside the text; in a short paragraph it rules what follows as if it stood above. */
const behind = (place: Place, section: SectionKind, heading: Span, block: Block): Place => ({
	...below(place, section, heading),
	underHeading: !isLong(block),
	isFlat: true,
});

/** A label ends within so many characters. */
const longestLabel = 80;

/** True when a paragraph opens with a label of its own, as an item does: "Teamwork: works with … Shares …". */
function isLabelled(text: string, { kind, span }: Block, language: LanguageIndex): boolean {
	const opening = { start: span.start, end: Math.min(span.end, span.start + longestLabel) };
	if (kind !== 'paragraph' || span.end - span.start > longestAside || !quote(text, opening).includes(':')) return false;
	const label = labelOf(text, tokenise(text, opening));
	return label > 0 && readInlineHeading(text, span, language) === null;
}

/** True when a paragraph is a list with semicolons between its members: "patience; a steady hand; good French". */
const isTypedList = (text: string, { kind, span }: Block): boolean =>
	kind === 'paragraph' && text.slice(span.start, span.end).split(';').length > 2;

/** The parts of a block's sentences, each with the heading that it opens with. `isAsked`: the block stands in a section that asks. */
function readParts(text: string, block: Block, isAsked: boolean, language: LanguageIndex): FlatPart[] {
	const isFlat = isLong(block) || (isAsked && isTypedList(text, block));
	return splitSentences(text, block.span).flatMap((sentence) => {
		const inline = block.kind === 'paragraph' ? readInlineHeading(text, sentence, language) : null;
		const [first, ...rest] = isFlat ? splitFlat(text, sentence, language) : [{ span: sentence, heading: null }];
		if (first === undefined) return [];
		const heading = inline === null ? first.heading : { kind: inline.kind, span: inline.heading };
		return [{ ...first, heading }, ...rest];
	});
}

/** Where a block stands: the blocks around it, its words, and what holds there. */
type Standing = {
	readonly text: string;
	readonly block: Block;
	readonly before: Block | undefined;
	readonly after: Block | undefined;
	/** Its words, where it may be a heading. */
	readonly words: readonly Token[];
};

/** The place below a block that is a heading, null where it is none. */
function placeBelow({ text, block, words }: Standing, place: Place, language: LanguageIndex): Place | null {
	if (block.kind !== 'heading' && !isBareHeading(text, block, words, language)) return null;
	return { ...below(place, readSection(words, language), block.span), isLoose: isLooselyNamed(words, language) };
}

/** True when what looks like a heading answers the one right above it: "Education", then "Bachelor's degree". */
const isAnswer = ({ before, words }: Standing, place: Place, language: LanguageIndex): boolean =>
	before?.kind === 'heading' && isAsking(place.section) && phraseAt(words, 0, language.asksAtStart) !== null;

/** The lines of a block that is no heading, and the place behind them. */
function readBlock({ text, block, after }: Standing, place: Place, language: LanguageIndex): [Line[], Place] {
	const isItem = block.kind === 'list-item' || isLabelled(text, block, language);
	const lines: Line[] = [];
	let here = block.kind === 'list-item' ? { ...place, underHeading: false } : place;
	for (const { span, heading } of readParts(text, block, isAsking(place.section), language)) {
		if (heading !== null) here = behind(here, heading.kind, heading.span, block);
		for (const part of splitByStrength(text, span, language)) {
			const listItem = isItem ? block.span : null;
			lines.push({ ...here, ...part, block: block.span, listItem });
		}
	}
	const last = lines.at(-1);
	const announces =
		block.kind === 'paragraph' && after?.kind === 'list-item' && text[(last?.span.end ?? 0) - 1] === ':';
	if (last === undefined || !announces) return [lines, here];
	const section = readAnnouncement(last.tokens, here.section, language);
	return [lines, section === here.section ? here : below(here, section, last.span)];
}

/** Cuts a posting into lines by the rules of its language. */
function readByRules({ text, blocks }: Posting, language: LanguageIndex): Line[] {
	const lines: Line[] = [];
	let place = atStart;
	for (const [at, block] of blocks.entries()) {
		const words = block.kind === 'heading' || isShort(block) ? tokenise(text, block.span) : [];
		const standing = { text, block, before: blocks[at - 1], after: blocks[at + 1], words };
		const placed = placeBelow(standing, place, language);
		if (placed === null) {
			const [read, next] = readBlock(standing, place, language);
			lines.push(...read);
			place = next;
		} else if (placed.section === 'unknown' && isAnswer(standing, place, language)) {
			lines.push({ ...place, block: block.span, listItem: null, span: block.span, tokens: words });
		} else place = placed;
	}
	return lines;
}

/** Cuts a posting into lines. Without rules for its language every line stands in an unknown section. */
export function readLines(posting: Posting, language: LanguageIndex | null): Line[] {
	if (language !== null) return readByRules(posting, language);
	const { text, blocks } = posting;
	return blocks
		.filter(({ kind }) => kind !== 'heading')
		.flatMap(({ kind, span: block }) =>
			splitSentences(text, block).map((span) => {
				const listItem = kind === 'list-item' ? block : null;
				return { ...atStart, block, listItem, span, tokens: tokenise(text, span) };
			}),
		);
}

/** Lines that count only if they ask something: what else stands there, or in prose under an unknown heading below, is not about the work. */
export const isAside = ({ section, listItem, afterAsking, isFlat, isLoose }: Line): boolean =>
	isBoilerplate(section) ||
	(isAsking(section) && !isFlat && !isLoose) ||
	(section === 'unknown' && afterAsking && listItem === null);
