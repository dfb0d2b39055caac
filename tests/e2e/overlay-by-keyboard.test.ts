// The overlay with nothing but the keyboard: opened by its command, its menu, its views, the ad saved, a reading
// corrected and taken back, a job of a list jumped to, and back to the page. Every state that is passed on the way is looked at by axe-core.
import { expect, test } from 'vitest';
import type { Frame, Tab } from '../../scripts/browsers/session.ts';
import { violationsIn } from './harness/axe.ts';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';

const ad = await readFixture('builtin/ordinary');
const list = await readFixture('builtin/list');

/** Presses Tab until the focus in the frame is on what the selector finds; of several of them, on one that says these words. */
async function tabTo(tab: Tab, frame: Frame, selector: string, says = ''): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		const isThere = await frame.evaluate(
			(wanted: string, words: string) => {
				const focused = document.activeElement as HTMLElement | null;
				return focused?.matches(wanted) === true && focused.innerText.includes(words);
			},
			selector,
			says,
		);
		if (isThere) return;
		await tab.press('Tab');
	}
	throw new Error(`Tab never reaches ${selector} ${says}.`);
}

const whenSaid = (frame: Frame, words: string): Promise<unknown> =>
	frame.waitFor(
		(wanted: string) => document.querySelector('.said-here')?.textContent?.includes(wanted) ?? false,
		words,
	);

forEachBrowser('the overlay by keyboard', (start) => {
	test('an ad: its views, a correction and its undo, saving, and back to the page', async () => {
		const session = await start({ pages: asPages(ad) });
		const tab = await session.open(ad.url);
		const overlay = await tab.frame('overlay.html');
		await overlay.waitFor(() => document.querySelector('.requirement') !== null);
		await tab.activate();
		await session.runCommand('open-overlay');
		await overlay.waitFor(() => document.hasFocus() && document.activeElement !== document.body);

		await tabTo(tab, overlay, 'header [aria-expanded]');
		await tab.press('Enter');
		await overlay.waitFor(() => document.querySelector('.choices') !== null);
		expect(await violationsIn(overlay)).toEqual([]);
		await tab.press('Escape');
		await overlay.waitFor(() => document.querySelector('.choices') === null);

		await tabTo(tab, overlay, '[role=tab][aria-selected=true]');
		for (const name of ['Role', 'Posting', 'Fit']) {
			await tab.press('ArrowRight');
			await overlay.waitFor(
				(wanted: string) => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.innerText === wanted,
				name,
			);
			expect(await violationsIn(overlay)).toEqual([]);
		}

		await tabTo(tab, overlay, '.save button');
		await tab.press('Enter');
		await overlay.waitFor(() => document.activeElement?.matches('.save select') ?? false);
		await tab.press('ArrowDown');
		await overlay.waitFor(() => /“Applied” since/.test(document.body.innerText));
		expect(await violationsIn(overlay)).toEqual([]);

		await tabTo(tab, overlay, '.correct .ask');
		await tab.press('Enter');
		expect(await violationsIn(overlay)).toEqual([]);
		await tabTo(tab, overlay, '.answers button', 'only nice to have');
		await tab.press('Enter');
		await whenSaid(overlay, 'Noted');
		expect(await overlay.text()).toContain('You said: this is only nice to have.');
		// The focus stands on the way back.
		await overlay.waitFor(() => document.activeElement?.matches('.said-here button') ?? false);
		await tab.press('Enter');
		await overlay.waitFor(() => !document.body.innerText.includes('You said:'));

		await tab.press('Escape');
		await tab.waitFor(() => document.activeElement === document.body);
		expect(session.requests()).toEqual([]);
		expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
	});

	test('a list: sorted, narrowed, and a card jumped to', async () => {
		const session = await start({ pages: asPages(list) });
		const tab = await session.open(list.url);
		const overlay = await tab.frame('overlay.html');
		await overlay.waitFor(() => document.querySelector('.tab') !== null);
		await tab.activate();
		await session.runCommand('open-overlay');
		await overlay.waitFor(() => document.hasFocus() && document.querySelector('main li') !== null);
		expect(await violationsIn(overlay)).toEqual([]);
		await tabTo(tab, overlay, 'select');
		await tab.press('ArrowDown');
		await tabTo(tab, overlay, 'button[aria-pressed]', 'Not seen');
		await tab.press('Space');
		await overlay.waitFor(() => document.activeElement?.ariaPressed === 'true');
		expect(await violationsIn(overlay)).toEqual([]);
		await tabTo(tab, overlay, 'main li button');
		const title = await overlay.evaluate(() => (document.activeElement as HTMLElement).innerText.split('\n')[0]);
		await tab.press('Enter');
		await tab.waitFor(
			(wanted: string) =>
				document.activeElement?.matches('a') === true && document.activeElement.textContent.includes(wanted),
			title ?? '',
		);
	});
});
