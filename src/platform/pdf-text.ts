// The text of a PDF, read on the device. The library is loaded when the first PDF is chosen, and runs in a worker of ours.
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { refuseDocument, type DocumentText, type DocumentWatch } from './document-text.ts';
import { startWorker } from './own-workers.ts';

/** The most pages that are read; a résumé of more is something else. */
export const mostPages = 200;

/** The library, as far as it is used here. */
export type PdfLibrary = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'PDFWorker'>;

/** Where the library comes from, and the worker that it runs in; null: it finds its own, as in Node. */
export type PdfTools = { readonly load: () => Promise<PdfLibrary>; readonly startWorker: (() => Worker) | null };

const ownTools: PdfTools = { load: () => import('pdfjs-dist'), startWorker: () => startWorker('pdf') };

/** Characters of a page, with a line feed where a line ends on paper. */
async function textOfPage(pdf: PDFDocumentProxy, number: number): Promise<string> {
	const page = await pdf.getPage(number);
	const { items } = await page.getTextContent();
	page.cleanup();
	return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

async function textOf(pdf: PDFDocumentProxy, { signal, onProgress }: DocumentWatch): Promise<DocumentText> {
	if (pdf.numPages > mostPages) return refuseDocument('too-many', null, String(mostPages));
	const pages: string[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		signal.throwIfAborted();
		onProgress(number - 1, pdf.numPages);
		pages.push(await textOfPage(pdf, number));
	}
	const text = pages.join('\n\n');
	return /\p{L}/u.test(text) ? { ok: true, text } : refuseDocument('no-text');
}

/**
 * Reads a PDF. Encrypted and broken ones and those without a text layer are faults. Nothing is fetched: no character maps,
 * fonts or wasm; scripts in the document are not run. Rejects with the signal's reason once stopped.
 */
export async function readPdfText(
	bytes: Uint8Array<ArrayBuffer>,
	watch: DocumentWatch,
	tools: PdfTools = ownTools,
): Promise<DocumentText> {
	const { getDocument, PDFWorker: Worker } = await tools.load();
	watch.signal.throwIfAborted();
	const port = tools.startWorker?.() ?? null;
	const worker: PDFWorker | null = port === null ? null : Worker.create({ port });
	const loading = getDocument({
		// The library takes the bytes away from whoever gives them.
		data: bytes.slice(),
		...(worker === null ? {} : { worker }),
		disableFontFace: true,
		useSystemFonts: false,
		useWasm: false,
		useWorkerFetch: false,
		enableXfa: false,
		stopAtErrors: false,
		verbosity: 0,
	});
	const stop = (): void => void loading.destroy();
	watch.signal.addEventListener('abort', stop);
	try {
		return await textOf(await loading.promise, watch);
	} catch (error) {
		watch.signal.throwIfAborted();
		if (error instanceof Error && error.name === 'PasswordException') return refuseDocument('encrypted');
		return refuseDocument('damaged');
	} finally {
		watch.signal.removeEventListener('abort', stop);
		await loading.destroy();
		worker?.destroy();
		port?.terminate();
	}
}
