// Pointing from outside a page at its words and cards, and going to the full page.
import { describe, expect, it } from 'vitest';
import { addressB, listAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, frameOf, popup, scriptOf } from './senders.ts';
import { make, openFirstAd, readFirstAd, stand } from './visit.ts';

const spans = [{ start: 0, end: 3 }];
const mark = (world: World, tab = 1) => make(world, popup, 'mark-in-tab', { tab, spans, scroll: true });

describe('words that are marked from the side panel', () => {
	it('are marked in the document that was read, which gets the style of marks once', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		for (let time = 0; time < 3; time++) expect(await mark(world)).toEqual({ ok: true, value: null });
		const order = { order: 'mark', spans, scroll: true };
		const sent = { tab: 1, document: 'page-a', order };
		expect(world.orders).toEqual([sent, sent, sent]);
		expect(world.styled).toEqual(['page-a']);
	});

	it('are marked in no page that has gone on, and in no tab that is gone', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		stand(world, addressB);
		expect(await mark(world)).toEqual({ ok: false, reason: 'no-tab' });
		expect(await mark(world, 9)).toEqual({ ok: false, reason: 'no-tab' });
		expect([world.orders, world.styled]).toEqual([[], []]);
	});
});

describe('jumping to a job', () => {
	const job = { key: 'builtin/7', title: 'Keeper', company: null, place: null, grade: null, closesOn: null };
	const jump = (world: World, sender = popup, tab: number | null = 1) =>
		make(world, sender, 'jump-to-job', { tab, key: 'builtin/7' });
	const openList = async (): Promise<World> => {
		const world = memoryWorld();
		await openFirstAd(world);
		stand(world, listAddress);
		const script = scriptOf(listAddress);
		await make(world, script, 'list-read', { url: listAddress, jobs: [job], truncated: false });
		world.orders.length = 0;
		return world;
	};

	it('is told to the page that lists it, by an overlay in its own tab alone', async () => {
		const world = await openList();
		expect(await jump(world)).toEqual({ ok: true, value: null });
		expect(await jump(world, frameOf('frame-a'), 2)).toEqual({ ok: true, value: null });
		const order = { order: 'jump', key: 'builtin/7' };
		const sent = { tab: 1, document: 'page-a', order };
		expect(world.orders).toEqual([sent, sent]);
	});

	it('is nothing where there is no list', async () => {
		const world = await openList();
		stand(world, addressB);
		expect(await jump(world)).toEqual({ ok: false, reason: 'no-list' });
		expect(await jump(world, popup, null)).toEqual({ ok: false, reason: 'no-list' });
		const other = memoryWorld();
		await readFirstAd(other);
		expect(await jump(other)).toEqual({ ok: false, reason: 'no-list' });
		expect([...world.orders, ...other.orders]).toEqual([]);
	});
});

describe('opening the full page', () => {
	it('at a route is done for an overlay that has shown its token, and for nobody else', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		expect(await make(world, frame, 'open-page', { route: 'roles/ict' })).toEqual({ ok: true, value: null });
		expect(await make(world, frameOf('stranger'), 'open-page', { route: 'ads' })).toEqual({
			ok: false,
			reason: 'unknown-frame',
		});
		expect(world.opened).toEqual(['roles/ict']);
	});

	it.each(['//evil.example', '../x', 'ads#x', 'ads?x', 'javascript:x', ''])(
		'at %s is not heard, which is no route',
		async (route) => {
			const world = memoryWorld();
			const frame = await openFirstAd(world);
			await expect(make(world, frame, 'open-page', { route })).rejects.toThrow('not heard');
			await expect(make(world, dashboard, 'open-page', { route: 'ads' })).rejects.toThrow('not heard');
			expect(world.opened).toEqual([]);
		},
	);
});
