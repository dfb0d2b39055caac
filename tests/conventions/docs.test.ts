// The pages of `docs/` that are made from the data say what the data says, and so do the files that the extension shows.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateAccuracyPages, generatePages } from '../../scripts/docs/pages.ts';
import type { Accuracy } from '../../src/core/about.ts';
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

it.skipIf(!hasMeasuringSet())('the figures on accuracy are those of this engine and data', async () => {
	expect(await analyseAds()).toBe(0);
	const outdated = (await generateAccuracyPages(runScorer)).filter(({ path, text }) => committed(path) !== text);
	expect(outdated.map(({ path }) => `${path} is out of date. Run: npm run eval`)).toEqual([]);
});

it('the figures that the extension shows are those of the page', () => {
	const page = committed('docs/accuracy.md') ?? '';
	const { ads, listed, quotes } = JSON.parse(committed('assets/accuracy.json') ?? '') as Accuracy;
	expect(page).toContain(`from ${ads} real ads`);
	expect(page).toContain(`of ${quotes.n}.`);
	for (const { precision, recall, f1, wanted } of Object.values(listed)) {
		const cells = [precision, recall, f1].map((share) => (share === null ? '–' : (100 * share).toFixed(1)));
		expect(page.replaceAll(/ +/g, ' ')).toContain(`| ${[...cells, wanted].join(' | ')} |`);
	}
});
