// What opens a file's bytes in the full page: text, PDF and .docx, each watched and each to be stopped.
import { decodeText } from './decode-text.ts';
import type { DocumentText, DocumentWatch } from './document-text.ts';
import { readDocxText } from './docx-text.ts';
import { readPdfText } from './pdf-text.ts';

/** Openers by what the bytes are; all reject with the signal's reason once stopped. */
export type FileOpeners = {
	readonly readPdf: (bytes: Uint8Array<ArrayBuffer>) => Promise<DocumentText>;
	readonly readDocx: (bytes: Uint8Array<ArrayBuffer>) => Promise<DocumentText>;
	readonly decode: (bytes: Uint8Array<ArrayBuffer>) => AsyncIterable<string>;
};

/** The openers of one reading. */
export const openersFor = (watch: DocumentWatch): FileOpeners => ({
	readPdf: (bytes) => readPdfText(bytes, watch),
	readDocx: (bytes) => readDocxText(bytes, watch),
	decode: (bytes) => decodeText(bytes, watch),
});
