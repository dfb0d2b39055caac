// Messages as the browser carries them: who is heard, what is answered, and that nothing is thrown where nobody listens.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser, portOf } from './browser-stand-in.ts';

let world: ReturnType<typeof openBrowser>;
let messages: typeof import('../../src/platform/messages.ts');

beforeEach(async () => {
	world = openBrowser();
	messages = await import('../../src/platform/messages.ts');
});

const background = { id: 'abcdefghijklmnop' };
const inTab = {
	...background,
	tab: { id: 1, incognito: false },
	frameId: 0,
	documentId: 'd',
	url: 'https://builtin.com/',
};
const fail = () => Promise.reject(new Error('nobody there'));

describe('a call to the background', () => {
	const ask = (message: unknown, sender: object) => {
		const respond = vi.fn<(answer: unknown) => void>();
		const [kept] = world.browser.runtime.onMessage.fire(message, sender, respond);
		return { kept, respond };
	};

	it('is answered, with what the browser says of its sender', async () => {
		const answer = vi.fn<(message: unknown, sender: unknown) => Promise<unknown>>().mockResolvedValue('answer');
		messages.answerCalls(answer);
		const { kept, respond } = ask({ call: 'x' }, { ...inTab, tab: { id: 1, incognito: true } });
		expect(kept).toBe(true);
		await vi.waitFor(() => expect(respond).toHaveBeenCalledWith('answer'));
		expect(answer.mock.calls[0]).toEqual([
			{ call: 'x' },
			{
				extension: 'abcdefghijklmnop',
				tab: 1,
				privateWindow: true,
				frame: 0,
				document: 'd',
				url: 'https://builtin.com/',
			},
		]);
	});

	it('that is not to be heard is left to others', () => {
		messages.answerCalls(() => null);
		const { kept, respond } = ask({ call: 'x' }, background);
		expect(kept).toBe(false);
		expect(respond).not.toHaveBeenCalled();
	});

	it('that fails inside is answered with null, without its reasons', async () => {
		messages.answerCalls(fail);
		const { respond } = ask({ call: 'x' }, background);
		await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(null));
	});
});

describe('who calls the background', () => {
	it('gets its answer', async () => {
		world.answers['runtime.sendMessage'] = async () => ({ ok: true, value: [] });
		expect(await messages.callBackground('own-skills', null)).toEqual({ ok: true, value: [] });
		expect(world.calls).toEqual([['runtime.sendMessage', { call: 'own-skills', input: null }]]);
	});

	it('gets null when nobody answers, when it is refused, and when the extension is gone', async () => {
		expect(await messages.callBackground('own-skills', null)).toBeNull();
		world.answers['runtime.sendMessage'] = fail;
		expect(await messages.callBackground('own-skills', null)).toBeNull();
		Object.assign(world.browser.runtime, {
			sendMessage: () => {
				throw new Error('Extension context invalidated.');
			},
		});
		expect(await messages.callBackground('own-skills', null)).toBeNull();
	});

	it('asks once more when the background was ended while it answered', async () => {
		world.answers['runtime.sendMessage'] = fail;
		await messages.callBackground('unrate', { concept: 'technology/go', tab: null });
		expect(world.calls).toHaveLength(2);
	});

	it('does not ask once more for what would be done twice', async () => {
		world.answers['runtime.sendMessage'] = fail;
		expect(await messages.callBackground('undo', { tab: null })).toBeNull();
		expect(await messages.callBackground('import-profile', { changes: [] })).toBeNull();
		expect(world.calls).toHaveLength(2);
	});
});

describe('orders and notices', () => {
	it('go to one document', async () => {
		await messages.orderReader(1, 'page-a', { order: 'mount' });
		await messages.notifyFrame(1, 'frame-a', { notice: 'profile-changed' });
		expect(world.calls).toEqual([
			['tabs.sendMessage', 1, { order: 'mount' }, { documentId: 'page-a' }],
			['tabs.sendMessage', 1, { toFrame: { notice: 'profile-changed' } }, { documentId: 'frame-a' }],
		]);
	});

	it('to who is gone are lost without a word', async () => {
		world.answers['tabs.sendMessage'] = fail;
		world.answers['runtime.sendMessage'] = fail;
		await messages.orderReader(1, 'page-a', { order: 'mount' });
		await messages.notifyFrame(1, 'frame-a', { notice: 'profile-changed' });
		await messages.notifyPages({ notice: 'profile-changed' });
		expect(world.calls).toHaveLength(3);
	});

	it.each([
		['a page', inTab],
		['another extension', { id: 'another' }],
	])('are not heard from %s', (_name, sender) => {
		const heard = vi.fn<(said: unknown) => void>();
		messages.hearOrders(heard, new AbortController().signal);
		messages.hearNotices(heard);
		world.browser.runtime.onMessage.fire({ order: 'unmount' }, sender);
		world.browser.runtime.onMessage.fire({ notice: 'profile-changed' }, sender);
		expect(heard).not.toHaveBeenCalled();
	});

	it('are heard from the background, each by who waits for it, and answered by nobody', () => {
		const [orders, notices] = [vi.fn<(said: unknown) => void>(), vi.fn<(said: unknown) => void>()];
		messages.hearOrders(orders, new AbortController().signal);
		messages.hearNotices(notices);
		for (const said of [{ order: 'mount' }, { notice: 'profile-changed' }, { call: 'x' }, null, 'mount', undefined])
			expect(world.browser.runtime.onMessage.fire(said, background)).toEqual([undefined, undefined]);
		expect(orders.mock.calls).toEqual([[{ order: 'mount' }]]);
		expect(notices.mock.calls).toEqual([[{ notice: 'profile-changed' }]]);
	});

	it('are not heard any more after the end, also where the extension is gone by then', () => {
		const [life, orphan] = [new AbortController(), new AbortController()];
		messages.hearOrders(() => {}, life.signal);
		life.abort();
		expect(world.browser.runtime.onMessage.count()).toBe(0);
		messages.hearOrders(() => {}, orphan.signal);
		Object.assign(world.browser.runtime, { onMessage: undefined });
		expect(() => orphan.abort()).not.toThrow();
	});
});

describe('who is gone', () => {
	it('is told to the background by the end of its port', () => {
		const gone = vi.fn<(sender: unknown) => void>();
		messages.onPageGone(gone);
		const [port, unknown] = [portOf(inTab), portOf()];
		for (const each of [port, unknown]) world.browser.runtime.onConnect.fire(each);
		expect(gone).not.toHaveBeenCalled();
		for (const each of [port, unknown]) each.onDisconnect.fire(each);
		expect(gone.mock.calls).toEqual([[expect.objectContaining({ tab: 1, document: 'd' })]]);
	});

	it('is told to a page when it is the background', () => {
		const gone = vi.fn<() => void>();
		vi.useFakeTimers();
		const open = messages.keepPort(gone);
		open();
		open();
		world.port.onDisconnect.fire();
		vi.runAllTimers();
		vi.useRealTimers();
		expect(gone).toHaveBeenCalledTimes(1);
	});

	it('is the extension when it has no id any more', () => {
		expect(messages.isExtensionAlive()).toBe(true);
		world.browser.runtime.id = undefined;
		expect(messages.isExtensionAlive()).toBe(false);
		Object.assign(world.browser, { runtime: undefined });
		expect(messages.isExtensionAlive()).toBe(false);
	});
});
