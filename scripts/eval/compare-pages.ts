// Saved job pages, read as the extension reads them, beside what their own JSON-LD says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readJsonLd } from '../../src/sites/jsonld.ts';
import { outlineOf } from '../../src/sites/outline.ts';
import { readPage } from '../../src/sites/read-page.ts';
import { foldWord } from '../../src/text/fold.ts';
import { tokenise } from '../../src/text/tokens.ts';

const shared = new URL('../../../shared/', import.meta.url);

const wordsIn = (text: string): Set<string> => new Set(tokenise(text).map(({ raw }) => foldWord(raw)));

/** The share of the first set's words that stand in the second as well. */
function shareIn(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return words.size === 0 ? 1 : [...words].filter((word) => other.has(word)).length / words.size;
}

/** Reads saved pages and compares title, company and text with what the pages' own JSON-LD says. */
export function comparePages(): void {
	const folder = new URL('pages/builtin.com/', shared);
	if (!existsSync(folder)) {
		console.log('Skipped: no saved pages beside the repository (../shared/pages).');
		return;
	}
	console.log('\nSaved pages: title and company as in the JSON-LD, share of its words that the text holds');
	const parse = (html: string): Document => new JSDOM(html).window.document;
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
		const { document } = new JSDOM(readFileSync(new URL(name, folder), 'utf8')).window;
		const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
		const reading = readPage(document, url, parse);
		const own = readJsonLd(document, parse)[0];
		if (!reading.ok || own === undefined) {
			console.log(`${name}  ${reading.ok ? 'no JSON-LD' : reading.reason}`);
			continue;
		}
		const { posting } = reading.value;
		const description = wordsIn(outlineOf(parse(own.description).body).text);
		const same = (a: string | undefined, b: string | undefined): string => (a === b ? 'same' : `"${a}" for "${b}"`);
		console.log(
			`${name}  title ${same(posting.title?.value, own.facts.title)}  company ${same(posting.company?.value, own.facts.company)}` +
				`  text ${(100 * shareIn(description, wordsIn(posting.text))).toFixed(1)} %`,
		);
	}
}
