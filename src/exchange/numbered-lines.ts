// Text that comes in pieces of any size, as lines with their numbers; a line that is too long ends the reading.

/** A line without its line feed. `isWhole`: it ended in one. `number` counts from 1. */
export type NumberedLine = { readonly text: string; readonly number: number; readonly isWhole: boolean };

/** The number of a line that is longer than may be. */
export type LineTooLong = { readonly tooLong: number };

/** Pieces of a text, in order. */
export type TextPieces = AsyncIterable<string> | Iterable<string>;

/** The lines of a text, one at a time; `longest` in UTF-16 code units. */
export async function* readNumberedLines(
	pieces: TextPieces,
	longest: number,
): AsyncGenerator<NumberedLine | LineTooLong> {
	let number = 1;
	let parts: string[] = [];
	let length = 0;
	for await (const piece of pieces) {
		let start = 0;
		for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
			length += end - start;
			if (length > longest) {
				yield { tooLong: number };
				return;
			}
			yield { text: parts.join('') + piece.slice(start, end), number, isWhole: true };
			number += 1;
			parts = [];
			length = 0;
			start = end + 1;
		}
		parts.push(piece.slice(start));
		length += piece.length - start;
		if (length > longest) {
			yield { tooLong: number };
			return;
		}
	}
	if (length > 0) yield { text: parts.join(''), number, isWhole: false };
}
