// Lines that were broken by hand at a fixed width are put together again; a list of short lines is left alone.
import { joinLines, type Line } from './line.ts';
import { bulletLength } from './typed-bullets.ts';

/** Nobody wraps wider; longer lines are paragraphs. */
const widest = 110;

/** A line shorter than this was ended on purpose. */
const shortest = 40;

/** How a line goes on with the sentence of the line before. */
const midSentence = /^[\p{Ll}(/]/u;

/** A line that opens something new: a bullet, a heading, a label in capitals, a bold line. */
const opensAnew = (line: Line): boolean =>
	line.start !== 'break' ||
	line.text === '' ||
	line.bold ||
	line.markup === 'heading' ||
	bulletLength(line.text) > 0 ||
	/^[^\p{Ll}]{3,40}:/u.test(line.text);

/** The width that the lines of a run were broken at: nearly their longest, so that one odd line does not decide. */
const widthOf = (run: readonly Line[]): number => {
	const lengths = run.map((line) => line.text.length).filter((length) => length >= shortest && length <= widest);
	return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? Infinity;
};

/** For each line, the width of the run of single line breaks that it stands in. */
const widths = (lines: readonly Line[]): number[] => {
	const result: number[] = [];
	let begin = 0;
	for (let at = 1; at <= lines.length; at++) {
		const line = lines[at];
		if (line !== undefined && line.start === 'break' && line.text !== '') continue;
		const width = widthOf(lines.slice(begin, at));
		while (result.length < at) result.push(width);
		begin = at;
	}
	return result;
};

/** True when the next line's first word would not have fitted on this one. */
const isFull = (line: Line, next: Line, width: number): boolean =>
	line.text.length >= shortest &&
	line.text.length <= widest &&
	line.text.length + next.text.split(' ', 1).join('').length >= width;

/**
 * The lines with hand-made breaks taken out. Only where the text shows that it was wrapped: after lines that are as full
 * as their neighbours, a good part goes on in lower case. Line breaks inside one `li` are always taken out.
 */
export const unwrapLines = (lines: readonly Line[]): Line[] => {
	const width = widths(lines);
	const goesOn = lines.map((line, at) => {
		const before = lines[at - 1];
		return (
			before !== undefined && before.markup !== 'heading' && !opensAnew(line) && isFull(before, line, width[at] ?? 0)
		);
	});
	const full = goesOn.filter(Boolean).length;
	const lowerCase = lines.filter((line, at) => goesOn[at] && midSentence.test(line.text)).length;
	const isWrapped = lowerCase >= 2 && lowerCase >= full * 0.3;
	const belongs = (before: Line, line: Line, at: number): boolean =>
		goesOn[at] === true ||
		(!opensAnew(line) &&
			midSentence.test(line.text) &&
			before.text.length >= shortest &&
			!/[.;:!?]$/.test(before.text));

	const groups: { readonly first: Line; readonly rest: Line[] }[] = [];
	for (const [at, line] of lines.entries()) {
		const before = lines[at - 1];
		const inOneItem = line.markup === 'item' && before?.markup === 'item' && !opensAnew({ ...line, bold: false });
		const group = groups.at(-1);
		if (group && before && (inOneItem || (isWrapped && belongs(before, line, at)))) group.rest.push(line);
		else groups.push({ first: line, rest: [] });
	}
	return groups.map(({ first, rest }) => joinLines(first, rest));
};
