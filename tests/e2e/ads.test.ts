// A hundred thousand seen ads in a real browser: opened, sorted, filtered, gone through by keyboard, saved as CSV, and one
// opened. How long each took is printed; nothing is said of it, since machines differ.
import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/session.ts';
import { fillAds } from './fill-ads.ts';
import { violationsIn } from './harness/axe.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { openFullPage, press } from './steps.ts';

const ads = 100_000;

/** Looks until it holds, longer than a page of the usual size takes, and says how long it took. */
async function timed<Arguments extends readonly unknown[]>(
	what: string,
	page: Tab,
	act: () => Promise<unknown>,
	holds: (...args: Arguments) => unknown,
	...args: Arguments
): Promise<void> {
	const since = performance.now();
	await act();
	while (!(await page.evaluate(holds, ...args))) {
		if (performance.now() - since > 90_000) throw new Error(`waited in vain for: ${what}`);
		await new Promise((wait) => setTimeout(wait, 20));
	}
	console.log(`${what}: ${Math.round(performance.now() - since)} ms`);
}

const go = (page: Tab, hash: string): Promise<unknown> =>
	page.evaluate((to: string) => {
		location.hash = to;
	}, hash);
const firstTitle = (page: Tab): Promise<string> =>
	page.evaluate(() => document.querySelector('.ad-table .of-title a')?.textContent ?? '');
const currentTitle = (page: Tab): Promise<string> =>
	page.evaluate(() => document.querySelector('.ad-table .is-current .of-title a')?.textContent ?? '');
const countIs = (words: string): boolean => document.querySelector('.ad-acts [role=status]')?.textContent === words;
const sortedBy = (column: string, how: string): boolean =>
	document.querySelector(`.ad-table .of-${column}`)?.getAttribute('aria-sort') === how;
const sort = (page: Tab, column: string): Promise<unknown> =>
	page.evaluate((of: string) => {
		document.querySelector<HTMLElement>(`.ad-table .of-${of} button`)?.click();
	}, column);

/** Scrolls a frame at a time, first slowly and then fast, and answers with the longest wait for a frame, in milliseconds. */
const scrollThrough = (): Promise<number> =>
	new Promise((done) => {
		const box = document.querySelector('.ad-box');
		let [frames, last, longest] = [0, performance.now(), 0];
		const step = (): void => {
			const now = performance.now();
			longest = Math.max(longest, now - last);
			last = now;
			frames += 1;
			if (box !== null) box.scrollTop += frames < 60 ? 90 : 40_000;
			if (frames < 120) requestAnimationFrame(step);
			else done(Math.round(longest));
		};
		requestAnimationFrame(step);
	});

forEachBrowser('a hundred thousand ads', (start, family) => {
	test('are opened, sorted, filtered, gone through by keyboard and saved as CSV', { timeout: 600_000 }, async () => {
		const session = await start();
		const page = await openFullPage(session);
		await page.setViewport(1280, 900);
		await fillAds(page, ads);
		await timed(
			`${family}: first rows`,
			page,
			() => go(page, '#/ads'),
			() => document.querySelector('.ad-table tbody tr') !== null,
		);
		expect(await firstTitle(page)).toBe('Lake Surveyor 0');
		await timed(`${family}: all rows`, page, async () => undefined, countIs, '100,000 ads.');
		await timed(`${family}: sorted by title`, page, () => sort(page, 'title'), sortedBy, 'title', 'ascending');
		expect(await firstTitle(page)).toBe('Ferry Engineer 1');
		await timed(`${family}: sorted by fit`, page, () => sort(page, 'fit'), sortedBy, 'fit', 'descending');
		await timed(`${family}: latest first again`, page, () => sort(page, 'seen'), sortedBy, 'seen', 'descending');

		await page.click('.ad-filters .find input');
		for (const letter of 'surveyor 99996') await page.press(letter === ' ' ? 'Space' : letter);
		expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('.find input')?.value)).toBe(
			'surveyor 99996',
		);
		await timed(`${family}: found by words`, page, async () => undefined, countIs, '1 of 100,000 ads.');
		expect(await firstTitle(page)).toBe('Lake Surveyor 99996');
		await press(page, 'Clear the filters');
		await page.waitFor(countIs, '100,000 ads.');

		await page.evaluate(() => document.querySelector<HTMLElement>('.ad-table')?.focus());
		await page.press('End');
		expect(await currentTitle(page)).toBe('Ferry Engineer 99999');
		await page.press('Home');
		await page.press('ArrowDown');
		await page.press('Space');
		await page.press('ArrowDown');
		await page.press('Space');
		expect(await currentTitle(page)).toBe('Ferry Engineer 2');
		expect(await violationsIn(page)).toEqual([]);
		console.log(`${family}: longest wait for a frame while scrolling: ${await page.evaluate(scrollThrough)} ms`);

		const saved = await page.savedBy(() => press(page, 'Save as CSV'));
		expect(new TextDecoder().decode(saved.contents).trimEnd().split('\r\n')).toHaveLength(ads + 1);

		await press(page, 'Compare 2 ads');
		await page.waitFor(() => document.querySelectorAll('.compared thead a').length === 2);
		await page.press('Tab');
		await go(page, '#/ads');
		await page.waitFor(() => document.activeElement?.matches('.ad-table') === true);
		await page.press('Enter');
		await page.waitFor(() => document.querySelector('.ad-title')?.textContent === 'Ferry Engineer 2');
		await timed(
			`${family}: demand`,
			page,
			() => go(page, '#/demand/all'),
			() => document.querySelector('.demanded') !== null,
		);
		expect(session.requests()).toEqual([]);
	});

	test('are told while they are read, and the reading is stopped', { timeout: 600_000 }, async () => {
		const session = await start();
		const page = await openFullPage(session);
		await fillAds(page, ads);
		await go(page, '#/ads');
		await press(page, 'Stop');
		await page.waitFor(() => document.body.innerText.includes('You stopped after'));
		await press(page, 'Read all of them');
		await timed(`${family}: read after all`, page, async () => undefined, countIs, '100,000 ads.');
	});
});
