// What is remembered of a tab, and whether it still speaks of the page that stands there.
import { describe, expect, it } from 'vitest';
import {
	forgetTab,
	isAbout,
	keepAnalysis,
	readTabRecord,
	writeTabRecord,
	type TabRecord,
} from '../../src/app/tab-records.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import { addressA, addressB, adOf, listAddress, otherAddress } from './ads.ts';
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

describe('another analysis of an ad', () => {
	const analysisOf = (record: TabRecord | undefined): Analysis | null =>
		record?.content.kind === 'ad' ? record.content.analysis : null;

	it('takes the place of the one that was kept, and nothing else of the record', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		const before = await readTabRecord(world.ports, 1);
		const anew = { ...analysisOf(before), engine: 'another' } as Analysis;
		await keepAnalysis(world.ports, 1, adOf('101'), anew);
		const after = await readTabRecord(world.ports, 1);
		expect(analysisOf(after)).toEqual(anew);
		expect({ ...after, content: null }).toEqual({ ...before, content: null });
	});

	it.each([
		['another ad', adOf('202')],
		['the same ad in other words', adOf('101', { text: 'Bread', blocks: [] })],
	])('is dropped when the tab holds %s meanwhile', async (_what, posting) => {
		const world = memoryWorld();
		await readFirstAd(world);
		const before = await readTabRecord(world.ports, 1);
		await keepAnalysis(world.ports, 1, posting, { ...analysisOf(before), engine: 'another' } as Analysis);
		expect(await readTabRecord(world.ports, 1)).toEqual(before);
	});

	it('never overtakes a page that speaks at the same time', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		const before = await readTabRecord(world.ports, 1);
		if (before === undefined) throw new Error('nothing was remembered');
		const next: TabRecord = { ...before, url: listAddress, content: { kind: 'no-ad' } };
		await Promise.all([
			keepAnalysis(world.ports, 1, adOf('101'), { ...analysisOf(before), engine: 'another' } as Analysis),
			writeTabRecord(world.ports, 1, next),
		]);
		expect(await readTabRecord(world.ports, 1)).toEqual(next);
	});
});
