// A script in the reader's world that works for somebody else: it may send the ad of its own page, and gets nothing more.
import type { Browser } from '@wxt-dev/browser';
import { beforeAll, expect, test } from 'vitest';
import type { BrowserSession } from '../../../scripts/browsers/session.ts';
import { words } from '../../../src/ui/words/words.ts';
import { forEachBrowser } from '../harness/sessions.ts';
import { openPopup, overlaySaying, rate } from '../steps.ts';
import { adAddress, servedAds } from './ad-pages.ts';

declare const chrome: typeof Browser;

const posting = {
	url: adAddress(7_760_002),
	board: 'builtin',
	key: '7760002',
	text: 'Kubernetes is required',
	blocks: [{ kind: 'paragraph', span: { start: 0, end: 22 } }],
	textSource: 'page',
	truncated: false,
	title: { value: 'Another ad', source: 'page' },
	places: [],
};

const notItsOwn: readonly (readonly [string, unknown])[] = [
	['profile', null],
	['tab-view', { tab: 1 }],
	['rate', { concept: 'technology/kubernetes', level: 1, tab: null }],
	['unrate', { concept: 'technology/kubernetes', tab: null }],
	['set-site-hidden', { tab: 1, hidden: true }],
	['overlay-view', null],
	['overlay-hello', { token: 'invented' }],
	['hide-overlay', { where: 'site' }],
	['mark-words', { spans: [], scroll: false }],
	['nothing-of-the-kind', null],
];

forEachBrowser('a script in the world of the reader', (start) => {
	let session: BrowserSession;
	let number = 0;
	/** What the background answers to a call from there; "nothing" when it gives no answer. */
	const call = (name: string, input: unknown): Promise<unknown> =>
		session.inExtension(
			async (browser, tabId, message) => {
				const [ran] = await browser.scripting.executeScript({
					target: { tabId },
					func: async (sent: unknown) => {
						const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
						const answer: unknown = await api.runtime.sendMessage(sent).catch(() => null);
						return answer ?? 'nothing';
					},
					args: [message],
				});
				return ran?.result;
			},
			number,
			{ call: name, input },
		);
	beforeAll(async () => {
		session = await start({ pages: servedAds({ id: 7_760_001 }) });
		const tab = await session.open(adAddress(7_760_001));
		await overlaySaying(tab, words().overlay.requirements);
		const popup = await openPopup(session, tab);
		await rate(popup, 'Kubernetes', 4);
		number = await session.numberOf(tab);
	});

	test('is heard at all', async () => {
		expect(await call('overlay-token', null)).toMatchObject({ ok: true });
	});

	test.each(notItsOwn)('gets no answer to %s', async (name, input) => {
		expect(await call(name, input)).toBe('nothing');
	});

	test('cannot send the ad of another address', async () => {
		expect(await call('ad-read', posting)).toEqual({ ok: false, reason: 'wrong-page' });
	});

	test('cannot read what is kept', async () => {
		const kept = await session.inExtension(async (browser, tabId) => {
			const [ran] = await browser.scripting.executeScript({
				target: { tabId },
				func: async () => {
					const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
					const found: string[] = [];
					for (const area of ['local', 'session', 'sync', 'managed'] as const)
						try {
							found.push(JSON.stringify(await storage[area].get(null)));
						} catch {
							found.push('refused');
						}
					return [...found, JSON.stringify(await indexedDB.databases())];
				},
			});
			return ran?.result ?? [];
		}, number);
		expect(kept).toHaveLength(5);
		for (const text of kept) expect(text).toMatch(/^(?:refused|\{\}|\[\])$/);
	});
});
