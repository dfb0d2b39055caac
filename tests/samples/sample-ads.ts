// Whole ads of our own writing, and what the command line makes of them: the text that a reviewer reads beside each.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { explain } from '../../src/cli/explain.ts';
import { readPosting } from '../../src/cli/given-ad.ts';
import type { Posting } from '../../src/core/posting.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import type { Engine } from '../../src/matcher/engine.ts';

const root = new URL('.', import.meta.url);
const goldenEnd = '.golden.txt';

/** The names of the samples, in alphabetical order. */
export const sampleNames: readonly string[] = readdirSync(root)
	.filter((name) => name.endsWith('.txt') && !name.endsWith(goldenEnd))
	.map((name) => name.slice(0, -'.txt'.length))
	.toSorted();

/** Reads a sample: lines of "name: value", a blank line, then the ad's text, or its markup if it begins with a tag. */
export function readSample(name: string): Posting {
	const file = readFileSync(new URL(`${name}.txt`, root), 'utf8');
	const [head = '', ...rest] = file.split('\n\n');
	const facts = Object.fromEntries(
		head.split('\n').map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]),
	);
	const { title, company, grade } = facts;
	const body = rest.join('\n\n');
	const posting = readPosting({ title, company, [body.startsWith('<') ? 'html' : 'text']: body });
	return grade === undefined ? posting : { ...posting, grade: { value: grade, source: 'given' } };
}

/** Where the reviewed reading of a sample stands. */
export const goldenFile = (name: string): URL => new URL(`${name}${goldenEnd}`, root);

/** The reviewed reading of a sample; null when it has not been written yet. */
export const readGolden = (name: string): string | null =>
	existsSync(goldenFile(name)) ? readFileSync(goldenFile(name), 'utf8') : null;

/** The reading of a sample, as `--explain` prints it. */
export function explainSample(name: string, engine: Engine): string {
	const posting = readSample(name);
	return explain(name, posting, analyse(posting, engine), engine);
}
