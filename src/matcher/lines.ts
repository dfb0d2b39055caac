// The posting cut into lines (list items, sentences), each knowing which section it stands in.
import type { Block, Posting } from '../core/posting.ts';
import type { Span } from '../core/span.ts';
import type { SectionKind } from '../languages/rules.ts';
import { findPhrases, phraseAt, type PhraseHit } from '../text/phrases.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { splitFlat, type FlatPart } from './flat-lines.ts';
import type { LanguageIndex } from './language-index.ts';
import { findMustCue } from './must-cue.ts';
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

/** Longer lines are prose that happens to stand where a heading would. */
const mostHeadingTokens = 10;

/** Sections that ask. */
const isAsking = (section: SectionKind): boolean => section === 'requirements' || section === 'preferred';

/**
 * What a heading's words say its section is about; the longest listed phrase decides, `unknown` when none is found.
 * "Preferred experience" prefers, however long the name of what it prefers; "required and preferred" asks for both.
 */
export function readSection(tokens: readonly Token[], language: LanguageIndex): SectionKind {
	if (tokens.length > mostHeadingTokens) return 'unknown';
	if (tokens.length === 1 && language.preferredAlone.has(tokens[0]?.folded ?? '')) return 'preferred';
	const hits = findPhrases(tokens, language.headings);
	const length = ({ first, last }: PhraseHit<SectionKind>): number => last - first + 1;
	const longest = hits.reduce<PhraseHit<SectionKind> | null>(
		(most, hit) => (most === null || length(hit) > length(most) ? hit : most),
		null,
	);
	const kind = longest?.value ?? 'unknown';
	const prefers = hits.some(({ value }) => value === 'preferred');
	if (!isAsking(kind) || !prefers) return kind;
	return findMustCue(tokens, language) === null ? 'preferred' : 'requirements';
}

/** True when all that is known of a heading is one word in its middle: "Developer experience and tooling". */
function isLooselyNamed(tokens: readonly Token[], language: LanguageIndex): boolean {
	const [hit, ...others] = findPhrases(tokens, language.headings);
	if (hit === undefined || others.length > 0 || hit.first !== hit.last) return false;
	const isNamed = ({ folded }: Token): boolean => !language.smallWords.has(folded);
	return tokens.slice(0, hit.first).some(isNamed) && tokens.slice(hit.last + 1).some(isNamed);
}

/** What the words before a list say that it holds; those of a section that asks already say no more. */
function readAnnouncement(tokens: readonly Token[], section: SectionKind, language: LanguageIndex): SectionKind {
	if (findPhrases(tokens, language.announcesDuties).length > 0) return 'duties';
	if (isAsking(section)) return section;
	if (findPhrases(tokens, language.preferred).length > 0) return 'preferred';
	const asks = findPhrases(tokens, language.asks).length > 0 || findMustCue(tokens, language) !== null;
	return asks ? 'requirements' : section;
}

/** A label has no more words than this. */
const mostLabelTokens = 5;

/** How many tokens the label is long with which a text begins ("Teamwork:"); 0 when it has none. */
export function labelOf(text: string, tokens: readonly Token[]): number {
	const first = tokens.slice(0, mostLabelTokens).findIndex(({ end }) => text[end] === ':') + 1;
	return first < tokens.length && tokens.slice(1, first).every(({ before }) => before !== 'break') ? first : 0;
}

/** A heading at the beginning of running text ("Education: a degree in …"): the part before the colon, if its words are a heading's. */
function readInlineHeading(
	text: string,
	span: Span,
	language: LanguageIndex,
): { kind: SectionKind; heading: Span } | null {
	const colon = text.indexOf(':', span.start);
	if (colon < 0 || colon >= span.end || colon - span.start > 80) return null;
	const heading = { start: span.start, end: colon };
	const tokens = tokenise(text, heading);
	if (tokens.length === 0 || tokens.length > 6) return null;
	const kind = readSection(tokens, language);
	return kind === 'unknown' ? null : { kind, heading };
}

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

/** True when a paragraph opens with a label of its own, as an item does: "Teamwork: works with … Shares …". */
function isLabelled(text: string, { kind, span }: Block, language: LanguageIndex): boolean {
	if (kind !== 'paragraph' || span.end - span.start > longestAside) return false;
	const label = labelOf(text, tokenise(text, { start: span.start, end: Math.min(span.end, span.start + 80) }));
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

/** True when what looks like a heading answers the one right above it: "Education", then "Bachelor's degree". */
const isAnswer = (
	words: readonly Token[],
	previous: Block | undefined,
	place: Place,
	language: LanguageIndex,
): boolean =>
	previous?.kind === 'heading' && isAsking(place.section) && phraseAt(words, 0, language.asksAtStart) !== null;

/** Cuts a posting into lines. Without rules for its language every line stands in an unknown section. */
export function readLines(posting: Posting, language: LanguageIndex | null): Line[] {
	const { text } = posting;
	const lines: Line[] = [];
	let place = atStart;
	for (const [at, block] of posting.blocks.entries()) {
		if (block.kind === 'heading') {
			const words = tokenise(text, block.span);
			const section = language === null ? 'unknown' : readSection(words, language);
			if (language !== null && section === 'unknown' && isAnswer(words, posting.blocks[at - 1], place, language)) {
				lines.push({ ...place, block: block.span, listItem: null, span: block.span, tokens: words });
				continue;
			}
			place = below(place, section, block.span);
			if (language !== null && isLooselyNamed(words, language)) place = { ...place, isLoose: true };
			continue;
		}
		if (block.kind === 'list-item') place = { ...place, underHeading: false };
		const isItem = block.kind === 'list-item' || (language !== null && isLabelled(text, block, language));
		const listItem = isItem ? block.span : null;
		const parts =
			language === null
				? splitSentences(text, block.span).map((span): FlatPart => ({ span, heading: null }))
				: readParts(text, block, isAsking(place.section), language);
		for (const { span, heading } of parts) {
			if (heading !== null) place = behind(place, heading.kind, heading.span, block);
			for (const part of splitByStrength(text, span, language)) {
				lines.push({
					...place,
					block: block.span,
					listItem,
					span: part,
					tokens: tokenise(text, part),
				});
			}
		}
		const last = lines.at(-1);
		const isBeforeList = block.kind === 'paragraph' && posting.blocks[at + 1]?.kind === 'list-item';
		if (language === null || !isBeforeList || last?.block !== block.span || text[last.span.end - 1] !== ':') continue;
		const section = readAnnouncement(last.tokens, place.section, language);
		if (section !== place.section) place = below(place, section, last.span);
	}
	return lines;
}

/** Lines that count only if they ask something: what else stands there, or in prose under an unknown heading below, is not about the work. */
export const isAside = ({ section, listItem, afterAsking, isFlat, isLoose }: Line): boolean =>
	isBoilerplate(section) ||
	(isAsking(section) && !isFlat && !isLoose) ||
	(section === 'unknown' && afterAsking && listItem === null);

/** Sections whose words say nothing of the job. */
export const isBoilerplate = (section: SectionKind): boolean =>
	section === 'benefits' || section === 'company' || section === 'legal' || section === 'apply';
