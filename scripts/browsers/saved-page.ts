// A page out of a file, and the address where it stood: the one its canonical link names.
import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';

/** A saved page; `url` is null when the page names no address of its own. */
export type SavedPage = { readonly html: string; readonly url: string | null };

/** Reads a page in UTF-8. Rejects as the file system does when there is none. */
export async function readSavedPage(path: string): Promise<SavedPage> {
	const html = await readFile(path, 'utf8');
	const link = new JSDOM(html).window.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
	return { html, url: URL.canParse(link) && link.startsWith('http') ? link : null };
}
