// What is remembered of a tab, and whether it still speaks of the page that stands there.
import { describe, expect, it } from 'vitest';
import { forgetTab, isAbout, readTabRecord, type TabRecord } from '../../src/app/tab-records.ts';
import { addressA, addressB, listAddress, otherAddress } from './ads.ts';
import { memoryWorld } from './memory-ports.ts';
import { readFirstAd } from './visit.ts';

const { ports } = memoryWorld();

const recordOf = async (): Promise<TabRecord> => {
	const world = memoryWorld();
	await readFirstAd(world);
	const record = await readTabRecord(world.ports, 1);
	if (record === undefined) throw new Error('nothing was remembered');
	return record;
};

describe('the record of an ad', () => {
	it.each([
		addressA,
		`${addressA}#apply`,
		`${addressA}?utm_source=mail`,
		addressA.replace('builtin.com', 'www.builtinla.com'),
	])('is about every address of that ad: %s', async (url) => {
		expect(isAbout(ports, await recordOf(), url)).toBe(true);
	});

	it.each([addressB, listAddress, otherAddress, 'about:blank', ''])('is not about %j', async (url) => {
		expect(isAbout(ports, await recordOf(), url)).toBe(false);
	});

	it('is gone once the tab is', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await forgetTab(world.ports, 1);
		expect(world.session.size).toBe(0);
	});
});

describe('the record of a page without an ad', () => {
	const record: TabRecord = { document: 'd', url: listAddress, privateWindow: false, content: { kind: 'no-ad' } };

	it('is about that very page, whatever its fragment', () => {
		expect(isAbout(ports, record, `${listAddress}#top`)).toBe(true);
		expect(isAbout(ports, record, `${listAddress}?page=2`)).toBe(false);
	});
});
