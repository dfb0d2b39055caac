// Three whole ads against their reviewed readings: a software ad, one of an NGO with a grade, one for the front line.
import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../matcher/bundled-engine.ts';
import { describeSample, readGolden, sampleNames } from './sample-ads.ts';

it('there are samples', () => {
	expect(sampleNames).toEqual(['contact-centre-adviser', 'programme-officer', 'software-engineer']);
});

describe.each(sampleNames)('the sample ad %s', (name) => {
	it('has a reviewed reading, and is read as it says', () => {
		const golden = readGolden(name);
		expect(golden, 'write it with scripts/update-samples.ts, then review it as text').not.toBeNull();
		expect(describeSample(name, bundledEngine)).toBe(golden);
	});
});
