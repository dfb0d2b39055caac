// Postings that are handed in (command line, pasted text) in place of read from the page one stands on.
import type { Posting } from '../core/posting.ts';
import { adAddress } from './ad-address.ts';
import { mergeFacts, type SourcedFacts } from './facts.ts';
import { type Outline, outlineOf, outlineOfText } from './outline.ts';
import { bodyOf } from './page-dom.ts';
import { nativeParseHtml, type ParseHtml } from './parse-html.ts';
import { adKey, type PageReading, readPage } from './read-page.ts';
import type { Facts } from './site.ts';

/** What the caller says of an ad beside its text; it goes before what the markup says. Empty texts count as not given. */
export type GivenFacts = {
	readonly title?: string | undefined;
	readonly company?: string | undefined;
	readonly location?: string | undefined;
	readonly url?: string | undefined;
};

const noFacts: Facts = { places: [] };

const factsOf = ({ title = '', company = '', location = '' }: GivenFacts): SourcedFacts =>
	mergeFacts({ title, company, places: location === '' ? [] : [location] }, noFacts, noFacts);

const toPosting = (given: GivenFacts, { text, blocks, truncated }: Outline): Posting => {
	const url = adAddress(given.url ?? '');
	const key = adKey(url)?.split('/')[1] ?? url;
	return { url, board: 'given', key, text, blocks, textSource: 'given', truncated, ...factsOf(given) };
};

/** A posting from plain text: lines, typed bullets, or flat text with bullets inside. Empty text gives an empty posting. */
export const postingFromText = (given: GivenFacts & { readonly text: string }): Posting =>
	toPosting(given, outlineOfText(given.text));

/**
 * A posting from markup, a fragment or a whole page, already parsed: as the page's reader reads it, by the site's file or
 * by JSON-LD, else the whole document is the ad.
 */
export const postingFromHtml = (
	given: GivenFacts,
	parsed: Document,
	parseHtml: ParseHtml | null = nativeParseHtml,
): PageReading => {
	const read = readPage(parsed, given.url ?? '', parseHtml);
	if (read.ok) {
		const { outline, posting } = read.value;
		const said = factsOf(given);
		return { outline, posting: { ...posting, ...said, places: said.places.length > 0 ? said.places : posting.places } };
	}
	const body = bodyOf(parsed);
	const outline = body === null ? outlineOfText('') : outlineOf(body);
	return { outline, posting: toPosting(given, outline) };
};
