// Which frames are heard as overlays: a token works once, soon, and in its own tab.
import { describe, expect, it } from 'vitest';
import { admitFrame, dismissFramesOf, findFrame, grantToken } from '../../src/app/overlay-access.ts';
import type { Sender } from '../../src/messages/roles-of-senders.ts';
import { addressA } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { frameOf, scriptOf } from './senders.ts';
import { make, openFirstAd, readFirstAd, stand } from './visit.ts';

const tokenFor = async (world: World, script: Sender): Promise<string> => {
	const granted = await make(world, script, 'overlay-token', null);
	if (!granted.ok) throw new Error(granted.reason);
	return granted.value.token;
};

const hello = (world: World, frame: Sender, token: string) => make(world, frame, 'overlay-hello', { token });

describe('a frame that shows a fresh token', () => {
	it('is answered with the view of its tab, and may be seen from then on', async () => {
		const world = memoryWorld();
		const script = await readFirstAd(world);
		const answer = await hello(world, frameOf('frame-a'), await tokenFor(world, script));
		expect(answer.ok && answer.value.content.kind).toBe('ad');
		expect(world.orders[0]).toEqual({ tab: 1, document: 'page-a', order: { order: 'frame-ready' } });
	});

	it('is heard again without a token', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		expect(await make(world, frame, 'overlay-view', null)).toMatchObject({ ok: true });
	});

	it('is heard to the last millisecond of its five seconds, and not after', async () => {
		const world = memoryWorld();
		const script = await readFirstAd(world);
		const [first, second] = [await tokenFor(world, script), await tokenFor(world, script)];
		world.clock.now += 5_000;
		expect(await hello(world, frameOf('frame-a'), first)).toMatchObject({ ok: true });
		world.clock.now += 1;
		expect(await hello(world, frameOf('frame-b'), second)).toEqual({ ok: false, reason: 'bad-token' });
	});
});

describe('a frame is refused, and learns nothing,', () => {
	it('when it shows no token', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		expect(await hello(world, frameOf('frame-a'), '')).toEqual({ ok: false, reason: 'bad-token' });
	});

	it.each(['token-9', '__proto__', 'tab:1', 'x'.repeat(100)])('when it makes a token up (%s)', async (token) => {
		const world = memoryWorld();
		await readFirstAd(world);
		expect(await hello(world, frameOf('frame-a'), token)).toEqual({ ok: false, reason: 'bad-token' });
	});

	it('when its token was used before', async () => {
		const world = memoryWorld();
		const token = await tokenFor(world, await readFirstAd(world));
		await hello(world, frameOf('frame-a'), token);
		expect(await hello(world, frameOf('frame-b'), token)).toEqual({ ok: false, reason: 'bad-token' });
	});

	it('when another frame shows the same token at the same moment', async () => {
		const world = memoryWorld();
		const token = await tokenFor(world, await readFirstAd(world));
		const answers = await Promise.all(['frame-a', 'frame-b'].map((name) => hello(world, frameOf(name), token)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('when its token was given for another tab, and then nobody can use that token any more', async () => {
		const world = memoryWorld();
		stand(world, addressA, false, 2);
		const token = await tokenFor(world, await readFirstAd(world));
		expect(await hello(world, frameOf('frame-x', { tab: 2 }), token)).toEqual({ ok: false, reason: 'bad-token' });
		expect(await hello(world, frameOf('frame-a'), token)).toEqual({ ok: false, reason: 'bad-token' });
	});

	it('when it never said hello, whatever it asks', async () => {
		const world = memoryWorld();
		await openFirstAd(world);
		const stranger = frameOf('frame-x');
		const refused = { ok: false, reason: 'unknown-frame' };
		expect(await make(world, stranger, 'overlay-view', null)).toEqual(refused);
		expect(await make(world, stranger, 'mark-words', { spans: [], scroll: false })).toEqual(refused);
		expect(await make(world, stranger, 'set-dock', { dock: 'collapsed', side: 'right' })).toEqual(refused);
		expect(await make(world, stranger, 'hide-overlay', { where: 'site' })).toEqual(refused);
		expect(await make(world, stranger, 'leave-overlay', null)).toEqual(refused);
		expect(world.sites.size).toBe(0);
	});

	it('when it was let in for one tab and asks from another', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		stand(world, addressA, false, 2);
		const moved = { ...frame, tab: 2 };
		expect(await make(world, moved, 'overlay-view', null)).toEqual({ ok: false, reason: 'unknown-frame' });
	});
});

describe('a token', () => {
	it('comes with the dock state and the side of the site, and the words in the page can be marked from then on', async () => {
		const world = memoryWorld();
		world.sites.set('builtin.com', { dock: 'collapsed', side: 'bottom', hidden: false });
		const granted = await make(world, scriptOf(addressA), 'overlay-token', null);
		expect(granted).toEqual({ ok: true, value: { token: 'token-1', dock: 'collapsed', side: 'bottom' } });
		expect(world.styled).toEqual(['page-a']);
	});

	it('is not given where the user hid Plumbline on the site', async () => {
		const world = memoryWorld();
		world.sites.set('builtin.com', { dock: 'open', hidden: true });
		expect(await make(world, scriptOf(addressA), 'overlay-token', null)).toEqual({ ok: false, reason: 'site-hidden' });
		expect(world.session.size).toBe(0);
	});

	it('is given where the store does not work, since reading an ad needs none', async () => {
		const world = memoryWorld();
		world.faults.store = true;
		const granted = await make(world, scriptOf(addressA), 'overlay-token', null);
		expect(granted).toMatchObject({ ok: true, value: { dock: 'open' } });
	});
});

describe('a tab that shows many pages', () => {
	it('keeps no more than one page needs, also when the background slept while their frames went', async () => {
		const world = memoryWorld();
		stand(world, addressA);
		for (let page = 0; page < 50; page++) {
			const script = scriptOf(addressA, { document: `page-${page}` });
			await hello(world, frameOf(`frame-${page}`), await tokenFor(world, script));
			await tokenFor(world, script);
			world.clock.now += 60_000;
		}
		expect(world.session.size).toBeLessThanOrEqual(4);
	});
});

describe('a tab that was closed', () => {
	it('takes its frames and tokens with it and leaves those of other tabs', async () => {
		const { ports, session } = memoryWorld();
		const page = { url: addressA, privateWindow: false };
		for (const tab of [1, 2]) {
			const used = await grantToken(ports, { ...page, tab, document: `page-${tab}` });
			await grantToken(ports, { ...page, tab, document: `page-${tab}` });
			await admitFrame(ports, { tab, document: `frame-${tab}` }, used.ok ? used.value.token : '');
		}
		await dismissFramesOf(ports, 1);
		expect(await findFrame(ports, 'frame-1')).toBeUndefined();
		expect(await findFrame(ports, 'frame-2')).toEqual({ tab: 2, reader: 'page-2' });
		expect([...session.keys()].toSorted()).toEqual(['frame:frame-2', 'token:token-4']);
	});
});
