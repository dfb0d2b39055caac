// The saved pages under tests/sites, and what the readers make of them, in a form that one can review as text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Outcome } from '../../src/core/outcome.ts';
import { quote } from '../../src/core/span.ts';
import type { ListedJob } from '../../src/core/listed-job.ts';
import { readList } from '../../src/sites/read-list.ts';
import { type NoPosting, type PageReading, readPage } from '../../src/sites/read-page.ts';

/** One saved page: `tests/sites/<board>/<slug>/page.html`; its address is that of its canonical link. */
export type FixturePage = { readonly name: string; readonly document: Document; readonly url: string };

/** What is written to `expected.json`: the outcome, for an ad its facts and a line for each block, for a list its jobs. */
export type Expected = {
	readonly outcome: 'ad' | NoPosting;
	readonly jobs?: readonly ListedJob[];
	readonly posting?: object;
	readonly blocks?: readonly string[];
};

const root = new URL('.', import.meta.url);

/** jsdom as the parser that browsers have in `Document.parseHTML`. */
export const parseHtml = (html: string): Document => new JSDOM(html).window.document;

/** The address in a page's canonical link; empty when it has none. */
export const canonicalUrl = (document: Document): string =>
	document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';

const foldersIn = (url: URL): string[] =>
	readdirSync(url, { withFileTypes: true })
		.filter((each) => each.isDirectory())
		.map((each) => each.name)
		.toSorted();

/** "builtin/ordinary" and so on, in alphabetical order. */
export const fixtureNames: readonly string[] = foldersIn(root).flatMap((board) =>
	foldersIn(new URL(`${board}/`, root)).map((slug) => `${board}/${slug}`),
);

/** The page of a name. */
export const loadFixture = (name: string): FixturePage => {
	const document = parseHtml(readFileSync(new URL(`${name}/page.html`, root), 'utf8'));
	return { name, document, url: canonicalUrl(document) };
};

/** Reads a saved page as the extension reads it. */
export const readFixture = ({ document, url }: FixturePage): Outcome<PageReading, NoPosting> =>
	readPage(document, url, parseHtml);

const marks = { heading: '# ', 'list-item': '- ', paragraph: '' };

/** A reading in the form of `expected.json`. */
export const describeReading = (reading: Outcome<PageReading, NoPosting>): Expected => {
	if (!reading.ok) return { outcome: reading.reason };
	const { text, blocks, ...facts } = reading.value.posting;
	return { outcome: 'ad', posting: facts, blocks: blocks.map(({ kind, span }) => marks[kind] + quote(text, span)) };
};

/** What a saved page is read as, list or ad, in that form. */
export const describePage = (page: FixturePage): Expected => {
	const { jobs } = readList(page.document, page.url);
	return { ...describeReading(readFixture(page)), ...(jobs.length > 0 && { jobs }) };
};

/** Where the expected reading of a page stands. */
export const expectedFile = (name: string): URL => new URL(`${name}/expected.json`, root);

/** The expected reading of a page; null when it has not been written yet. */
export const loadExpected = (name: string): Expected | null =>
	existsSync(expectedFile(name)) ? (JSON.parse(readFileSync(expectedFile(name), 'utf8')) as Expected) : null;
