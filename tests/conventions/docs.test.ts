// The pages of `docs/` that are made from the data say what the data says.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateAccuracyPage, generatePages } from '../../scripts/docs/pages.ts';
import { analyseAds, hasMeasuringSet, runScorer } from '../../scripts/eval/score-ads.ts';

const root = new URL('../../', import.meta.url);
const pages = await generatePages();
const committed = (path: string): string | null => {
	const file = new URL(path, root);
	return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

describe('a generated page', () => {
	it.each(pages)('$path is what the data says', ({ path, text }) => {
		expect(committed(path) === text, `${path} is out of date. Run: npm run docs`).toBe(true);
	});

	it.each(pages)('$path leads nowhere that is not there', ({ path, text }) => {
		const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? '');
		expect(links.filter((target) => !existsSync(new URL(target, new URL(path, root))))).toEqual([]);
	});
});

it.skipIf(!hasMeasuringSet())('docs/accuracy.md gives the figures of this engine and data', async () => {
	expect(await analyseAds()).toBe(0);
	const { path, text } = await generateAccuracyPage(runScorer);
	expect(committed(path) === text, 'out of date. Run: npm run eval').toBe(true);
});
