// The first run: the page that opens itself at install and at no update, done by keyboard from the role to the sample ad's fit;
// every step is looked at by axe-core.
import type { Browser } from '@wxt-dev/browser';
import { expect, test } from 'vitest';
import type { BrowserSession, Tab } from '../../scripts/browsers/session.ts';
import { violationsIn } from './harness/axe.ts';
import { forEachBrowser } from './harness/sessions.ts';

declare const chrome: typeof Browser;

const role = 'Data Analysts';

/** The page that opened itself. */
function firstRunOf(session: BrowserSession): Tab {
	if (session.firstRun === null) throw new Error('The session has closed the page of the first run.');
	return session.firstRun;
}

/** How many tabs show the page of the first run. */
const countPages = (session: BrowserSession): Promise<number> =>
	session.inExtension(async (browser) => {
		const tabs = await browser.tabs.query({ url: `${location.origin}/welcome.html` });
		return tabs.length;
	});

/** Presses Tab until the focus is on what a selector finds. */
async function tabTo(page: Tab, selector: string): Promise<void> {
	for (let tabs = 0; tabs < 40; tabs++) {
		await page.press('Tab');
		if (await page.evaluate((wanted: string) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`Tab never reaches ${selector}.`);
}

/** What the background keeps of the user. */
const readProfile = (page: Tab) =>
	page.evaluate(async () => {
		const answer: {
			readonly value: {
				readonly targets: readonly string[];
				readonly ratings: readonly { readonly level: number | string }[];
			};
		} = await chrome.runtime.sendMessage({ call: 'profile', input: null });
		return { targets: answer.value.targets, levels: answer.value.ratings.map(({ level }) => level) };
	});

forEachBrowser('the first run', (start) => {
	test('leads from a role over five skills to an ad beside them, by keyboard alone', async () => {
		const session = await start({ keepsFirstRun: true });
		const page = firstRunOf(session);
		await page.setViewport(1280, 800);
		await page.waitFor(() => document.querySelector('.pick input:enabled') !== null);
		expect(await countPages(session)).toBe(1);
		await page.activate();
		expect(await violationsIn(page)).toEqual([]);

		await tabTo(page, '.pick input');
		for (const letter of 'data analysts') await page.press(letter === ' ' ? 'Space' : letter);
		await page.waitFor((wanted: string) => document.querySelector('.hits b')?.textContent === wanted, role);
		await page.press('Enter');
		await page.waitFor(() => document.querySelectorAll('.skills .picker').length === 5);
		await page.waitFor(() => document.activeElement?.matches('h2') ?? false);
		expect(await violationsIn(page)).toEqual([]);

		await tabTo(page, '.skills input');
		for (const [at, key] of ['3', '4', '0', '?', '2'].entries()) {
			await page.press(key);
			await page.waitFor(
				(rated: number) => document.querySelectorAll('.skills input:checked').length === rated,
				at + 1,
			);
		}
		await page.waitFor(() => document.activeElement?.matches('.acts .main') ?? false);
		expect((await readProfile(page)).targets).toEqual(['govstack/data-analysts']);
		expect(new Set((await readProfile(page)).levels)).toEqual(new Set([2, 3, 4, 'none', 'unsure']));

		await page.press('Enter');
		await page.waitFor(() => document.querySelectorAll('.fit .requirement').length > 5);
		expect(await violationsIn(page)).toEqual([]);
		expect(await page.text()).toContain(role);
		expect(await page.evaluate(() => document.querySelectorAll('.sample .asks').length)).toBeGreaterThan(5);
		// What is pointed at is marked in the ad beside it.
		await page.waitFor(() => {
			document.querySelector<HTMLElement>('.fit .requirement button.words')?.focus();
			return document.querySelectorAll('.sample mark').length > 0;
		});

		await page.setViewport(360, 800);
		const isTooWide = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;
		expect(await page.evaluate(isTooWide)).toBe(false);
		expect(session.requests()).toEqual([]);
		expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
	});

	test('opens by itself once: an update opens nothing', async () => {
		const session = await start({ keepsFirstRun: true });
		await firstRunOf(session).close();
		await session.updateExtension();
		// The background has heard of the update once it answers what comes after it.
		const page = await session.openExtensionPage('dashboard.html');
		await page.waitFor(() => document.querySelector('.targets input') !== null);
		expect(await countPages(session)).toBe(0);
	});
});
