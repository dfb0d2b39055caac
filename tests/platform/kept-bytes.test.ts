// How much room the browser gives to what is kept.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readKeptBytes } from '../../src/platform/kept-bytes.ts';

afterEach(() => vi.unstubAllGlobals());

const browserThat = (estimate: () => Promise<StorageEstimate>): void =>
	void vi.stubGlobal('navigator', { storage: { estimate } });

describe('the room that is taken', () => {
	it('is what the browser says', async () => {
		browserThat(async () => ({ usage: 12_345, quota: 1 }));
		expect(await readKeptBytes()).toBe(12_345);
	});

	it('is unknown where the browser does not say, or refuses', async () => {
		browserThat(async () => ({}));
		expect(await readKeptBytes()).toBeNull();
		browserThat(() => Promise.reject(new Error('not here')));
		expect(await readKeptBytes()).toBeNull();
	});
});
