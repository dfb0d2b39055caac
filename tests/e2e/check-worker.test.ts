// The worker that reads postings: keys arrive while it reads, it can be stopped, and where it breaks or cannot be had the view says so
// and keeps the text.
import { beforeAll, expect, test } from 'vitest';
import type { BrowserSession, Tab } from '../../scripts/browsers/session.ts';
import {
	breakWorker,
	fill,
	holdWorkers,
	openCheck,
	paste,
	refuseWorkers,
	releaseWorkers,
	says,
	takeWorkers,
	textOf,
} from './check-steps.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { press } from './steps.ts';

const typed = 'native English speaker';
const head = 'Requirements\n- ';
const filler = Array.from({ length: 5_000 }, (_, at) => `- ${at} years of experience with IFRS in post ${at}`).join(
	'\n',
);
/** As long as postings are read, with a place to write at. */
const long = `${head}\n${filler}`.slice(0, 200_000 - typed.length);

const isReading = (page: Tab): Promise<unknown> =>
	page.waitFor(() => document.querySelector('.draft-said progress') !== null);

const isRead = (page: Tab): Promise<unknown> => says(page, `“${typed}” shuts people out.`);

/** Puts the caret behind the head of the long text. */
const goToPlace = (page: Tab): Promise<void> =>
	page.evaluate((at: number) => {
		document.querySelector<HTMLTextAreaElement>('#draft-text')?.setSelectionRange(at, at);
	}, head.length);

async function type(page: Tab, words: string): Promise<void> {
	for (const letter of words) await page.press(letter === ' ' ? 'Space' : letter);
}

forEachBrowser('the worker that reads postings', (start) => {
	let session: BrowserSession;
	let page: Tab;
	const open = async (): Promise<void> => {
		page = await openCheck(session);
		await takeWorkers(page);
	};
	beforeAll(async () => {
		session = await start();
	});

	test('takes nothing from the keys: what is typed is there while it reads, and what it answers is of the last text', async () => {
		await open();
		await holdWorkers(page);
		await fill(page, long);
		await isReading(page);
		await goToPlace(page);
		await page.evaluate(() => {
			const seen: boolean[] = [];
			Object.assign(globalThis, { seen });
			const note = (): void => void seen.push(document.querySelector('.draft-said progress') !== null);
			document.querySelector('#draft-text')?.addEventListener('input', note, { capture: true, once: true });
		});
		await type(page, typed);
		expect(await page.evaluate('seen')).toEqual([true]);
		expect(await textOf(page)).toBe(long.replace(head, `${head}${typed}`));
		await isReading(page);
		await releaseWorkers(page);
		await isRead(page);
		expect(await page.evaluate(() => document.querySelector('.draft-said progress'))).toBeNull();
		expect(session.requests()).toEqual([]);
		expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
	});

	test('reads the beginning of five million characters, says how much, and keeps all of them', async () => {
		await open();
		await fill(page, `${head}${typed}\n${`${filler}\n`.repeat(40)}`.slice(0, 5_000_000));
		await isRead(page);
		await says(page, 'The text has 5,000,000 characters. Only the first');
		await type(page, 'x');
		expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#draft-text')?.value.length)).toBe(
			5_000_001,
		);
		expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
	});

	test('is stopped by a button, and reads again with the next change', async () => {
		await open();
		await holdWorkers(page);
		await fill(page, long);
		await isReading(page);
		await press(page, 'Stop');
		await says(page, 'You stopped the reading. The text is read again once you change it.');
		expect(await textOf(page)).toBe(long);
		await releaseWorkers(page);
		await paste(page, `${head}${typed}`);
		await isRead(page);
	});

	test('that breaks is told, the text stays, and the next change has a new one', async () => {
		await open();
		await paste(page, `${head}You are a digital native`);
		await page.waitFor(() => document.querySelector('.finding-card') !== null);
		await holdWorkers(page);
		await fill(page, long);
		await isReading(page);
		await breakWorker(page);
		await says(page, 'The checks broke off before they were through. Your text is still here.');
		expect(await textOf(page)).toBe(long);
		await releaseWorkers(page);
		await goToPlace(page);
		await type(page, typed);
		await isRead(page);
		expect(await page.evaluate(() => document.body.innerText.includes('broke off'))).toBe(false);
	});

	test('that cannot be had is told, the text stays, and it is asked for again', async () => {
		await open();
		await refuseWorkers(page, true);
		await paste(page, `${head}${typed}`);
		await says(page, 'The checks could not be loaded. Your text is still here.');
		expect(await textOf(page)).toBe(`${head}${typed}`);
		await refuseWorkers(page, false);
		await type(page, 's');
		await says(page, 'shuts people out.');
	});
});
