// JSON Lines in and out, one at a time: a line is read, answered and forgotten before the next is taken.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Why a line cannot be answered; the sentence goes to its line of the output. */
export class LineError extends Error {}

/** The lines of a stream, cut at line feeds only: JSON may hold the other line separators of Unicode. */
async function* readLines(input: Readable): AsyncGenerator<string> {
	let rest = '';
	let isFirst = true;
	for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
		const parts = (rest + (isFirst ? chunk.replace(/^\uFEFF/, '') : chunk)).split('\n');
		isFirst = false;
		rest = parts.pop() ?? '';
		yield* parts;
	}
	yield rest;
}

/** A line's `id` as far as it has one. */
const idOf = (value: unknown): unknown =>
	typeof value === 'object' && value !== null && 'id' in value ? value.id : null;

/**
 * Answers every line of `input` with one line of `output`, in order. A line that is no JSON object, or for which
 * `answer` throws, gets `{"id", "error"}`. Blank lines are passed over. Resolves with the number of failed lines.
 */
export async function answerLines(
	input: Readable,
	output: Writable,
	answer: (value: Readonly<Record<string, unknown>>) => unknown,
): Promise<number> {
	let failed = 0;
	let number = 0;
	for await (const line of readLines(input)) {
		number += 1;
		if (line.trim() === '') continue;
		let value: unknown = null;
		let said: unknown;
		try {
			value = JSON.parse(line);
			if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('not a JSON object');
			said = answer(value as Record<string, unknown>);
		} catch (error) {
			failed += 1;
			const reason =
				error instanceof SyntaxError
					? `not JSON: ${error.message}`
					: error instanceof Error
						? error.message
						: String(error);
			said = { id: idOf(value), error: `line ${number}: ${reason}` };
		}
		if (!output.write(`${JSON.stringify(said)}\n`)) await once(output, 'drain');
	}
	return failed;
}
