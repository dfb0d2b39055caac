// The running text of a résumé as paragraphs and list items, the way that the matcher reads an ad.
import { maxBlocks, maxTextLength, type Block, type Posting } from '../core/posting.ts';

/** Signs and numbers that open an item of a list. */
const bullet = /^(?:[-*•–▪●◦‣·o▸➢✓]|\d{1,2}[.)])[\s\u00a0]+/u;

/** True when a line goes on with the one above: files with fixed pages break lines where the paper ends. */
const goesOn = (line: string, above: string): boolean =>
	/^\p{Ll}/u.test(line) && above !== '' && !/[.:;!?]$/.test(above);

/** A longer paragraph, in UTF-16 code units, is no sentence that a page cut in two. */
const longestJoined = 1_000;

/** A line without its bullet, and whether it had one. */
type ResumeLine = { readonly words: string; readonly isItem: boolean };

/** Lines that are not empty, those that belong together joined by a blank. */
function joinLines(text: string): ResumeLine[] {
	const joined: ResumeLine[] = [];
	let above = '';
	for (const written of text.split(/\r\n|[\n\r\u2028\u2029\f]/)) {
		const line = written.replaceAll(/[\s\u00a0]+/g, ' ').trim();
		const last = joined.at(-1);
		if (last !== undefined && last.words.length < longestJoined && goesOn(line, above)) {
			joined[joined.length - 1] = { ...last, words: `${last.words} ${line}` };
		} else if (line !== '') {
			const words = line.replace(bullet, '');
			joined.push({ words, isItem: words !== line });
		}
		above = line;
	}
	return joined;
}

/** A résumé as a posting without facts; the text is cut at the cap that holds for ads, and `truncated` says so. */
export function outlineResume(written: string): Posting {
	const blocks: Block[] = [];
	let text = '';
	let truncated = false;
	for (const { words, isItem } of joinLines(written)) {
		if (text.length + words.length > maxTextLength || blocks.length >= maxBlocks) {
			truncated = true;
			break;
		}
		if (text !== '') text += '\n';
		const start = text.length;
		text += words;
		blocks.push({ kind: isItem ? 'list-item' : 'paragraph', span: { start, end: text.length } });
	}
	return { url: '', board: 'given', key: '', text, blocks, textSource: 'given', truncated, places: [] };
}
