// Whole ads of many kinds and formattings against their reviewed readings.
import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../matcher/bundled-engine.ts';
import { explainSample, readGolden, sampleNames } from './sample-ads.ts';

it('there are samples', () => {
	expect(sampleNames.length).toBeGreaterThanOrEqual(14);
});

describe.each(sampleNames)('the sample ad %s', (name) => {
	it('has a reviewed reading, and is read as it says', () => {
		const golden = readGolden(name);
		expect(golden, 'write it with scripts/update-samples.ts, then review it as text').not.toBeNull();
		expect(explainSample(name, bundledEngine)).toBe(golden);
	});
});
