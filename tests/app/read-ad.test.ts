// What happens when a page says that it has read an ad, or that it could not.
import { describe, expect, it } from 'vitest';
import { addressA, addressB, adOf, listAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { scriptOf } from './senders.ts';
import { make, readFirstAd, stand, viewOf } from './visit.ts';

const read = (world: World, url: string, posting = adOf('101')) => make(world, scriptOf(url), 'ad-read', posting);

describe('an ad', () => {
	it('is analysed, and the toolbar and the pages are told', async () => {
		const world = memoryWorld();
		expect(await read(world, addressA)).toEqual({ ok: true, value: { requirements: 4 } });
		expect(world.toolbar.get(1)).toBe(4);
		expect(world.notices).toEqual([{ notice: 'tab-changed', tab: 1 }, { notice: 'seen-ads-changed' }]);
	});

	it('is the one of its page whatever stands behind the address as a fragment', async () => {
		const world = memoryWorld();
		expect(await read(world, `${addressA}#apply`)).toMatchObject({ ok: true });
	});

	it.each([
		['another ad', addressB],
		['a list', listAddress],
		['the same number on another board', 'https://unjobs.org/vacancies/1234567890123'],
	])('is refused from the page of %s, and nothing is remembered', async (_name, url) => {
		const world = memoryWorld();
		expect(await read(world, url)).toEqual({ ok: false, reason: 'wrong-page' });
		expect(world.session.size + world.toolbar.size + world.notices.length + world.analysed()).toBe(0);
	});

	it('that calls itself one of another board is refused', async () => {
		const world = memoryWorld();
		const posting = adOf('101', { board: 'unjobs' });
		expect(await read(world, addressA, posting)).toEqual({ ok: false, reason: 'wrong-page' });
	});

	it('without a word of requirements is an ad with none', async () => {
		const world = memoryWorld();
		const empty = adOf('101', { text: '', blocks: [] });
		expect(await read(world, addressA, empty)).toEqual({ ok: true, value: { requirements: 0 } });
	});
});

describe('an ad that is read twice', () => {
	it('is analysed once', async () => {
		const world = memoryWorld();
		await read(world, addressA);
		await read(world, addressA);
		expect(world.analysed()).toBe(1);
		expect(world.toolbar.get(1)).toBe(4);
	});

	it('belongs to the document that read it last', async () => {
		const world = memoryWorld();
		await read(world, addressA);
		await make(world, scriptOf(addressA, { document: 'page-a-again' }), 'ad-read', adOf('101'));
		expect(JSON.parse(world.session.get('tab:1') ?? '{}')).toMatchObject({ document: 'page-a-again' });
	});

	it('is analysed again when a word of it has changed', async () => {
		const world = memoryWorld();
		await read(world, addressA);
		await read(world, addressA, adOf('101', { title: { value: 'Software Developer', source: 'page' } }));
		expect(world.analysed()).toBe(2);
	});

	it('is analysed again when the engine is another one', async () => {
		const before = memoryWorld('of last week');
		await read(before, addressA);
		const after = memoryWorld('of this week');
		for (const [key, value] of before.session) after.session.set(key, value);
		await read(after, addressA);
		expect(after.analysed()).toBe(1);
	});
});

describe('an engine that cannot be loaded', () => {
	it('is a problem of the tab that is said, and nothing is thrown', async () => {
		const world = memoryWorld();
		world.faults.engine = true;
		stand(world, addressA);
		expect(await read(world, addressA)).toEqual({ ok: false, reason: 'engine-failed' });
		expect(world.toolbar.get(1)).toBeNull();
		expect((await viewOf(world)).content).toEqual({ kind: 'problem', problem: 'engine-failed' });
	});

	it('leaves nothing of the ad that was read before', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		stand(world, addressB);
		world.faults.engine = true;
		await read(world, addressB, adOf('202'));
		expect(world.session.get('tab:1')).not.toContain('Kubernetes');
	});

	it('does not spoil the next ad', async () => {
		const world = memoryWorld();
		world.faults.engine = true;
		await read(world, addressA);
		world.faults.engine = false;
		expect(await read(world, addressA)).toEqual({ ok: true, value: { requirements: 4 } });
	});
});

describe('a page without an ad', () => {
	it.each(['reading', 'not-ready', 'unreadable'] as const)(
		'has the problem that its script names: %s',
		async (problem) => {
			const world = memoryWorld();
			stand(world, addressA);
			expect(await make(world, scriptOf(addressA), 'ad-not-read', { problem })).toEqual({ ok: true, value: null });
			expect((await viewOf(world)).content).toEqual({ kind: 'problem', problem });
			expect(world.toolbar.get(1)).toBeNull();
		},
	);

	it('takes the place of the ad that the tab showed before', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		stand(world, listAddress);
		await make(world, scriptOf(listAddress), 'ad-not-read', { problem: null });
		expect((await viewOf(world)).content).toEqual({ kind: 'no-ad' });
		expect(world.session.get('tab:1')).not.toContain('Kubernetes');
	});
});
