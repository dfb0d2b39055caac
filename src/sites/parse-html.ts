// Making documents of markup that came as text. They are inert: no scripts run, nothing loads, nothing enters the page.
import { bodyOf } from './page-dom.ts';

/** Makes an inert document of markup: `Document.parseHTML` in the page, jsdom on the command line. */
export type ParseHtml = (html: string) => Document;

type WithParseHtml = { readonly parseHTML?: ParseHtml };

/** The browser's own parser, which Trusted Types let pass; without one (none known), markup stays unread. */
export const nativeParseHtml: ParseHtml | null =
	(globalThis as { readonly Document?: WithParseHtml }).Document?.parseHTML?.bind(globalThis.Document) ?? null;

const hasTags = (text: string): boolean => /<\/?[a-z][a-z0-9]*[\s/>]/i.test(text);

/** The text that markup without tags stands for: entities become characters, line breaks stay. */
const decode = (text: string, parseHtml: ParseHtml): string => {
	const body = bodyOf(parseHtml(text));
	return body === null ? text : (body.textContent ?? '');
};

/** A short text with its entities as characters ("R&amp;D"). */
export const decodeWords = (text: string, parseHtml: ParseHtml | null): string =>
	(parseHtml !== null && /&#?\w+;/.test(text) ? decode(text, parseHtml) : text).replace(/\s+/g, ' ').trim();

/**
 * What a description says, whichever way it was encoded: the body of a document when it is HTML, also when that was
 * entity-encoded once or twice (NHS Jobs, Greenhouse), else the text.
 */
export const readDescription = (description: string, parseHtml: ParseHtml | null): Element | string => {
	if (parseHtml === null) return hasTags(description) ? '' : description;
	let text = description;
	for (let round = 0; round < 3 && !hasTags(text) && /&(?:amp;)*lt;/.test(text); round++)
		text = decode(text, parseHtml);
	if (hasTags(text)) return bodyOf(parseHtml(text)) ?? '';
	return /&#?\w+;/.test(text) ? decode(text, parseHtml) : text;
};
