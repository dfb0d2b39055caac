// The data in numbers has been looked at by somebody.
import { describe, expect, it } from 'vitest';
import { readList } from './asset-files.ts';
import { summariseAssets } from './summary.ts';

describe('the data', () => {
	it('is as large as its summary says: node scripts/update-asset-goldens.ts, then read the difference', () => {
		const golden = readList('summary.golden.txt');
		expect(golden, 'summary.golden.txt is missing').not.toBeNull();
		expect(summariseAssets().trimEnd().split('\n')).toEqual(golden);
	});
});
