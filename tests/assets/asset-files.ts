// The data files as they stand on disk, and the few questions about them that several tests and a script ask.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readAssets } from '../../src/cli/read-assets.ts';
import type { Ambiguity } from '../../src/taxonomy/shapes.ts';

const root = new URL('../../assets/', import.meta.url);

/** All assets, parsed once. */
export const assets = readAssets();

/** What the entries of all concept files have in common. */
export type Entry = {
	readonly id: string;
	readonly label: string;
	readonly aliases?: readonly string[];
	readonly ambiguous?: Ambiguity;
	readonly area?: true;
};

/** A file under `assets/concepts/`: its path there, its text, its entries. */
export type ConceptFile = { readonly path: string; readonly text: string; readonly entries: readonly Entry[] };

/** Every file under `assets/concepts/`, in the order of their paths. */
export const conceptFiles: readonly ConceptFile[] = readdirSync(new URL('concepts/', root), { recursive: true })
	.map(String)
	.filter((path) => path.endsWith('.json'))
	.toSorted()
	.map((path) => {
		const text = readFileSync(new URL(`concepts/${path}`, root), 'utf8');
		return { path, text, entries: JSON.parse(text) as Entry[] };
	});

/** A file under `assets/frameworks/`, parsed; `path` is the one there. */
export const readFramework = <Value>(path: string): Value =>
	JSON.parse(readFileSync(new URL(`frameworks/${path}`, root), 'utf8')) as Value;

/** Every id that the product has given away: concepts, framework skills, roles; sorted. */
export const allIds: readonly string[] = [
	...conceptFiles.flatMap(({ entries }) => entries.map(({ id }) => id)),
	...[...assets.skills, ...assets.govstack, ...assets.ict, ...assets.ilo, ...assets.odp].map(({ id }) => id),
].toSorted();

/** A list beside this file, one entry a line; null when it is missing. */
export function readList(name: string): string[] | null {
	const file = new URL(name, import.meta.url);
	return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : null;
}

/** The concepts whose names are looked for in ads as they stand: competences, technologies, certificates, languages. */
export const namedEntries: readonly Entry[] = conceptFiles
	.filter(({ path }) => !/^(?:degrees|fields|grades|language-levels)\./.test(path))
	.flatMap(({ entries }) => entries);
