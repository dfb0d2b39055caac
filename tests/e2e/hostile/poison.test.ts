// Ads that carry poison are read, or said to be unreadable; nothing of them acts, and the page lives on.
import { beforeAll, expect, test } from 'vitest';
import type { BrowserSession } from '../../../scripts/browsers/session.ts';
import { words } from '../../../src/ui/words/words.ts';
import { forEachBrowser } from '../harness/sessions.ts';
import { overlaySaying } from '../steps.ts';
import { adAddress, adPage, servedAds } from './ad-pages.ts';
import { poisons } from './poisons.ts';
import { expectQuiet } from './quiet.ts';

const names = Object.keys(poisons);
const idOf = (name: string): number => 7_720_000 + names.indexOf(name);
const longAddress = `${adAddress(7_720_900)}?${'q'.repeat(4_000)}`;

forEachBrowser('a poisoned ad', (start) => {
	let session: BrowserSession;
	beforeAll(async () => {
		const ads = Object.entries(poisons).map(([name, poison]) => ({ id: idOf(name), ...poison }));
		session = await start({ pages: { ...servedAds(...ads), [longAddress]: adPage({ id: 7_720_900 }) } });
	});

	test.each(names)('with %s gets an honest answer', async (name) => {
		const told = session.consoleMessages().length;
		const tab = await session.open(adAddress(idOf(name)));
		const overlay = await overlaySaying(tab, poisons[name]?.says ?? '');
		expect(await overlay.text()).not.toContain('polluted');
		expect(await overlay.evaluate(() => document.querySelectorAll('body script, img, iframe').length)).toBe(0);
		await tab.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
		expectQuiet(session, told);
		await tab.close();
	});

	test('at an address of 4,000 characters is read', async () => {
		const tab = await session.open(longAddress);
		await overlaySaying(tab, words().overlay.requirements);
		await tab.close();
	});

	test('hides the DOM from the page that holds it', async () => {
		const tab = await session.open(adAddress(idOf('names that hide the DOM')));
		const hidden = await tab.evaluate(() => [typeof document.createElement, typeof document.URL]);
		expect(hidden).toEqual(['object', 'object']);
		await tab.close();
	});
});
