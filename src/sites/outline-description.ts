// The outline of an ad that only JSON-LD describes: in the page where its words stand there, else off the page.
import type { PostingSource } from '../core/posting.ts';
import { findDescribedElement } from './described-element.ts';
import { type Outline, outlineOf, outlineOfText } from './outline.ts';
import { bodyOf } from './page-dom.ts';
import { type ParseHtml, readDescription } from './parse-html.ts';

/** Pages are searched for the description up to this length; real ones hold some 50,000 characters. */
const longestPage = 1_000_000;

/** An outline and where it stands: 'page' with pieces that can be marked, 'json-ld' without. */
export type DescriptionOutline = { readonly outline: Outline; readonly textSource: PostingSource };

/** The outline of the description; its text is empty when the description says nothing. */
export const outlineDescription = (
	document: Document,
	description: string,
	parseHtml: ParseHtml | null,
): DescriptionOutline => {
	const said = readDescription(description, parseHtml);
	const offPage = typeof said === 'string' ? outlineOfText(said) : { ...outlineOf(said), pieces: [] };
	const body = bodyOf(document);
	const element = body && findDescribedElement(outlineOf(body, longestPage), offPage.text);
	return element ? { outline: outlineOf(element), textSource: 'page' } : { outline: offPage, textSource: 'json-ld' };
};
