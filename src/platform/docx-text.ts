// The text of a .docx, read on the device. The library is loaded when the first one is chosen.
import { refuseDocument, type DocumentText, type DocumentWatch } from './document-text.ts';
import { measureZip } from './zip-size.ts';

/** What a .docx may unfold to, in bytes; the text of a long book is a tenth of it. */
export const largestUnfolded = 60_000_000;

/** The file of the archive that holds the text. */
const body = 'word/document.xml';

type Mammoth = typeof import('mammoth/mammoth.browser.js').default;

/** What unfolds to more than the cap is refused before the library sees it, since that unfolds everything at once. */
async function openDocx(
	bytes: Uint8Array<ArrayBuffer>,
	{ signal }: DocumentWatch,
	read: (mammoth: Mammoth, arrayBuffer: ArrayBuffer) => Promise<{ readonly value: string }>,
): Promise<DocumentText> {
	const size = await measureZip(bytes, largestUnfolded, signal);
	switch (size.kind) {
		case 'broken':
			return refuseDocument('damaged');
		case 'too-large':
			return refuseDocument('too-large', size.name, `${largestUnfolded / 1_000_000} MB`);
		case 'measured':
			break;
		default:
			return size satisfies never;
	}
	if (!size.names.includes(body)) return refuseDocument('unknown-format');
	const { default: mammoth } = await import('mammoth/mammoth.browser.js');
	signal.throwIfAborted();
	try {
		const { value } = await read(mammoth, bytes.slice().buffer);
		signal.throwIfAborted();
		return /\p{L}/u.test(value) ? { ok: true, text: value } : refuseDocument('no-text');
	} catch {
		signal.throwIfAborted();
		return refuseDocument('damaged');
	}
}

/** Reads the words of a .docx. Rejects with the signal's reason once stopped. */
export const readDocxText = (bytes: Uint8Array<ArrayBuffer>, watch: DocumentWatch): Promise<DocumentText> =>
	openDocx(bytes, watch, (mammoth, arrayBuffer) => mammoth.extractRawText({ arrayBuffer }));

/** Reads a .docx as HTML, so that headings and lists survive; without its pictures. Rejects with the signal's reason once stopped. */
export const readDocxHtml = (bytes: Uint8Array<ArrayBuffer>, watch: DocumentWatch): Promise<DocumentText> =>
	openDocx(bytes, watch, (mammoth, arrayBuffer) =>
		mammoth.convertToHtml({ arrayBuffer }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) }),
	);
