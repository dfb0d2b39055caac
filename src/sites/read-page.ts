// From a document to a posting: what kind of page this is, and the ad that stands on it. Nothing here changes the page.
import { failure, success, type Outcome } from '../core/outcome.ts';
import type { Posting } from '../core/posting.ts';
import { adAddress } from './ad-address.ts';
import { mergeFacts } from './facts.ts';
import { readJsonLd } from './jsonld.ts';
import { chooseOwnPosting } from './own-jsonld.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type DescriptionOutline, outlineDescription } from './outline-description.ts';
import { find, wordsOf } from './page-dom.ts';
import { nativeParseHtml, type ParseHtml } from './parse-html.ts';
import { siteOf } from './registry.ts';
import type { Facts, PageKind, Site } from './site.ts';

/**
 * Why there is no posting: the page holds no single ad, its text has not been drawn yet (ask again after a change),
 * or it is there but holds no words or no title.
 */
export type NoPosting = 'not-an-ad' | 'not-ready' | 'unreadable';

/** A posting with the way back from its text to the page. `outline.pieces` is empty when nothing can be marked. */
export type PageReading = { readonly posting: Posting; readonly outline: Outline };

/** What the address alone says. 'other' also for addresses of no known site, and for what is no address. */
export const pageKind = (url: string): PageKind => {
	const address = URL.parse(url);
	return (address && siteOf(address)?.pageKind(address)) ?? 'other';
};

/** "board/key" of the ad that an address names, cheap on every navigation; null when it names none. */
export const adKey = (url: string): string | null => {
	const address = URL.parse(url);
	const site = address && siteOf(address);
	const key = address && site?.key(address);
	return site && key ? `${site.id}/${key}` : null;
};

const noFacts: Facts = { places: [] };

const toReading = (
	identity: Pick<Posting, 'url' | 'board' | 'key'>,
	{ outline, textSource }: DescriptionOutline,
	page: Facts,
	jsonLd: Facts,
): Outcome<PageReading, NoPosting> => {
	const facts = mergeFacts(noFacts, page, jsonLd);
	if (outline.text === '' || facts.title === undefined) return failure('unreadable');
	const { text, blocks, truncated } = outline;
	return success({ outline, posting: { ...identity, text, blocks, textSource, truncated, ...facts } });
};

const readSitePage = (document: Document, address: URL, site: Site, parseHtml: ParseHtml | null) => {
	const key = site.key(address);
	if (site.pageKind(address) !== 'ad' || key === null) return failure('not-an-ad');
	const identity = { url: adAddress(address.href), board: site.id, key };
	const body = site.body(document, key);
	const facts = site.facts(document, body);
	const own = chooseOwnPosting(readJsonLd(document, parseHtml), { ...identity, title: facts.title });
	if (body === null && !own?.description) return failure('not-ready');
	const read: DescriptionOutline = body
		? { outline: outlineOf(body), textSource: 'page' }
		: outlineDescription(document, own?.description ?? '', parseHtml);
	return toReading(identity, read, facts, own?.facts ?? noFacts);
};

const readUnknownPage = (document: Document, url: string, parseHtml: ParseHtml | null) => {
	const postings = readJsonLd(document, parseHtml);
	const heading = find(document, 'h1');
	const shown = { url, key: '', title: heading === null ? undefined : wordsOf(heading) };
	const own = postings.length === 1 ? postings[0] : chooseOwnPosting(postings, shown);
	if (!own) return failure('not-an-ad');
	const read = outlineDescription(document, own.description, parseHtml);
	return toReading({ url, board: 'jsonld', key: url || own.url }, read, noFacts, own.facts);
};

/** The posting of a page; on a page of no known site, its JSON-LD decides. `url` may be empty on the command line. */
export const readPage = (
	document: Document,
	url: string,
	parseHtml: ParseHtml | null = nativeParseHtml,
): Outcome<PageReading, NoPosting> => {
	const address = URL.parse(url);
	const site = address && siteOf(address);
	return site ? readSitePage(document, address, site, parseHtml) : readUnknownPage(document, adAddress(url), parseHtml);
};
