// JSON Lines: every line answered in its place, and a bad one never takes the others with it.
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLines, jsonAnswers, LineError } from '../../src/cli/json-lines.ts';

type Answered = { readonly failed: number; readonly lines: readonly Record<string, unknown>[] };

async function collect(output: Readable): Promise<string> {
	let text = '';
	for await (const chunk of output) text += String(chunk);
	return text;
}

async function answerAll(input: Iterable<string | Buffer>, answer: (ad: object) => unknown): Promise<Answered> {
	const output = new PassThrough({ highWaterMark: 16 });
	const text = collect(output);
	const failed = await answerLines(Readable.from(input, { objectMode: false }), output, jsonAnswers(answer));
	output.end();
	const written = (await text).split('\n');
	expect(written.pop()).toBe('');
	return { failed, lines: written.map((line) => JSON.parse(line) as Record<string, unknown>) };
}
const echo = (ad: object): unknown => ad;
const oneFile = (text: string): [Buffer] => [Buffer.from(text)];

describe('a line of input', () => {
	it('is answered by one line of output, in order', async () => {
		const { failed, lines } = await answerAll(oneFile('{"id":1}\n{"id":2}\n{"id":3}\n'), echo);
		expect(failed).toBe(0);
		expect(lines).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
	});

	it('that is blank is passed over, and counted in the numbers of the lines after it', async () => {
		const { failed, lines } = await answerAll(oneFile('\n  \n{"id":1}\n\t\nno\n'), echo);
		expect(failed).toBe(1);
		expect(lines.map(({ id }) => id)).toEqual([1, null]);
		expect(lines[1]?.['error']).toMatch(/^line 5: ./);
	});

	it('may end like in Windows, or not at all', async () => {
		expect((await answerAll(oneFile('{"id":1}\r\n{"id":2}'), echo)).lines).toEqual([{ id: 1 }, { id: 2 }]);
	});

	it('may arrive in any pieces, cut through a character', async () => {
		const bytes = Buffer.from('{"id":"Öl"}\n{"id":"中文"}\n');
		const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
		expect((await answerAll(pieces, echo)).lines).toEqual([{ id: 'Öl' }, { id: '中文' }]);
	});

	it('may hold the line separators of Unicode inside its text', async () => {
		const ads = [{ id: 1, text: 'one\u2028two\u2029three\u0085four' }, { id: 2 }];
		const { failed, lines } = await answerAll(oneFile(ads.map((ad) => JSON.stringify(ad)).join('\n')), echo);
		expect({ failed, lines }).toEqual({ failed: 0, lines: ads });
	});

	it('may follow a byte order mark', async () => {
		expect((await answerAll(oneFile('\ufeff{"id":1}\n'), echo)).failed).toBe(0);
	});
});

describe('a line that cannot be answered', () => {
	it.each([
		['{"id":7', null],
		['nothing', null],
		['[1,2]', null],
		['"text"', null],
		['null', null],
		['17', null],
	])('because it is no JSON object (%s) says so with its number', async (line, id) => {
		const { failed, lines } = await answerAll(oneFile(`{"id":1}\n${line}\n{"id":3}\n`), echo);
		expect(failed).toBe(1);
		expect(lines[0]).toEqual({ id: 1 });
		expect(lines[1]?.['id']).toBe(id);
		expect(lines[1]?.['error']).toMatch(/^line 2: ./);
		expect(lines[2]).toEqual({ id: 3 });
	});

	it('because of what it holds keeps its id', async () => {
		const { failed, lines } = await answerAll(oneFile('{"id":"a"}\n{"id":"b"}\n'), (ad) => {
			if ('id' in ad && ad.id === 'a') throw new LineError('no title');
			return ad;
		});
		expect(failed).toBe(1);
		expect(lines).toEqual([{ id: 'a', error: 'line 1: no title' }, { id: 'b' }]);
	});

	it('never stops the lines after it, whatever was thrown', async () => {
		const { failed, lines } = await answerAll(oneFile('{"id":1}\n{"id":2}\n'), (ad) => {
			if ('id' in ad && ad.id === 1) throw 'a bare word';
			return ad;
		});
		expect(failed).toBe(1);
		expect(lines[1]).toEqual({ id: 2 });
	});
});

it('no input is no output, and no failure', async () => {
	expect(await answerAll(oneFile(''), echo)).toEqual({ failed: 0, lines: [] });
});

it('for any objects and any rubbish between them, there is one answer a line', async () => {
	const objects = fc
		.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }))
		.map((ad) => JSON.stringify(ad));
	const rubbish = fc.constantFrom('{', '[]', 'null', '"', '{"id":}', 'undefined');
	await fc.assert(
		fc.asyncProperty(fc.array(fc.oneof(objects, rubbish), { maxLength: 10 }), async (written) => {
			const { failed, lines } = await answerAll(oneFile(written.join('\n')), () => ({ fine: true }));
			expect(lines).toHaveLength(written.length);
			expect(failed).toBe(lines.filter((line) => 'error' in line).length);
		}),
		{ numRuns: 50 },
	);
});
