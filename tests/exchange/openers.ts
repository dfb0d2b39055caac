// Files opened in tests as the full page opens them, with the library's build for Node where there is one.
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import { stageFile, type Openers, type StagedFile } from '../../src/exchange/stage.ts';
import { decodeText } from '../../src/platform/decode-text.ts';
import { readDocxText } from '../../src/platform/docx-text.ts';
import { readPdfText, type PdfTools } from '../../src/platform/pdf-text.ts';
import { utf8 } from './files.ts';
import { smallVocabulary } from './profile-arbitrary.ts';

const tools: PdfTools = { load: () => import('pdfjs-dist/legacy/build/pdf.mjs'), startWorker: null };
const watch = { signal: new AbortController().signal, onProgress: () => undefined };

/** What opens files. */
export const openers: Openers = {
	readPdf: (bytes) => readPdfText(bytes, watch, tools),
	readDocx: (bytes) => readDocxText(bytes, watch),
	decode: (bytes) => decodeText(bytes, watch),
};

/** The day of the tests. */
export const now = '2026-11-26T12:00:00.000Z';

/** Looks at a file of the small world. */
export const stage = (
	name: string,
	contents: string | Uint8Array<ArrayBuffer>,
	profile: Profile = emptyProfile,
): Promise<StagedFile> => {
	const bytes = typeof contents === 'string' ? utf8(contents) : contents;
	return stageFile({ name, bytes, profile, vocabulary: smallVocabulary, now, openers });
};
