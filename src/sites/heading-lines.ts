// Which lines of an ad are headings. Structure alone decides: markup, bold, capitals, colons, length and what follows;
// never what the words mean.
import type { Line } from './line.ts';
import { bulletLength, inlineBullets, numberLength } from './typed-bullets.ts';

/** Longer lines are no headings, whatever their markup; bold introductions are common. */
const longestInMarkup = 160;
const longestInBold = 120;
const longest = 80;

/** A paragraph, where a line of this length follows a short one; a fact or a name, where it is shorter. */
const paragraphLength = 80;
const longParagraphLength = 160;

/** True when the line is an item of a list, by markup, typed bullet or number. */
const isItem = (line: Line): boolean =>
	line.markup === 'item' ||
	bulletLength(line.text) > 0 ||
	numberLength(line.text) > 0 ||
	inlineBullets(line.text).length > 0;

const isInCapitals = (text: string): boolean =>
	!text.startsWith('#') && text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 5;

/** Bold lines are headings, but a bold sentence is emphasis; "Who we are." is let pass. */
const isBoldHeading = (text: string): boolean =>
	text.length <= longestInBold && (!/[.;,]$/.test(text) || text.split(' ').length <= 4);

/** A line that says itself that it is a heading. */
const isMarkedHeading = ({ text, markup, bold }: Line, next: Line | undefined): boolean => {
	if (markup === 'heading') return text.length <= longestInMarkup;
	if (bulletLength(text) > 0) return false;
	// A whole ad inside one li, with bullets typed (seen on builtin.com).
	if (markup === 'item') return bold && isBoldHeading(text) && next !== undefined && bulletLength(next.text) > 0;
	if (bold && isBoldHeading(text)) return true;
	return text.length <= longest && ((text.endsWith(':') && !/[.!?] /.test(text)) || isInCapitals(text));
};

/** A few words without a full stop, as headings are, and names and places too. */
const isShort = ({ text }: Line): boolean =>
	text.length <= 60 && /^[\p{Lu}\p{N}]/u.test(text) && !/[.;,!:]$|: /.test(text) && text.split(' ').length <= 8;

/** True when a short line is one of several in a row: names, facts, a list without bullets. */
const standsAmongShort = (line: Line, before: Line | undefined): boolean =>
	before !== undefined &&
	// The last of several lines above a blank one belongs to them, not to this line.
	!(line.start === 'block' && before.start === 'break') &&
	isShort(before) &&
	!isItem(before) &&
	!isMarkedHeading(before, line);

/** A short line is a heading where items, or what can only be a paragraph or a list, follow. */
const isBareHeading = (
	line: Line,
	before: Line | undefined,
	[next, afterNext]: readonly Line[],
	nextIsBare: boolean,
): boolean => {
	if (isItem(line) || !isShort(line) || next === undefined) return false;
	if (isItem(next)) return true;
	if (standsAmongShort(line, before)) return false;
	if (line.start === 'break') return next.text.length >= longParagraphLength && !line.text.includes(',');
	if (next.text.length >= paragraphLength) return true;
	if (next.start === 'break') return false;
	return nextIsBare || afterNext?.start === 'break' || (next.text.length >= 30 && /[.:;!?]$/.test(next.text));
};

/** For each line, whether it is a heading. */
export const findHeadings = (lines: readonly Line[]): boolean[] => {
	const found: boolean[] = [];
	let nextIsBare = false;
	for (let at = lines.length - 1; at >= 0; at--) {
		const [line, ...next] = lines.slice(at, at + 3);
		if (line === undefined) continue;
		const isMarked = isMarkedHeading(line, next[0]);
		// The first line is the ad's title; what follows it may well be a heading.
		nextIsBare = !isMarked && isBareHeading(line, at === 1 ? undefined : lines[at - 1], next, nextIsBare);
		found[at] = isMarked || nextIsBare;
	}
	return found;
};
