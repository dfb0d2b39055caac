// A page that has the overlay's address after all: it frames it with tokens that are used, expired, invented or another's.
import type { Browser } from '@wxt-dev/browser';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { BrowserSession, Tab } from '../../../scripts/browsers/session.ts';
import { words } from '../../../src/ui/words/words.ts';
import { forEachBrowser } from '../harness/sessions.ts';
import { overlaySaying } from '../steps.ts';
import { adAddress, adPage } from './ad-pages.ts';

declare const chrome: typeof Browser;

type Token = { readonly tab: number; readonly reader: string; readonly expiresAt: number };
type Witness = { tokens: Record<string, Token> };

const ad = adAddress(7_740_001);
const stranger = 'https://stranger.example/';
const blank = adPage({ id: 0, main: 'nothing' });

/** Adds frames to the page and waits until the last of them is loaded. */
const frameIn = (tab: Tab, ...addresses: readonly string[]): Promise<void> =>
	tab.evaluate(
		(all: readonly string[]) =>
			new Promise<void>((done) => {
				for (const address of all) {
					const frame = document.createElement('iframe');
					frame.className = 'replay';
					frame.src = address;
					frame.addEventListener('load', () => address === all.at(-1) && done(), { once: true });
					document.body.append(frame);
				}
			}),
		addresses,
	);
const ownFrames = (tab: Tab): number => tab.countFrames((url) => url.includes('-extension:'));

/** What a document of the overlay's page gets out of the background, and what it shows, once it has asked for everything. */
const askEverything = async (token: string): Promise<{ answers: unknown[]; shows: string }> => {
	const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
	const answers: unknown[] = [];
	const calls: readonly (readonly [string, unknown])[] = [
		['overlay-hello', { token }],
		['overlay-view', null],
		['mark-words', { spans: [{ start: 0, end: 4 }], scroll: true }],
		['set-dock', { dock: 'collapsed', side: 'right' }],
		['hide-overlay', { where: 'site' }],
		['leave-overlay', null],
		['tab-view', { tab: 1 }],
		['profile', null],
		['rate', { concept: 'technology/kubernetes', level: 1, tab: null }],
		['unrate', { concept: 'technology/kubernetes', tab: null }],
		['set-site-hidden', { tab: 1, hidden: true }],
		['overlay-token', null],
		['save-ad', { tab: 1, status: 'saved' }],
		['correct', { tab: 1, correction: { kind: 'role', framework: 'ict', from: null, to: 'ict/developer' } }],
		['choose', { tab: 1, choices: { isMarking: false } }],
		['open-page', { route: 'ads' }],
		['note-ad', { key: 'builtin/7740001', note: 'mine' }],
	];
	for (const [call, input] of calls) {
		const answer: unknown = await api.runtime.sendMessage({ call, input }).catch(() => null);
		answers.push((answer as { reason?: string } | null | undefined)?.reason ?? answer ?? 'nothing');
	}
	return { answers, shows: document.body.innerHTML.trim() };
};
/** In the order of the calls: those that are an overlay's own are refused, all others are not heard. */
const refusals = [
	'bad-token',
	...Array<string>(5).fill('unknown-frame'),
	...Array<string>(2).fill('nothing'),
	...Array<string>(2).fill('unknown-frame'),
	...Array<string>(2).fill('nothing'),
	...Array<string>(4).fill('unknown-frame'),
	'nothing',
];

forEachBrowser('a page that replays the address of the overlay', (start, family) => {
	let session: BrowserSession;
	let tab: Tab;
	let number = 0;
	let address = '';
	let used: readonly [string, Token];
	/** A refused frame loads an error page in Chromium and says nothing in Firefox, where another one is awaited after it. */
	const refusable = (frame: string, origin: string): string[] =>
		family === 'chromium' ? [frame] : [frame, `${origin}later`];
	/** Puts a token where the background keeps them. */
	const keep = (name: string, token: Token): Promise<void> =>
		session.inExtension((browser, key, value) => browser.storage.session.set({ [key]: value }), `token:${name}`, token);

	beforeAll(async () => {
		session = await start({
			pages: {
				[ad]: adPage({ id: 7_740_001 }),
				[stranger]: blank,
				[`${stranger}later`]: blank,
				'https://builtin.com/later': blank,
			},
		});
		await session.inExtension((browser) => {
			const witness: Witness = { tokens: {} };
			Object.assign(globalThis, { witness });
			browser.storage.session.onChanged.addListener((changes) => {
				for (const [key, { newValue }] of Object.entries(changes))
					if (key.startsWith('token:') && newValue !== undefined) witness.tokens[key.slice(6)] = newValue as Token;
			});
		});
		tab = await session.open(ad);
		const overlay = await overlaySaying(tab, words().overlay.requirements);
		number = await session.numberOf(tab);
		const tokens = await session.inExtension(() => (globalThis as unknown as { witness: Witness }).witness.tokens);
		used = Object.entries(tokens)[0] as [string, Token];
		address = await session.inExtension(() => chrome.runtime.getURL('/overlay.html'));
		await overlay.click('header [aria-expanded]');
		// Not by a real click: Chromium's answer to that is lost with the frame that it removes.
		await overlay.evaluate(
			(name: string) =>
				void setTimeout(() =>
					[...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click(),
				),
			words().overlay.hidePage,
		);
		await tab.waitFor(() => document.documentElement.children.length === 2);
		await keep('expired', { ...used[1], expiresAt: used[1].expiresAt - 60_000 });
		await keep('foreign', { ...used[1], tab: number + 1, expiresAt: used[1].expiresAt + 600_000 });
	});

	afterEach(() => tab.evaluate(() => document.querySelectorAll('.replay').forEach((frame) => frame.remove())));

	test('a token was given, and was of this tab', () => {
		expect(used[1].tab).toBe(number);
		expect(used[0]).toMatch(/^[0-9a-f-]{36}$/);
	});

	test.each(['used', 'expired', 'foreign', 'invented', ''])(
		'with a token that is "%s" it shows and is told nothing',
		async (kind) => {
			const token = kind === 'used' ? used[0] : kind;
			await frameIn(tab, `${address}#${token}`);
			const frame = await tab.frame('overlay.html');
			await frame.waitFor(() => location.hash === '');
			const { answers, shows } = await frame.evaluate(askEverything, token);
			expect(answers).toEqual(refusals);
			expect(shows).toBe('');
		},
	);

	test('a fresh token opens nothing in a tab of its own', async () => {
		await keep('fresh', { ...used[1], expiresAt: used[1].expiresAt + 600_000 });
		const alone = await session.openExtensionPage('overlay.html#fresh');
		await alone.waitFor(() => location.hash === '');
		const { answers, shows } = await alone.evaluate(askEverything, 'fresh');
		expect(answers).toEqual(Array<string>(refusals.length).fill('nothing'));
		expect(shows).toBe('');
		await alone.close();
	});

	test('and a site that is not listed cannot frame it, nor a listed one the other pages', async () => {
		const away = await session.open(stranger);
		await frameIn(away, ...refusable(`${address}#fresh`, stranger));
		expect(ownFrames(away)).toBe(0);
		await away.close();
		for (const page of ['popup.html', ...(family === 'chromium' ? ['overlay.html'] : [])]) {
			await frameIn(tab, ...refusable(`${session.extensionOrigin}/${page}`, 'https://builtin.com/'));
			expect(ownFrames(tab), page).toBe(0);
		}
	});

	test('nothing of this asked the network', () => {
		expect(session.requests()).toEqual([]);
	});
});
