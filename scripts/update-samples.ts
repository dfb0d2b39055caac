// Writes what the product makes of the sample ads to `tests/samples/<name>.golden.txt`. The result is no proof of anything
// until somebody has read it: review the difference as text, beside the ad.
import { writeFileSync } from 'node:fs';
import { readKnowledge } from '../src/cli/read-assets.ts';
import { compileEngine } from '../src/matcher/engine.ts';
import { explainSample, goldenFile, readGolden, sampleNames } from '../tests/samples/sample-ads.ts';

const engine = compileEngine(readKnowledge());
const changed = sampleNames.filter((name) => explainSample(name, engine) !== readGolden(name));
for (const name of changed) writeFileSync(goldenFile(name), explainSample(name, engine));

console.log(
	changed.length === 0
		? 'Every sample is read as its golden says.'
		: `${changed.join(', ')} written. Now read them as text, beside their ads: git diff tests/samples`,
);
