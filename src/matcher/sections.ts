// What the words of a heading, a label or the line before a list say that follows.
import type { Block } from '../core/posting.ts';
import { quote, type Span } from '../core/span.ts';
import type { SectionKind } from '../languages/rules.ts';
import { findPhrases, type PhraseHit } from '../text/phrases.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import { findMustCue } from './must-cue.ts';

/** Longer lines are prose that happens to stand where a heading would. */
const mostHeadingTokens = 10;
/** Without markup only a few words are a heading. */
const mostBareTokens = 6;

/** Sections whose words say nothing of the job. */
export const isBoilerplate = (section: SectionKind): boolean =>
	section === 'benefits' || section === 'company' || section === 'legal' || section === 'apply';

/** Sections that ask. */
export const isAsking = (section: SectionKind): boolean => section === 'requirements' || section === 'preferred';

/**
 * What a heading's words say its section is about; the longest listed phrase decides, `unknown` when none is found.
 * "Preferred experience" prefers, however long the name of what it prefers; "required and preferred" asks for both.
 */
export function readSection(tokens: readonly Token[], language: LanguageIndex): SectionKind {
	if (tokens.length > mostHeadingTokens) return 'unknown';
	const alone = tokens.length === 1 ? language.headingsAlone.get(tokens[0]?.folded ?? '') : undefined;
	if (alone !== undefined) return alone;
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
export function isLooselyNamed(tokens: readonly Token[], language: LanguageIndex): boolean {
	const [hit, ...others] = findPhrases(tokens, language.headings);
	if (hit === undefined || others.length > 0 || hit.first !== hit.last) return false;
	const isNamed = ({ folded }: Token): boolean => !language.smallWords.has(folded);
	return tokens.slice(0, hit.first).some(isNamed) && tokens.slice(hit.last + 1).some(isNamed);
}

/** What the words before a list say that it holds; those of a section that asks already say no more. */
export function readAnnouncement(tokens: readonly Token[], section: SectionKind, language: LanguageIndex): SectionKind {
	if (findPhrases(tokens, language.announcesDuties).length > 0) return 'duties';
	if (isAsking(section)) return section;
	if (findPhrases(tokens, language.preferred).length > 0) return 'preferred';
	const asks = findPhrases(tokens, language.anyAsks).length > 0 || findMustCue(tokens, language) !== null;
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
export function readInlineHeading(
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

/** True when a paragraph is nothing but the name of a section, as boards leave it that lose all markup. */
export function isBareHeading(text: string, block: Block, words: readonly Token[], language: LanguageIndex): boolean {
	if (words.length === 0 || words.length > mostBareTokens || /[.!?;,]$/u.test(quote(text, block.span))) return false;
	const hits = findPhrases(words, language.headings);
	const isNamed = (at: number): boolean => hits.some(({ first, last }) => at >= first && at <= last);
	return hits.length > 0 && words.every(({ folded }, at) => isNamed(at) || language.smallWords.has(folded));
}
