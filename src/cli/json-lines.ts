// JSON Lines in, an answer to each out, one at a time: a line is read, answered and forgotten before the next is taken.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { messageOf } from './run-command.ts';

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

/** How lines are answered: the texts that are printed, line feeds and all. */
export type Answers = {
	/** Whatever it throws is the reason of a failure. */
	readonly answer: (value: Readonly<Record<string, unknown>>) => string;
	/** What is printed for a line that cannot be answered; `id` is null where it has none. */
	readonly fail: (id: unknown, reason: string) => string;
	/** Printed between two answers. */
	readonly between: string;
};

/** Answers as JSON Lines; a line that cannot be answered gets `{"id", "error"}`. */
export const jsonAnswers = (answer: (value: Readonly<Record<string, unknown>>) => unknown): Answers => ({
	answer: (value) => `${JSON.stringify(answer(value))}\n`,
	fail: (id, error) => `${JSON.stringify({ id, error })}\n`,
	between: '',
});

/** Why reading or answering a line failed, in words. */
function reasonOf(error: unknown): string {
	if (error instanceof SyntaxError) return `not JSON: ${error.message}`;
	return messageOf(error);
}

/**
 * Answers every line of `input` in order. A line fails that is no JSON object, or for which `answer` throws; its reason
 * begins with its number. Blank lines are passed over. Resolves with the number of failed lines.
 */
export async function answerLines(
	input: Readable,
	output: Writable,
	{ answer, fail, between }: Answers,
): Promise<number> {
	let failed = 0;
	let number = 0;
	let isFirst = true;
	for await (const line of readLines(input)) {
		number += 1;
		if (line.trim() === '') continue;
		let value: unknown = null;
		let said: string;
		try {
			value = JSON.parse(line);
			if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('not a JSON object');
			said = answer(value as Record<string, unknown>);
		} catch (error) {
			failed += 1;
			said = fail(idOf(value), `line ${number}: ${reasonOf(error)}`);
		}
		if (!output.write(isFirst ? said : between + said)) await once(output, 'drain');
		isFirst = false;
	}
	return failed;
}
