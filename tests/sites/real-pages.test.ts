// The readers on pages as builtin.com sent them, where those are at hand: beside the pages' own JSON-LD.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../src/sites/jsonld.ts';
import { outlineOf } from '../../src/sites/outline.ts';
import { readPage } from '../../src/sites/read-page.ts';
import { canonicalUrl, parseHtml } from './fixture-pages.ts';

const folder = new URL('../../../shared/pages/builtin.com/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.html')) : [];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The part of the words of `wanted`, each as often as it occurs, that `found` has too. */
const sharedPart = (wanted: readonly string[], found: readonly string[]): number => {
	const left = new Map<string, number>();
	for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of wanted) {
		const count = left.get(word) ?? 0;
		if (count > 0) shared++;
		left.set(word, count - 1);
	}
	return shared / wanted.length;
};

describe.skipIf(files.length === 0)('a page as builtin.com sent it', () => {
	it.each(files)('%s is read with the title, company and words of its own JSON-LD', (file) => {
		const document = parseHtml(readFileSync(new URL(file, folder), 'utf8'));
		const [said] = readJsonLd(document, parseHtml);
		const reading = readPage(document, canonicalUrl(document), parseHtml);
		if (!reading.ok || said === undefined) throw new Error(`${file} is not read`);
		const { posting } = reading.value;
		expect(posting.title).toEqual({ value: said.facts.title, source: 'page' });
		expect(posting.company).toEqual({ value: said.facts.company, source: 'page' });
		expect(posting.textSource).toBe('page');

		const wanted = wordsOf(outlineOf(parseHtml(said.description).body).text);
		const found = wordsOf(posting.text);
		expect(sharedPart(wanted, found)).toBeGreaterThanOrEqual(0.95);
		expect(sharedPart(found, wanted)).toBeGreaterThanOrEqual(0.95);
		expect(posting.blocks.filter(({ kind }) => kind === 'list-item').length).toBeGreaterThan(3);
		expect(posting.blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(1);
	});
});
