// Lists of jobs in real browsers: read where they stand, as they grow, and left for an ad and come back to.
import type { Browser } from '@wxt-dev/browser';
import { expect, test } from 'vitest';
import type { BrowserSession, Tab } from '../../scripts/browsers/session.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import type { AnswerOf } from '../../src/messages/calls.ts';
import type { ListView } from '../../src/messages/views.ts';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { overlaySaying } from './steps.ts';

declare const chrome: typeof Browser;

const endless = await readFixture('builtin/list-endless');
const drifted = await readFixture('builtin/list-drifted');
const unList = await readFixture('unjobs/list');
const engineerAd = await readFixture('builtin/ordinary');

/** A page of the extension beside the tab, from which it may be asked. */
async function besides(session: BrowserSession, tab: Tab): Promise<{ readonly popup: Tab; readonly number: number }> {
	const number = await session.numberOf(tab);
	const popup = await session.openExtensionPage(`popup.html?tab=${number}`);
	return { popup, number };
}

/** What the tab holds, once it is a list of at least so many jobs. */
async function listOf(popup: Tab, number: number, least: number): Promise<ListView> {
	const held = await popup.waitFor(
		async (tab: number, many: number) => {
			const message = { call: 'tab-view', input: { tab } };
			const answer: AnswerOf<'tab-view'> | null = await chrome.runtime.sendMessage(message);
			const content = answer?.ok === true ? answer.value.content : null;
			return content?.kind === 'list' && content.jobs.length >= many ? content : null;
		},
		number,
		least,
	);
	if (held === null) throw new Error('the tab holds no list');
	return held;
}

const hasBox = (): boolean => document.querySelector('html > :not(head, body, [hidden])') !== null;

forEachBrowser('lists of jobs', (start) => {
	test('a list is read, gets its overlay, and grows with the page as one scrolls', async () => {
		const session = await start({ pages: asPages(endless) });
		const tab = await session.open(endless.url);
		await tab.waitFor(hasBox);
		const { popup, number } = await besides(session, tab);
		expect((await listOf(popup, number, 8)).jobs).toHaveLength(8);
		await tab.activate();
		await tab.evaluate(() => {
			(globalThis as unknown as { box: Element | null }).box = document.querySelector('html > :not(head, body)');
		});
		for (const many of [16, 24, 32]) {
			await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			await tab.waitFor((cards: number) => document.querySelectorAll('[data-id="job-card"]').length >= cards, many);
		}
		const { jobs } = await listOf(popup, number, 32);
		expect(new Set(jobs.map(({ key }) => key)).size).toBe(32);
		// The overlay that stood there stands there still.
		expect(
			await tab.evaluate(
				() =>
					(globalThis as unknown as { box: Element | null }).box === document.querySelector('html > :not(head, body)'),
			),
		).toBe(true);
		expect(session.requests()).toEqual([]);
	});

	test('a list of unjobs.org has grades and closing dates', async () => {
		const session = await start({ pages: asPages(unList) });
		const tab = await session.open(unList.url);
		await tab.waitFor(hasBox);
		const { popup, number } = await besides(session, tab);
		const { jobs } = await listOf(popup, number, 4);
		expect(jobs[0]).toMatchObject({ key: 'unjobs/1772352000664', grade: 'P-3', closesOn: '2026-03-31' });
	});

	test('from a list to an ad and back by the history, each shows its own', async () => {
		const session = await start({ pages: asPages(endless, engineerAd) });
		const tab = await session.open(endless.url);
		const overlay = await tab.frame('overlay.html');
		await overlay.waitFor(() => document.querySelector('main, .tab') !== null);
		await tab.goto(engineerAd.url);
		await overlaySaying(tab, 'Closest roles');
		await tab.goBack();
		await tab.waitFor(hasBox);
		const { popup, number } = await besides(session, tab);
		expect((await listOf(popup, number, 8)).jobs[0]?.title).toBe('Software Engineer');
	});

	test('a list in a form that is not known gets nothing at all', async () => {
		const session = await start({ pages: asPages(drifted, engineerAd) });
		const tab = await session.open(drifted.url);
		// The same script is seen at work on an ad afterwards, so the first page had its time.
		await overlaySaying(await session.open(engineerAd.url), 'Closest roles');
		expect(tab.countFrames(() => true)).toBe(0);
		expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
	});

	test('where the user wants no lists read, there is nothing on them, and what stood there goes', async () => {
		const session = await start({ pages: asPages(endless, engineerAd) });
		const tab = await session.open(endless.url);
		await tab.waitFor(hasBox);
		const { popup } = await besides(session, tab);
		const settings: Settings = { ...defaultSettings, isReadingLists: false };
		await popup.evaluate((input: Settings) => chrome.runtime.sendMessage({ call: 'change-settings', input }), settings);
		await tab.activate();
		await tab.waitFor(() => document.documentElement.children.length === 2);
		await tab.reload();
		await overlaySaying(await session.open(engineerAd.url), 'Closest roles');
		expect(tab.countFrames(() => true)).toBe(0);
	});
});
