// Ads written down as people write notes, made into postings without the site readers:
// "# " begins a heading, "- " a list item, anything else is a paragraph. And the words that an analysis points at.
import type { Analysis, Mention } from '../../src/core/analysis.ts';
import type { Block, BlockKind, Posting } from '../../src/core/posting.ts';
import { quote, type Span } from '../../src/core/span.ts';

/** Facts beside the text. */
export type AdFacts = { readonly title?: string; readonly company?: string; readonly grade?: string };

const kindOf = (line: string): BlockKind =>
	line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'list-item' : 'paragraph';

/** A posting of the given lines; blank lines are left out. */
export function writeAd(lines: readonly string[] | string, facts: AdFacts = {}): Posting {
	const written = (typeof lines === 'string' ? lines.split('\n') : lines).map((line) => line.trim());
	const blocks: Block[] = [];
	let text = '';
	for (const line of written.filter((words) => words !== '')) {
		const kind = kindOf(line);
		const words = kind === 'paragraph' ? line : line.slice(2);
		const start = text === '' ? 0 : text.length + 1;
		text += (text === '' ? '' : '\n') + words;
		blocks.push({ kind, span: { start, end: text.length } });
	}
	const given = <Value>(value: Value): { readonly value: Value; readonly source: 'given' } => ({
		value,
		source: 'given',
	});
	return {
		url: '',
		board: 'given',
		key: '',
		text,
		blocks,
		textSource: 'given',
		truncated: false,
		places: [],
		...(facts.title === undefined ? {} : { title: given(facts.title) }),
		...(facts.company === undefined ? {} : { company: given(facts.company) }),
		...(facts.grade === undefined ? {} : { grade: given(facts.grade) }),
	};
}

/** Opens an ad so that its language is plain, and says nothing of the candidate. */
export const opening = 'This is a place in a team that works on useful things with other people in the same building.';

/** The words of a span. */
export const wordsAt = (posting: Posting, span: Span): string => quote(posting.text, span);

/** The words of every mention, in order. */
export const mentioned = (posting: Posting, analysis: Analysis): string[] =>
	analysis.mentions.map(({ span }) => wordsAt(posting, span));

/** The mentions of one concept. */
export const mentionsOf = (analysis: Analysis, concept: string): Mention[] =>
	analysis.mentions.filter((mention) => mention.concept === concept);

/** The words of every requirement, in order. */
export const requirementsOf = (posting: Posting, analysis: Analysis): string[] =>
	analysis.requirements.map(({ span }) => wordsAt(posting, span));

/** Every span that an analysis holds, wherever it stands. */
export function spansIn(value: unknown): Span[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'start' in value && 'end' in value ? [value as Span] : [];
	return [...own, ...Object.values(value).flatMap(spansIn)];
}

/** Words that decided or state something, as an analysis holds them. */
type Said = { readonly span: Span | null; readonly says: string };

/** Every cue and every stated fact that an analysis holds, wherever it stands. */
export function saidIn(value: unknown): Said[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'span' in value && 'says' in value ? [value as Said] : [];
	return [...own, ...Object.values(value).flatMap(saidIn)];
}
