// The posting that a line of input describes.
import { JSDOM } from 'jsdom';
import type { Posting } from '../core/posting.ts';
import { postingFromHtml, postingFromText } from '../sites/given-posting.ts';
import { LineError } from './json-lines.ts';

/** A line of input: `{"id", "title"?, "company"?, "location"?, "url"?, "text" or "html"}`, not yet checked. */
export type GivenAd = Readonly<Record<string, unknown>>;

/** A field that may be left out or null, but is text where it is given. */
function textField(ad: GivenAd, name: string): string | undefined {
	const value = ad[name];
	if (value === undefined || value === null) return undefined;
	if (typeof value !== 'string') throw new LineError(`"${name}" is not text`);
	return value;
}

const parseHtml = (html: string): Document => new JSDOM(html).window.document;

/** Reads an ad by its markup, else by its text. Throws `LineError` when it describes no posting. */
export function readPosting(ad: GivenAd): Posting {
	const text = textField(ad, 'text');
	const html = textField(ad, 'html');
	const facts = {
		title: textField(ad, 'title'),
		company: textField(ad, 'company'),
		location: textField(ad, 'location'),
		url: textField(ad, 'url'),
	};
	if (html !== undefined) {
		const page = new JSDOM(html);
		const { posting } = postingFromHtml(facts, page.window.document, parseHtml);
		page.window.close();
		return posting;
	}
	if (text === undefined) throw new LineError('neither "text" nor "html" is given');
	return postingFromText({ ...facts, text });
}
