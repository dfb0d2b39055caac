// The lines of an element as its structure breaks them: block elements and <br>, never layout.
import type { Line, LineMarkup, LineStart, Piece } from './line.ts';
import { attribute, tagOf, walkVisible } from './page-dom.ts';

const blockTags = new Set(
	(
		'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
		'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
		'table tbody td tfoot th thead tr ul'
	).split(' '),
);

const isBold = (element: Element, tag: string): boolean =>
	tag === 'b' || tag === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? '');

/** Words, white space, and characters that are there but not seen (soft hyphen, zero-width blank and joiner). */
const runs = /[^\s\u00ad\u200b\u2060]+|\s+|[\u00ad\u200b\u2060]+/g;

const isUnseen = (run: string): boolean => /^[\u00ad\u200b\u2060]/.test(run);

/** The visible lines of `root`, the blank ones between two <br> too; stops soon after `limit` characters. */
export const visibleLines = (root: Element, limit: number): Line[] => {
	const lines: Line[] = [];
	const open = { bold: 0, heading: 0, item: 0 };
	let finished = 0;
	let text = '';
	let pieces: Piece[] = [];
	let bold = true;
	let markup: LineMarkup = 'none';
	let start: LineStart = 'block';
	/** The blank before the next word; kept where it stands, so that words of one node stay one piece. */
	let blank: { readonly node: Text; readonly at: number } | null = null;

	const endLine = (next: LineStart): void => {
		if (text !== '' || next === 'break') lines.push({ text, pieces, markup, bold: bold && text !== '', start });
		finished += text.length;
		[text, pieces, bold, markup, start, blank] = ['', [], true, 'none', next, null];
	};

	const append = (run: string, node: Text, nodeStart: number): void => {
		const at = text.length;
		const last = pieces.at(-1);
		if (last?.node === node && nodeStart - last.nodeStart === at - last.start)
			pieces[pieces.length - 1] = { ...last, end: at + run.length };
		else pieces.push({ start: at, end: at + run.length, node, nodeStart });
		text += run;
	};

	const appendWord = (word: string, node: Text, nodeStart: number): void => {
		if (text === '') markup = open.heading > 0 ? 'heading' : open.item > 0 ? 'item' : 'none';
		else if (blank !== null) append(' ', blank.node, blank.at);
		append(word, node, nodeStart);
		blank = null;
		if (open.bold === 0) bold = false;
	};

	const isDone = (): boolean => finished + text.length > limit;

	const count = (element: Element, by: 1 | -1): void => {
		const tag = tagOf(element);
		if (tag === 'br' && by === 1) endLine('break');
		if (blockTags.has(tag)) endLine('block');
		if (isBold(element, tag)) open.bold += by;
		if (/^h[1-6]$/.test(tag)) open.heading += by;
		if (tag === 'li') open.item += by;
	};

	walkVisible(root, {
		isDone,
		text: (node) => {
			for (const { 0: run, index } of node.data.matchAll(runs)) {
				if (isDone()) return;
				if (run.trim() === '') blank ??= { node, at: index };
				else if (!isUnseen(run)) appendWord(run, node, index);
			}
		},
		begin: (element) => count(element, 1),
		end: (element) => count(element, -1),
	});
	endLine('block');
	return lines;
};
