// `npm run eval`: how right the matcher is on real ads, and the readers on real pages, where the measuring set is at hand.
// Options are passed to its scorer: `npm run eval -- --errors`, `-- --by stratum`. Without any, docs/accuracy.md and
// assets/accuracy.json, the figures that the extension shows, are written.
import { writeFileSync } from 'node:fs';
import { generateAccuracyPages } from './docs/pages.ts';
import { comparePages } from './eval/compare-pages.ts';
import { analyseAds, hasMeasuringSet, runScorer } from './eval/score-ads.ts';

const options = process.argv.slice(2);
if (hasMeasuringSet()) {
	const started = performance.now();
	const failed = await analyseAds();
	console.log(`Analysed in ${((performance.now() - started) / 1000).toFixed(1)} s, ${failed} failed.\n`);
	console.log(runScorer(options));
	if (options.length === 0) {
		for (const { path, text } of await generateAccuracyPages(runScorer))
			writeFileSync(new URL(path, new URL('..', import.meta.url)), text);
	}
	if (failed > 0) process.exitCode = 1;
} else console.log('Skipped: no measuring set beside the repository (../shared/eval).');
comparePages();
