// Reading a .docx on the device: its text, and a fault of its own for each way in which there is none.
import { describe, expect, test } from 'vitest';
import { largestUnfolded, readDocxText } from '../../src/platform/docx-text.ts';
import { makeDocx, makeZip, utf8 } from '../exchange/files.ts';

const read = (bytes: Uint8Array<ArrayBuffer>, signal = new AbortController().signal) =>
	readDocxText(bytes, { signal, onProgress: () => undefined });

const bomb = { 'word/document.xml': new Uint8Array(largestUnfolded + 1) };

describe('a .docx', () => {
	test('gives its paragraphs', async () => {
		expect(await read(makeDocx(['Ada Moor', 'Python and Kubernetes']))).toEqual({
			ok: true,
			text: 'Ada Moor\n\nPython and Kubernetes\n\n',
		});
	});

	test('that unfolds to more than any résumé is refused, whatever size it claims', async () => {
		const fault = { code: 'too-large', where: 'word/document.xml', detail: '60 MB' };
		expect(await read(makeZip(bomb))).toEqual({ ok: false, fault });
		expect(await read(makeZip(bomb, 10))).toEqual({ ok: false, fault });
	});

	test('that is another archive is of no known format', async () => {
		expect(await read(makeZip({ 'notes.txt': utf8('Python') }))).toMatchObject({ fault: { code: 'unknown-format' } });
	});

	test('that is cut off, or whose XML is broken, is damaged', async () => {
		const whole = makeDocx(['Ada Moor']);
		expect(await read(whole.slice(0, whole.length - 30))).toMatchObject({ fault: { code: 'damaged' } });
		expect(await read(makeZip({ 'word/document.xml': utf8('<w:document') }))).toMatchObject({
			fault: { code: 'damaged' },
		});
	});

	test('without a letter holds no text', async () => {
		expect(await read(makeDocx([' ']))).toMatchObject({ fault: { code: 'no-text' } });
	});

	test('is left off when it is stopped', async () => {
		const stopped = new AbortController();
		stopped.abort(new Error('enough'));
		await expect(read(makeDocx(['Ada Moor']), stopped.signal)).rejects.toThrow('enough');
	});
});
