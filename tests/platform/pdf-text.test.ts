// Reading a PDF on the device: its text, and a fault of its own for each way in which there is none.
import { describe, expect, test } from 'vitest';
import { mostPages, readPdfText, type PdfTools } from '../../src/platform/pdf-text.ts';
import { makePdf } from '../exchange/files.ts';

/** The library's build for Node, which needs no worker of ours. */
const tools: PdfTools = { load: () => import('pdfjs-dist/legacy/build/pdf.mjs'), startWorker: null };

const read = (bytes: Uint8Array<ArrayBuffer>, signal = new AbortController().signal, seen: number[] = []) =>
	readPdfText(bytes, { signal, onProgress: (done) => void seen.push(done) }, tools);

describe('a PDF', () => {
	test('gives its lines in order, page after page, and says how far it is', async () => {
		const seen: number[] = [];
		const pdf = makePdf([['Ada Moor', 'Python (5 years)'], ['French: fluent']]);
		expect(await read(pdf, undefined, seen)).toEqual({
			ok: true,
			text: 'Ada Moor\nPython (5 years)\n\nFrench: fluent',
		});
		expect(seen).toEqual([0, 1]);
		expect(pdf.length).toBeGreaterThan(0);
	});

	test('that asks for a password is said to', async () => {
		expect(await read(makePdf([['Ada Moor']], true))).toMatchObject({ fault: { code: 'encrypted' } });
	});

	test('without a text layer holds no text', async () => {
		expect(await read(makePdf([[]]))).toMatchObject({ fault: { code: 'no-text' } });
	});

	test('that is cut off or only calls itself one is damaged', async () => {
		expect(await read(new TextEncoder().encode('%PDF-1.4\nnothing else'))).toMatchObject({
			fault: { code: 'damaged' },
		});
	});

	test('of more pages than a résumé has is refused', async () => {
		const pages = Array.from({ length: mostPages + 1 }, () => ['a']);
		expect(await read(makePdf(pages))).toMatchObject({ fault: { code: 'too-many', detail: '200' } });
	});

	test('is left off when it is stopped', async () => {
		const stopped = new AbortController();
		stopped.abort(new Error('enough'));
		await expect(read(makePdf([['Ada Moor']]), stopped.signal)).rejects.toThrow('enough');
	});
});
