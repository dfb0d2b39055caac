// A file of one posting as a draft: by its bytes, with headings and lists, and never something that is none.
import { describe, expect, it } from 'vitest';
import { openPosting, writePosting } from '../../src/app/open-posting.ts';
import { decodeText } from '../../src/platform/decode-text.ts';
import { readDocxHtml } from '../../src/platform/docx-text.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { makeDocx, utf8 } from '../exchange/files.ts';
import { readHtml } from '../ui/draft-api.ts';

function open(name: string, contents: string | Uint8Array<ArrayBuffer>) {
	const watch = { signal: new AbortController().signal, onProgress: () => undefined };
	return openPosting(name, typeof contents === 'string' ? utf8(contents) : contents, {
		readDocx: (bytes) => readDocxHtml(bytes, watch),
		decode: (bytes) => decodeText(bytes, watch),
		readHtml: (html) => readHtml({}, html),
	});
}

const html =
	'<!doctype html><html><body><h2>Requirements</h2><ul><li>Python</li><li>SQL</li></ul><p>Pay is public.</p></body></html>';

describe('a file of one posting', () => {
	it('that is text or Markdown comes as it stands', async () => {
		const text = '# Duties\n\n* Bread\n';
		expect(await open('a.md', text)).toEqual({ ok: true, value: { title: '', text } });
	});

	it('that is HTML keeps its headings and lists, and reads as it did', async () => {
		const opened = await open('a.html', html);
		expect(opened).toEqual({
			ok: true,
			value: { title: '', text: '## Requirements\n\n- Python\n- SQL\n\nPay is public.' },
		});
		const { text, blocks } = readHtml({}, html);
		const again = postingFromText({ text: writePosting({ text, blocks }) });
		expect({ text: again.text, blocks: again.blocks }).toEqual({ text, blocks });
	});

	it('that is a .docx gives its words, whatever it is called', async () => {
		const opened = await open('posting.txt', makeDocx(['We need a baker.', 'Bread at night.']));
		expect(opened).toEqual({ ok: true, value: { title: '', text: 'We need a baker.\n\nBread at night.' } });
	});

	it.each([
		['binary', 'posting.txt', new Uint8Array([1, 2, 0, 4, 200, 0]), 'not-text'],
		['bytes that are no UTF-8', 'posting.txt', new Uint8Array([0x41, 0xff, 0x42, 0xc3]), 'not-text'],
		['a PDF', 'posting.txt', utf8('%PDF-1.7 and so on'), 'unknown-format'],
		['an old Word file', 'posting.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'unknown-format'],
		['empty', 'posting.txt', new Uint8Array(0), 'empty'],
		['blank', 'posting.txt', utf8(' \n\t'), 'empty'],
		['HTML without words', 'posting.html', utf8('<html><body><img></body></html>'), 'no-text'],
		['too large', 'posting.txt', new Uint8Array(20_000_001), 'too-large'],
	])('that is %s is refused with a reason', async (_what, name, bytes, code) => {
		expect(await open(name, bytes)).toMatchObject({ ok: false, fault: { code } });
	});
});
