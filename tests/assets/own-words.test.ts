// Facts are carried over from the framework documents, sentences are not: no eight words in a row are theirs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assets, conceptFiles, readFramework } from './asset-files.ts';

const documents = new URL('../../../shared/frameworks/', import.meta.url);
const length = 8;
/** What may be carried over as it is: names, codes, links, and what a source note says of its source. */
const carried = new Set([
	'id',
	'title',
	'titles',
	'label',
	'aliases',
	'link',
	'group',
	'framework',
	'publisher',
	'issuer',
]);

const isId = /^[a-z]+\/[a-z0-9.-]+$/;

/** Runs of eight words, in lower case and without marks. */
function runsIn(text: string): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

/** Every text in a value that is not merely carried over. */
function proseIn(value: unknown, key = ''): string[] {
	if (typeof value === 'string') return carried.has(key) || isId.test(value) ? [] : [value];
	if (Array.isArray(value)) return value.flatMap((part) => proseIn(part, key));
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([name, part]) => proseIn(part, name));
}

describe('what we say of a framework', () => {
	it.skipIf(!existsSync(documents))('is said in words of our own', () => {
		const sources = readdirSync(documents).filter((name) => name !== 'README.md');
		const theirs = new Set(sources.flatMap((name) => runsIn(readFileSync(new URL(name, documents), 'utf8'))));
		expect(theirs.size).toBeGreaterThan(10_000);
		const notes = ['axelos', 'ecf', 'govstack', 'ict', 'ilo', 'odp'].map((id) => readFramework(`${id}/source.json`));
		const ours = [assets.skills, assets.govstack, assets.ict, assets.ilo, assets.odp, notes];
		const concepts = conceptFiles.map(({ entries }) => entries);
		const prose = proseIn([...ours, ...concepts, readFramework('ilo/equivalencies.json')]);
		expect(prose.flatMap(runsIn).filter((run) => theirs.has(run))).toEqual([]);
	});
});
