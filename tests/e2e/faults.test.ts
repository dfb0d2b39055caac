// What must hold when things go wrong: a killed background, an update, a private window, pages that cannot be read.
import { expect, test } from 'vitest';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { openPopup, openPrivatePopup, overlaySaying, rate, updateBeside } from './steps.ts';

const engineerAd = await readFixture('builtin/ordinary');
const frenchAd = await readFixture('unjobs/french-title');
const notAnAd = await readFixture('builtin/not-an-ad');

/** An ad's page with another body text. */
const withBody = (html: string, body: string): string =>
	html.replace(/(<div[^>]*id="job-post-body-[^>]*>).*(<\/div>)/, `$1${body}$2`);

forEachBrowser('faults', (start, family) => {
	test('a killed background answers the next message as if nothing had been', async () => {
		const session = await start({ pages: asPages(engineerAd) });
		const tab = await session.open(engineerAd.url);
		const overlay = await overlaySaying(tab, 'Closest roles');
		const popup = await openPopup(session, tab);
		await session.killWorker();
		await rate(popup, 'Kubernetes', 2);
		await overlay.waitFor(() => document.body.innerText.includes('you: With help (2)'));
		await session.killWorker();
		await overlay.click('[aria-label="Collapse to a tab"]');
		await overlay.waitFor(() => document.querySelector('.tab') !== null);
	});

	test('a rating that was said to be saved is there after the browser was killed', async () => {
		const session = await start({ pages: asPages(engineerAd) });
		const popup = await openPopup(session, await session.open(engineerAd.url));
		await rate(popup, 'PostgreSQL', 3);
		await session.restart('killed');
		await overlaySaying(await session.open(engineerAd.url), 'you: Alone (3)');
	});

	test('after an update the open ad is read again by the new script, and one box stands there', async () => {
		const session = await start({ pages: asPages(engineerAd) });
		const tab = await session.open(engineerAd.url);
		await overlaySaying(tab, 'Closest roles');
		await updateBeside(session, tab);
		await overlaySaying(tab, 'Closest roles');
		expect(await tab.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
		expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
	});

	test('in a private window the ad is read, and nothing is recorded', async () => {
		const session = await start({ pages: asPages(engineerAd), inPrivateWindows: true });
		const tab = await session.openPrivately(engineerAd.url);
		const overlay = await overlaySaying(tab, 'Closest roles');
		await overlay.click('[aria-label="Collapse to a tab"]');
		await overlay.waitFor(() => document.querySelector('.tab') !== null);
		const popup = family === 'chromium' ? await openPrivatePopup(session, tab) : await openPopup(session, tab);
		await popup.waitFor(() => document.body.innerText.includes('This is a private window'));
		expect(await popup.evaluate(() => document.querySelectorAll('input[type=radio]:enabled').length)).toBe(0);
		const open = await session.open(engineerAd.url);
		await overlaySaying(open, 'Closest roles');
	});

	test('an ad in French is named as such: names and lines, no roles, no comparison', async () => {
		const session = await start({ pages: asPages(frenchAd) });
		const overlay = await overlaySaying(await session.open(frenchAd.url), 'This ad is in French');
		const said = await overlay.text();
		expect(said).not.toContain('Closest roles');
		expect(said).not.toContain('musts met');
	});

	test('an ad whose text is empty is said to be unreadable', async () => {
		const empty = { url: engineerAd.url, html: withBody(engineerAd.html, '') };
		const session = await start({ pages: asPages(empty) });
		await overlaySaying(await session.open(empty.url), 'could not read this ad');
	});

	test('a page that is neither an ad nor a list gets no overlay, and the popup says why', async () => {
		const session = await start({ pages: asPages(notAnAd) });
		const tab = await session.open(notAnAd.url);
		const popup = await openPopup(session, tab);
		await popup.waitFor(() => document.body.innerText.includes('There is no single job ad on this page.'));
		expect(tab.countFrames('overlay.html')).toBe(0);
	});
});
