// The posting cut into lines (list items, sentences), each knowing which section it stands in.
import type { Block, Posting } from '../core/posting.ts';
import type { Span } from '../core/span.ts';
import type { SectionKind } from '../languages/rules.ts';
import { findPhrases } from '../text/phrases.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { splitFlat, type FlatPart } from './flat-lines.ts';
import type { LanguageIndex } from './language-index.ts';
import { findMustCue } from './must-cue.ts';

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
};

/** A longer paragraph that opens with a heading's words is a whole ad without line breaks, not a short list. */
const longestAside = 600;

const isLong = ({ span }: Block): boolean => span.end - span.start > longestAside;

/** Longer lines are prose that happens to stand where a heading would. */
const mostHeadingTokens = 10;

/** What a heading's words say its section is about; the longest listed phrase decides, `unknown` when none is found. */
export function readSection(tokens: readonly Token[], language: LanguageIndex): SectionKind {
	if (tokens.length > mostHeadingTokens) return 'unknown';
	if (tokens.length === 1 && language.preferredAlone.has(tokens[0]?.folded ?? '')) return 'preferred';
	let kind: SectionKind = 'unknown';
	let longest = 0;
	for (const hit of findPhrases(tokens, language.headings)) {
		const length = hit.last - hit.first + 1;
		if (length > longest) {
			longest = length;
			kind = hit.value;
		}
	}
	return kind;
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

/** A span cut in two before a token; the signs in between belong to neither. */
const cutBefore = (span: Span, tokens: readonly Token[], at: number): Span[] => [
	{ start: span.start, end: tokens[at - 1]?.end ?? span.start },
	{ start: tokens[at]?.start ?? span.end, end: span.end },
];

/**
 * A sentence that requires one thing and prefers another, as two: "Python is required, Kotlin is a plus",
 * "five years in sales, ideally in software".
 */
function splitByStrength(text: string, span: Span, language: LanguageIndex | null): Span[] {
	if (language === null) return [span];
	const tokens = tokenise(text, span);
	const aside = tokens.findIndex(
		({ folded, before }, at) => at > 0 && before === 'break' && language.preferredAsides.has(folded),
	);
	if (aside > 0) return cutBefore(span, tokens, aside);
	const must = findMustCue(tokens, language);
	const preferred = findPhrases(tokens, language.preferred)[0];
	if (must === null || preferred === undefined) return [span];
	const [first, second] = must.first < preferred.first ? [must, preferred] : [preferred, must];
	for (let at = second.first; at > first.last; at--) {
		if (tokens[at]?.before === 'break') return cutBefore(span, tokens, at);
	}
	return [span];
}

/** Sections that ask. */
const isAsking = (section: SectionKind): boolean => section === 'requirements' || section === 'preferred';

/** What holds for the lines that follow, until a heading changes it. */
type Place = Pick<Line, 'section' | 'heading' | 'underHeading' | 'isFlat' | 'afterAsking'>;

const atStart: Place = { section: 'unknown', heading: null, underHeading: false, isFlat: false, afterAsking: false };

/** The place below a heading that stands alone. */
const below = (place: Place, section: SectionKind, heading: Span): Place => ({
	section,
	heading,
	underHeading: true,
	isFlat: false,
	afterAsking: place.afterAsking || isAsking(section),
});

/** The place behind a heading inside the text; in a short paragraph it rules what follows as if it stood above. */
const behind = (place: Place, section: SectionKind, heading: Span, block: Block): Place => ({
	...below(place, section, heading),
	underHeading: !isLong(block),
	isFlat: true,
});

/** The parts of a block's sentences, each with the heading that it opens with. */
function readParts(text: string, block: Block, language: LanguageIndex): FlatPart[] {
	return splitSentences(text, block.span).flatMap((sentence) => {
		const inline = block.kind === 'paragraph' ? readInlineHeading(text, sentence, language) : null;
		const [first, ...rest] = isLong(block) ? splitFlat(text, sentence, language) : [{ span: sentence, heading: null }];
		if (first === undefined) return [];
		const heading = inline === null ? first.heading : { kind: inline.kind, span: inline.heading };
		return [{ ...first, heading }, ...rest];
	});
}

/** Cuts a posting into lines. Without rules for its language every line stands in an unknown section. */
export function readLines(posting: Posting, language: LanguageIndex | null): Line[] {
	const { text } = posting;
	const lines: Line[] = [];
	let place = atStart;
	for (const block of posting.blocks) {
		if (block.kind === 'heading') {
			const section = language === null ? 'unknown' : readSection(tokenise(text, block.span), language);
			place = below(place, section, block.span);
			continue;
		}
		const listItem = block.kind === 'list-item' ? block.span : null;
		if (listItem !== null) place = { ...place, underHeading: false };
		const parts =
			language === null
				? splitSentences(text, block.span).map((span): FlatPart => ({ span, heading: null }))
				: readParts(text, block, language);
		for (const { span, heading } of parts) {
			if (heading !== null) place = behind(place, heading.kind, heading.span, block);
			for (const part of splitByStrength(text, span, language)) {
				lines.push({ ...place, block: block.span, listItem, span: part, tokens: tokenise(text, part) });
			}
		}
	}
	return lines;
}

/** Lines that count only if they ask something: what else stands there, or in prose under an unknown heading below, is not about the work. */
export const isAside = ({ section, listItem, afterAsking, isFlat }: Line): boolean =>
	isBoilerplate(section) ||
	(isAsking(section) && !isFlat) ||
	(section === 'unknown' && afterAsking && listItem === null);

/** Sections whose words say nothing of the job. */
export const isBoilerplate = (section: SectionKind): boolean =>
	section === 'benefits' || section === 'company' || section === 'legal' || section === 'apply';
