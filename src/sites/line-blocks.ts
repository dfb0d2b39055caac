// From lines to blocks: headings, list items and paragraphs, with the lines cut that hold more than one.
import type { BlockKind } from '../core/posting.ts';
import { flatHeadings } from './flat-text.ts';
import { findHeadings } from './heading-lines.ts';
import { cutLine, type Line } from './line.ts';
import { bulletLength, inlineBullets, numberLength } from './typed-bullets.ts';

/** A line, or a part of one, that stands alone. */
export type LineBlock = { readonly kind: BlockKind; readonly line: Line };

/** Paragraphs are searched for lost headings from this length on: shorter ones have hardly room for a second section. */
const flatFrom = 600;

/**
 * "DUTIES: Support the team": a label in capitals, with the words it names on the same line. In plain text it is all the
 * heading there is; in markup it stands inside a section ("TEAMWORK: Works with colleagues …").
 */
const capitalLabel = /^(?=[^:]*\p{Lu}{4})[^\p{Ll}:]{4,50}:(?= )/u;

const hasWords = (line: Line): boolean => /[\p{L}\p{N}]/u.test(line.text);

/** A line that lost its breaks, cut at the headings inside it. */
const cutAtHeadings = (line: Line, kind: BlockKind): LineBlock[] => {
	const blocks: LineBlock[] = [];
	let from = 0;
	let rest = kind;
	for (const { start, end } of flatHeadings(line.text, kind === 'list-item')) {
		blocks.push({ kind: rest, line: cutLine(line, from, start) }, { kind: 'heading', line: cutLine(line, start, end) });
		[from, rest] = [end, 'paragraph'];
	}
	blocks.push({ kind: rest, line: cutLine(line, from, line.text.length) });
	return blocks;
};

const cutAtBullets = (line: Line): LineBlock[] => {
	const bullets = inlineBullets(line.text);
	const lead = cutLine(line, 0, bullets[0]?.start ?? 0);
	return [
		...cutAtHeadings(lead, line.markup === 'item' ? 'list-item' : 'paragraph'),
		...bullets.flatMap(({ end }, at) =>
			cutAtHeadings(cutLine(line, end, bullets[at + 1]?.start ?? line.text.length), 'list-item'),
		),
	];
};

/** The number of an item; a lone number is a heading's or an amount. */
const itemNumberLength = (line: Line, ...neighbours: readonly (Line | undefined)[]): number =>
	neighbours.some((neighbour) => numberLength(neighbour?.text ?? '') > 0) ? numberLength(line.text) : 0;

const cutParagraph = (line: Line): LineBlock[] => {
	const isPlain = line.pieces.length === 0;
	const label = isPlain ? (capitalLabel.exec(line.text)?.[0].length ?? 0) : 0;
	const rest = cutLine(line, label, line.text.length);
	return [
		{ kind: 'heading', line: cutLine(line, 0, label) },
		...(rest.text.length >= flatFrom ? cutAtHeadings(rest, 'paragraph') : [{ kind: 'paragraph' as const, line: rest }]),
	];
};

const blocksOfLine = (
	line: Line,
	isHeading: boolean,
	before: Line | undefined,
	next: Line | undefined,
): LineBlock[] => {
	if (isHeading) return [{ kind: 'heading', line }];
	if (inlineBullets(line.text).length > 0) return cutAtBullets(line);
	const bullet = bulletLength(line.text) || itemNumberLength(line, before, next);
	if (bullet > 0 || line.markup === 'item')
		return [{ kind: 'list-item', line: cutLine(line, bullet, line.text.length) }];
	return cutParagraph(line);
};

const isListLike = ({ line }: LineBlock): boolean => line.text.length <= 200 && !/[.!?] \p{Lu}/u.test(line.text);

/** Three lines and more that follow a heading without a blank line between them are a list whose bullets were lost. */
const findLostLists = (blocks: readonly LineBlock[]): LineBlock[] => {
	const result = [...blocks];
	for (let begin = 1; begin < blocks.length; begin++) {
		if (blocks[begin - 1]?.kind !== 'heading' || blocks[begin]?.kind !== 'paragraph') continue;
		let end = begin + 1;
		while (blocks[end]?.kind === 'paragraph' && blocks[end]?.line.start === 'break') end++;
		const run = blocks.slice(begin, end);
		if (run.length < 3 || run.filter(isListLike).length < run.length * 0.7) continue;
		for (const [at, { line }] of run.entries()) result[begin + at] = { kind: 'list-item', line };
	}
	return result;
};

/** The blocks of an ad's lines, in order; lines without a letter or digit are left out. */
export const blocksOfLines = (lines: readonly Line[]): LineBlock[] => {
	const worded = lines.filter(hasWords);
	const isHeading = findHeadings(worded);
	const blocks = worded.flatMap((line, at) =>
		blocksOfLine(line, isHeading[at] === true, worded[at - 1], worded[at + 1]),
	);
	return findLostLists(blocks.filter(({ line }) => hasWords(line)));
};
