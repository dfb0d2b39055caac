// Bytes as text, in pieces that never cut a letter in two.
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/platform/decode-text.ts';

const watchOf = (signal = new AbortController().signal, seen: number[] = []) => ({
	signal,
	onProgress: (done: number) => void seen.push(done),
});

async function read(bytes: Uint8Array<ArrayBuffer>, watch = watchOf()): Promise<string> {
	let text = '';
	for await (const piece of decodeText(bytes, watch)) text += piece;
	return text;
}

describe('bytes', () => {
	test('of UTF-8 and UTF-16 are read without their mark', async () => {
		expect(await read(new TextEncoder().encode('\uFEFFé'))).toBe('é');
		expect(await read(Uint8Array.of(0xff, 0xfe, 0xe9, 0))).toBe('é');
		expect(await read(Uint8Array.of(0xfe, 0xff, 0, 0xe9))).toBe('é');
	});

	test('of a long text come in pieces, with how far they are', async () => {
		const text = `a${'€'.repeat(500_000)}`;
		const seen: number[] = [];
		expect(await read(new TextEncoder().encode(text), watchOf(undefined, seen))).toBe(text);
		expect(seen).toEqual([0, 1_048_576]);
	});

	test('that are no text are told', async () => {
		await expect(read(Uint8Array.of(0x41, 0xff))).rejects.toThrow(TypeError);
		await expect(read(Uint8Array.of(0xe2, 0x82))).rejects.toThrow(TypeError);
	});

	test('are left when the reading is stopped', async () => {
		const stopped = new AbortController();
		stopped.abort(new Error('enough'));
		await expect(read(Uint8Array.of(0x41), watchOf(stopped.signal))).rejects.toThrow('enough');
	});
});
